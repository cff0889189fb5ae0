import { expect, test } from "vitest";
import { z } from "zod";
import type { RecordKind, Records } from "../../src/store/keyv-store.ts";

export interface Note {
  readonly text: string;
}

type Place = (kind: RecordKind<Note>) => Records<Note>;

/** What records keep to, wherever they are kept. */
export function testRecords(
  place: string,
  isMissing: boolean,
  open: () => Place | Promise<Place>,
): void {
  const check = test.skipIf(isMissing);

  check(`${place}: many records are read in the order of their keys`, async () => {
    const records = (await open())(aKind());

    await records.setMany([
      ["a", { text: "هجوم قرب غاو" }],
      ["b", { text: "2" }],
    ]);

    expect(await records.getMany(["b", "missing", "a"])).toEqual([
      { text: "2" },
      undefined,
      { text: "هجوم قرب غاو" },
    ]);
  });

  check(
    `${place}: a record that was deleted is gone, and deleting tells whether it was there`,
    async () => {
      const records = (await open())(aKind());
      await records.set("a", { text: "1" });

      const deleted = [await records.delete("a"), await records.delete("a")];

      expect(deleted).toEqual([true, false]);
      expect(await records.get("a")).toBeUndefined();
    },
  );

  check(`${place}: all entries are listed once, more than a page of them`, async () => {
    const records = (await open())(aKind());
    const keys = Array.from({ length: 1_234 }, (_, index) => `key-${index}`);
    await records.setMany(keys.map((key) => [key, { text: key }]));

    const listed = await listAll(records);

    expect(listed.map(([key]) => key).sort()).toEqual(keys.sort());
    expect(listed.every(([key, { text }]) => key === text)).toBe(true);
  });

  check.for(["note:a", "note", "a:b:c", "", "=", "ملاحظة", "x".repeat(600), "100%_"])(
    `${place}: the key '%s' comes back as it was given`,
    async (key) => {
      const records = (await open())(aKind());

      await records.setMany([[key, { text: "1" }]]);
      await records.set(key, { text: "2" });

      expect(await records.get(key)).toEqual({ text: "2" });
      expect(await records.getMany([key])).toEqual([{ text: "2" }]);
      expect(await listAll(records)).toEqual([[key, { text: "2" }]]);
    },
  );

  check(`${place}: one namespace neither lists nor reads another's records`, async () => {
    const at = await open();
    const [records, others] = [at(aKind()), at(aKind())];

    await records.set("a", { text: "note" });
    await others.set("a", { text: "other" });

    expect(await records.get("a")).toEqual({ text: "note" });
    expect(await listAll(others)).toEqual([["a", { text: "other" }]]);
  });
}

let kinds = 0;

/** A kind of its own, so that tests can share a place. */
export function aKind(): RecordKind<Note> {
  kinds += 1;
  const letters = String.fromCharCode(97 + Math.floor(kinds / 26), 97 + (kinds % 26));
  return { namespace: `note-${letters}`, schema: z.object({ text: z.string() }) };
}

export async function listAll(records: Records<Note>) {
  const entries: (readonly [string, Note])[] = [];
  for await (const entry of records.entries()) entries.push(entry);
  return entries;
}
