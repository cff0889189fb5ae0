import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import { ConfigurationError } from "../../src/settings.ts";

function aConfigFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "config-"));
  cpSync("config", folder, { recursive: true });
  return folder;
}

function change(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const content = readFileSync(path, "utf8");
  expect(content).toContain(from);
  writeFileSync(path, content.replace(from, to));
}

function problemsOf(folder: string): readonly string[] {
  try {
    loadConfig(folder);
  } catch (error) {
    return error instanceof ConfigurationError ? error.problems : [String(error)];
  }
  return [];
}

test("the files that ship with the project are right", () => {
  const config = loadConfig("config");

  expect(config.feeds.filter((feed) => feed.enabled)).toHaveLength(31);
  expect(config.gazetteer.get("place/bamako")?.countries).toEqual(["ML"]);
});

test("text of a publisher who forbids it never goes to a model", () => {
  const { feeds } = loadConfig("config");

  const forbidden = feeds.filter((feed) => feed.group === "fmm");

  expect(forbidden.length).toBeGreaterThan(0);
  expect(forbidden.filter((feed) => feed.model)).toEqual([]);
});

test("wrong keys of all files are named in one error, feeds by their id", () => {
  const folder = aConfigFolder();
  change(folder, "defaults.yaml", "catchUpHours: 24", "catchUpHours: soon");
  change(folder, "feeds.yaml", "  - id: bbc-africa-en", "  - id: bbc-africa-en\n    colour: red");

  const problems = problemsOf(folder);

  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^defaults\.yaml: catchUpHours: /);
  expect(problems[1]).toMatch(/^feeds\.yaml: bbc-africa-en: .*colour/);
});

test("two feeds of one id are refused", () => {
  const folder = aConfigFolder();
  change(folder, "feeds.yaml", "  - id: bbc-africa-en", "  - id: rfi-mali-fr");

  expect(problemsOf(folder)).toEqual(["feeds.yaml: rfi-mali-fr.id: stands there twice"]);
});

test("a file that is not YAML is named with what is wrong", () => {
  const folder = aConfigFolder();
  writeFileSync(join(folder, "feeds.yaml"), "feeds: [");

  expect(problemsOf(folder).join()).toMatch(/^feeds\.yaml: .*line 1, column \d+$/);
});

test("a file without content is named as such", () => {
  const folder = aConfigFolder();
  writeFileSync(join(folder, "feeds.yaml"), "# none yet\n");

  expect(problemsOf(folder)).toEqual(["feeds.yaml: is empty"]);
});

test("a missing file is named", () => {
  const folder = aConfigFolder();
  rmSync(join(folder, "gazetteer.yaml"));

  expect(problemsOf(folder).join()).toContain("gazetteer.yaml cannot be read");
});
