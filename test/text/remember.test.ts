import { expect, test } from "vitest";
import { remember } from "../../src/text/remember.ts";

function aMemory(limit: number) {
  const found: string[] = [];
  const find = remember(
    limit,
    (word: string) => word,
    (word) => {
      found.push(word);
      return word.toUpperCase();
    },
  );
  return { find, found };
}

test("a word is looked up once", () => {
  const { find, found } = aMemory(4);

  expect(["a", "b", "a"].map(find)).toEqual(["A", "B", "A"]);
  expect(found).toEqual(["a", "b"]);
});

test("a word that is used again and again outlives any number of others", () => {
  const { find, found } = aMemory(4);

  for (const word of ["b", "c", "d", "e", "f", "g"]) ["a", word].map(find);

  expect(found.filter((word) => word === "a")).toEqual(["a"]);
});

test("a word is forgotten once as many others as are kept were used after it", () => {
  const { find, found } = aMemory(4);

  ["a", "b", "c", "d", "e", "a"].map(find);

  expect(found.filter((word) => word === "a")).toEqual(["a", "a"]);
});
