import { expect, test } from "vitest";
import { fates } from "../../../src/facts/facts.ts";
import { rowsOf } from "../../../src/facts/lexicon.ts";
import { affairs } from "../../../src/facts/words/affairs.ts";
import { everyday } from "../../../src/facts/words/everyday.ts";
import { livelihood } from "../../../src/facts/words/livelihood.ts";
import { people } from "../../../src/facts/words/people.ts";
import { publicLife } from "../../../src/facts/words/public-life.ts";
import { violence } from "../../../src/facts/words/violence.ts";
import { sceneWords } from "../../../src/summaries/gate/meanings/scene-words.ts";
import { stateWords } from "../../../src/summaries/gate/meanings/state-words.ts";
import { whoWords } from "../../../src/summaries/gate/meanings/who-words.ts";
import { actWords } from "../../../src/summaries/gate/parties/act-words.ts";
import { partyWords } from "../../../src/summaries/gate/parties/party-words.ts";

const split = (cell: string): string[] => (cell === "" ? [] : cell.split(/, */));

const rows = [stateWords, whoWords, sceneWords].flatMap(rowsOf);
const names = rows.map(([name = ""]) => name);
const lent = new Set(
  [violence, people, publicLife, livelihood, everyday, affairs, partyWords, actWords]
    .flatMap(rowsOf)
    .map(([name = ""]) => name),
);

test("every row has five columns, and no name stands twice", () => {
  expect(rows.filter((row) => row.length !== 5)).toEqual([]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("a row without words names what has them", () => {
  const borrowed = rows.filter(([, , ...words]) => words.every((cell) => cell === ""));
  expect(borrowed.map(([name = ""]) => name).filter((name) => !lent.has(name))).toEqual([]);
});

test("every kin is something a source can be read for", () => {
  const known = new Set<string>([...lent, ...fates, ...names]);
  const kin = rows.flatMap(([, cell = ""]) => split(cell));
  expect(kin.filter((name) => !known.has(name) && !name.includes("/"))).toEqual([]);
});
