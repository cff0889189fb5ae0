import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";

test("a copy of the example of .env leaves a container what its image sets", () => {
  const example = Object.keys(parseEnv(readFileSync(".env.example", "utf8")));

  const image = [...readFileSync("Dockerfile", "utf8").matchAll(/^ENV (.+)$/gm)]
    .flatMap(([, pairs = ""]) => pairs.split(" "))
    .map((pair) => pair.slice(0, pair.indexOf("=")));

  expect(image).toContain("DATA_DIR");
  expect(example.filter((key) => image.includes(key))).toEqual([]);
});
