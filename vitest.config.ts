import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Generous upper limits against hanging, not measurements.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
