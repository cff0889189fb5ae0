import { expect, test } from "vitest";
import { tooOld } from "../../../src/queues/shared/server-version.ts";

test.for([
  ["6.0.16", "6.2"],
  ["5.0", "6.2"],
  ["12.22", "13"],
] as const)("%s is too old where %s is needed", ([version, least]) => {
  expect(tooOld("Redis", version, least)).toBe(
    `Redis ${version} is too old, use ${least} or newer`,
  );
});

test.for([
  ["6.2.0", "6.2"],
  ["6.2", "6.2"],
  ["7.0.15", "6.2"],
  ["10.1", "6.2"],
  ["13beta1", "13"],
  ["15.18", "13"],
] as const)("%s serves where %s is needed", ([version, least]) => {
  expect(tooOld("PostgreSQL", version, least)).toBeNull();
});
