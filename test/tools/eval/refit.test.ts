import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../../run-command.ts";
import { temporaryFolder } from "../../store/temporary-folder.ts";
import { aWrongMerge } from "../develop/a-newsroom.ts";

/** A labelled set that is over quickly, with rows of both parts. */
function aShortSet(): string {
  const folder = temporaryFolder();
  const rows = readFileSync("test/labelled/stream.jsonl", "utf8").split("\n");
  writeFileSync(
    join(folder, "stream.jsonl"),
    [...rows.slice(0, 30), ...rows.slice(-20)].join("\n"),
  );
  cpSync("test/labelled/outlets.yaml", join(folder, "outlets.yaml"));
  return folder;
}

test("a refit hears what operators decided, tells before and after on both parts, and changes nothing", async () => {
  const { development, convoyArticle, develop, dataDir } = await aWrongMerge();
  await develop("split", development, convoyArticle);
  const thresholds = readFileSync("src/developments/thresholds.ts", "utf8");

  const { out, err, code } = await runCommand(["eval", "--refit", "--data", aShortSet()], {
    DATA_DIR: dataDir,
  });

  expect({ err, code }).toEqual({ err: "", code: 0 });
  expect(out).toMatch(
    /^Refitted on \d+ pairs of the worked-on part, read four times, and 1 kept example\.$/m,
  );
  expect(out).toMatch(/^stream .*worked on, now .*kept aside, now .*kept aside, refitted/m);
  expect(out).toMatch(/their operator said: 0 now, [01] refitted, of 1\.$/m);
  expect(out).toContain("operators: 1 of splits and merges, 0 labels");
  expect(readFileSync("src/developments/thresholds.ts", "utf8")).toBe(thresholds);
});
