import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { expect, onTestFinished, test, vi } from "vitest";
import { replay } from "../../../src/tools/replay/replay.ts";
import { startModelServer } from "../../fakes/model-server.ts";

const row = {
  id: "a-1",
  publishedAt: "2025-09-04T12:00:00Z",
  lang: "en",
  source: "An outlet",
  url: "https://outlet.example/1",
  title: "Nine soldiers killed in ambush near Torodi in Niger",
  description: "Gunmen attacked the patrol on Wednesday, the defence ministry said.",
};

/** Runs `replay` on these lines in a folder of its own. */
async function replayed(
  lines: readonly string[],
  ...options: readonly string[]
): Promise<{ code: number; errors: string[]; decisions: string }> {
  const folder = await mkdtemp(join(tmpdir(), "replay-"));
  const articles = join(folder, "articles.jsonl");
  const decisions = join(folder, "decisions.jsonl");
  const errors: string[] = [];
  await writeFile(articles, lines.join("\n"));
  const code = await replay(["--articles", articles, "--decisions", decisions, ...options], {
    stdout: () => undefined,
    stderr: (line) => errors.push(line),
  });
  const written = code === 0 ? await readFile(decisions, "utf8") : "";
  await rm(folder, { recursive: true });
  return { code, errors, decisions: written };
}

const parsed = (lines: string): unknown[] =>
  lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

// vitest types what its matchers stand for as any.
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

test("a decision row has the fields of the contract", async () => {
  const { decisions } = await replayed([JSON.stringify(row)]);

  expect(parsed(decisions)).toEqual([
    {
      id: "a-1",
      countries: ["NE"],
      kind: "new",
      developmentId: matching(/^\w+$/),
      eventType: "attack",
      claim: { status: "confirmed", by: "defence ministry" },
      facts: {
        places: ["place/torodi"],
        actors: [],
        numbers: [{ value: 9, role: "killed", unit: "soldiers", bound: "exact" }],
      },
      severity: matching(/^(low|medium|high|critical)$/),
      reasons: expect.arrayContaining([matching(/^New: /)]) as unknown,
    },
  ]);
});

test("a model is asked what rules leave open with --model, and never without", async () => {
  const server = await startModelServer();
  onTestFinished(server.close);
  server.behave({ kind: "answers", value: { development: 1 } });
  vi.stubEnv("OPENAI_BASE_URL", server.baseUrl);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const queues = {
    ...row,
    title: "Files interminables devant les stations-service de Bamako",
    description: "Les automobilistes attendent des heures pour du carburant.",
    lang: "fr",
  };
  const convoy = {
    ...queues,
    id: "a-2",
    url: "https://outlet.example/2",
    title: "Mali : premier convoi de carburant sous escorte à Sikasso",
    description: "Les camions sont arrivés dans la nuit après des heures de route, selon l'armée.",
  };
  const lines = [queues, convoy].map((article) => JSON.stringify(article));

  const alone = await replayed(lines);
  const askedAlone = server.requests.length;
  const judged = await replayed(lines, "--model");

  expect(askedAlone).toBe(0);
  expect(server.requests).toHaveLength(1);
  expect(parsed(alone.decisions)).toMatchObject([{ kind: "new" }, { kind: "new" }]);
  expect(parsed(judged.decisions)).toMatchObject([
    { kind: "new" },
    { kind: "duplicate", reasons: expect.arrayContaining([matching(/decides/)]) as unknown },
  ]);
});

test("every article has its row, in the order of the file", async () => {
  const ids = ["c", "a", "b"];
  const lines = ids.map((id) => JSON.stringify({ ...row, id, title: `Story ${id}` }));

  const { decisions } = await replayed(lines);

  expect(parsed(decisions)).toMatchObject(ids.map((id) => ({ id })));
});

test("labels beside an article change nothing", async () => {
  const labelled = { ...row, kind: "irrelevant", countries: [], developmentId: null };

  const plain = await replayed([JSON.stringify(row)]);
  const withLabels = await replayed([JSON.stringify(labelled)]);

  expect(withLabels.decisions).toBe(plain.decisions);
});

test("a football match of Mali is no news", async () => {
  const match = {
    ...row,
    title: "Mali beat Tunisia on penalties to reach Africa Cup quarter-final",
    description: "The goalkeeper saved two penalties in the shootout.",
  };

  const { decisions } = await replayed([JSON.stringify(match)]);

  expect(parsed(decisions)).toMatchObject([
    { kind: "irrelevant", countries: [], developmentId: null },
  ]);
});

test.for([
  ["no JSON", "{"],
  ["publishedAt", JSON.stringify({ ...row, publishedAt: "yesterday" })],
  ["title", JSON.stringify({ ...row, title: undefined })],
] as const)("a malformed row is named by file and line: %s", async ([fault, line]) => {
  const { code, errors } = await replayed([JSON.stringify(row), line]);

  expect(code).toBe(2);
  expect(errors.join("\n")).toMatch(/articles\.jsonl:2: /);
  expect(errors.join("\n")).toContain(fault);
});

test("a call without files says how to call it", async () => {
  const errors: string[] = [];

  const code = await replay(["--articles", "x"], {
    stdout: () => undefined,
    stderr: (line) => errors.push(line),
  });

  expect(code).toBe(2);
  expect(errors.join("\n")).toContain("usage: replay --articles FILE --decisions FILE");
});

test("a file that is not there is an error that names it", async () => {
  const errors: string[] = [];

  const code = await replay(["--articles", "/no/such/file", "--decisions", "/no/such/out"], {
    stdout: () => undefined,
    stderr: (line) => errors.push(line),
  });

  expect(code).toBe(1);
  expect(errors.join("\n")).toContain("/no/such/file");
});

const extra = env["EXTRA_DATA_DIR"];

test.skipIf(extra === undefined)(
  "the long article is two developments of two countries",
  async () => {
    const description = await readFile(join(extra ?? "", "seed-article.txt"), "utf8");
    const article = {
      ...row,
      publishedAt: "2023-09-10T18:00:00Z",
      lang: "ar",
      title: "",
      description,
    };

    const { decisions } = await replayed([JSON.stringify(article)]);

    expect(parsed(decisions)).toMatchObject([
      {
        countries: ["ML", "NE"],
        kind: "new",
        developmentIds: [expect.any(String), expect.any(String)],
      },
    ]);
    expect(decisions).not.toContain("Related Nodes");
  },
);
