import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { inspectFeed } from "../../src/tools/inspect-feed.ts";
import { startFeedServer } from "../fakes/feed-server.ts";

const document =
  '<rss version="2.0"><channel><title>Courier</title><item><title>Gao</title><link>/1</link>' +
  "<guid>g1</guid><pubDate>12 mai 2026 10:00</pubDate></item></channel></rss>";

const item = {
  title: "Gao",
  link: "https://courier.example/1",
  guid: "g1",
  date: "2026-05-12T10:00:00.000Z",
};

async function aFile(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "inspect-feed-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function inspect(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const io = { stdout: (line: string) => out.push(line), stderr: (line: string) => err.push(line) };
  return { code: await inspectFeed(args, io), out, err };
}

test("a file is shown as the parser reads it", async () => {
  const file = await aFile("feed.xml", document);

  const { code, out } = await inspect(file, "--url", "https://courier.example/feed.xml");

  expect(code).toBe(0);
  expect(JSON.parse(out.join("\n"))).toEqual({
    ok: true,
    format: "rss",
    title: "Courier",
    items: [item],
  });
});

test("the headers given decide how the bytes are read", async () => {
  const bytes = Buffer.from(document.replace("Gao", "Ménaka"), "latin1");
  const file = await aFile("feed.xml", bytes);

  const { out } = await inspect(file, "--content-type", "text/xml; charset='windows-1252'");

  expect(JSON.parse(out.join("\n"))).toMatchObject({ items: [{ title: "Ménaka" }] });
});

test("a rejected feed is an answer, not a failure of the command", async () => {
  const file = await aFile("feed.xml", "<html></html>");

  const { code, out } = await inspect(file);

  expect(code).toBe(0);
  expect(JSON.parse(out.join("\n"))).toMatchObject({
    ok: false,
    error: "an HTML page, not a feed",
  });
});

test("an address is fetched and shown", async () => {
  const server = await startFeedServer();
  onTestFinished(() => server.close());
  server.serve("/feed", { body: document, encoding: "gzip" });

  const { code, out } = await inspect(`${server.url}/feed`);

  expect(code).toBe(0);
  expect(JSON.parse(out.join("\n"))).toMatchObject({ items: [{ link: `${server.url}/1` }] });
});

test("a batch gives one row per file in the same order, unreadable ones included", async () => {
  const file = await aFile("feed.xml", document);
  const rows = [file, "/does/not/exist.xml"].map((path) =>
    JSON.stringify({ file: path, url: "https://courier.example/feed.xml", contentType: null }),
  );
  const batch = await aFile("batch.jsonl", `${rows.join("\n")}\n`);

  const { code, out } = await inspect("--batch", batch);

  expect(code).toBe(0);
  expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
    { file, ok: true, items: [item], ms: expect.any(Number) as unknown },
    { file: "/does/not/exist.xml", ok: false, error: "cannot read the file", items: [], ms: 0 },
  ]);
});

test.for(["{oops", '"feed.xml"', '{"file":"feed.xml"}'])(
  "a line %s in a batch is named, and nothing is read",
  async (line) => {
    const file = await aFile("feed.xml", document);
    const good = JSON.stringify({ file, url: "https://courier.example/feed.xml" });
    const batch = await aFile("batch.jsonl", `${good}\n\n${line}\n`);

    const { code, out, err } = await inspect("--batch", batch);

    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err).toEqual([expect.stringContaining("batch.jsonl: line 3 ")]);
  },
);

test.for([["--nonsense"], []])("a wrong call %s is told how to call", async (args) => {
  const { code, err } = await inspect(...args);

  expect(code).toBe(2);
  expect(err.join("\n")).toContain("usage: inspect-feed");
});
