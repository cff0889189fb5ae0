import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";

// Read downwards. A folder may import itself, the two files everyone may use and the folders its
// line names, nothing else. A file that stands directly in src/ is a folder of its own name.
const everyones = ["clock", "log"];
const mayImport: Record<string, readonly string[]> = {
  clock: [],
  log: [],
  settings: [],
  text: [],
  feeds: ["text"],
  gazetteer: ["text"],
  articles: ["feeds", "text"],
  relevance: ["articles", "gazetteer", "text"],
  facts: ["articles", "gazetteer", "text"],
  model: [],
  developments: ["articles", "facts", "gazetteer", "relevance", "text"],
  judge: ["articles", "developments", "text"],
  summaries: ["articles", "developments", "facts", "gazetteer", "text"],
  alerts: ["articles", "developments", "facts", "gazetteer", "relevance", "summaries", "text"],
  delivery: ["alerts", "developments", "facts", "gazetteer", "text"],
  queues: ["delivery", "alerts"],
  commands: [
    "alerts",
    "articles",
    "delivery",
    "developments",
    "facts",
    "feeds",
    "gazetteer",
    "relevance",
    "text",
  ],
  channels: ["alerts", "commands", "delivery", "developments", "gazetteer", "text"],
  config: ["developments", "facts", "feeds", "gazetteer", "settings"],
  store: ["alerts", "articles", "commands", "delivery", "developments", "feeds", "summaries"],
  rounds: [
    "alerts",
    "articles",
    "delivery",
    "developments",
    "feeds",
    "gazetteer",
    "summaries",
    "text",
  ],
  web: [],
  metrics: ["delivery", "developments", "feeds", "model", "summaries", "web"],
};
// The composition root, the program around it and the operator's tools wire everything together.
const wiring = [
  "answers",
  "app",
  "app-parts",
  "assemble",
  "endpoint",
  "engine",
  "engine-on-postgres",
  "engine-on-redis",
  "installation",
  "main",
  "newsroom",
  "platforms",
  "readiness",
  "run",
  "shared-installation",
  "tools",
  "upkeep",
];

const folderOf = (file: string): string => {
  const [first = ""] = relative("src", file).split(sep);
  return first.replace(/\.ts$/, "");
};

test.for(globSync("src/**/*.ts"))("%s imports only what lies above it in the flow", (file) => {
  const folder = folderOf(file);
  const imports = [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)];
  const imported = imports.map(([, path = ""]) => folderOf(join(dirname(file), path)));

  const strangers = imported.filter(
    (name) => ![...everyones, folder].includes(name) && !mayImport[folder]?.includes(name),
  );

  expect(wiring.includes(folder) ? [] : strangers).toEqual([]);
});

test.for(globSync("src/**/*.ts"))("%s belongs to a folder the table knows", (file) => {
  expect([...Object.keys(mayImport), ...wiring]).toContain(folderOf(file));
});
