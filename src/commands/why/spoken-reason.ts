import type { ReplyKey } from "../replies.ts";
import type { Speaker } from "./spoken-key.ts";
import { placeCalled, sayConcept, sayList, sayNote, sayRole, sayWho } from "./spoken-key.ts";

type Groups = Readonly<Record<string, string | undefined>>;
type Phrase = readonly [pattern: RegExp, say: (groups: Groups, speaker: Speaker) => string];

const plain =
  (key: ReplyKey) =>
  (_: Groups, { replies }: Speaker) =>
    replies.text(key);

// The English sentences of a decision are the keys, as in any message catalogue.
const relevance: readonly Phrase[] = [
  [
    /^(?<country>Mali|Niger): "(?<name>.+)" in the (?<field>headline|text) (?<counts>counts|does not count)(?:: (?<note>.+))?\.$/s,
    (found, speaker) =>
      speaker.replies.text("why.name", {
        country: speaker.replies.text(found["country"] === "Mali" ? "country.ML" : "country.NE"),
        name: found["name"] ?? "",
        field: found["field"] ?? "",
        counts: found["counts"] === "counts" ? "yes" : "no",
        note: found["note"] === undefined ? "none" : sayNote(found["note"], speaker),
      }),
  ],
  [/^The alliance of the three binds both countries\.$/, plain("why.alliance")],
  [
    /^The story is about (?<place>.+)\.$/,
    (found, speaker) =>
      speaker.replies.text("why.abroad", { place: placeCalled(found["place"] ?? "", speaker) }),
  ],
  [/^The national press on its own country\.$/, plain("why.national")],
  [/^Not in Arabic, English or French\.$/, plain("why.language")],
  [/^Names neither Mali nor Niger\.$/, plain("why.unnamed")],
  [/^A story of sport\.$/, plain("why.sport")],
  [/^A story of celebrity\.$/, plain("why.celebrity")],
];

const matching: readonly Phrase[] = [
  [/^New: no development of the last seven days/, plain("why.alone")],
  [
    /^Same event as (?<id>\S+), score (?<score>[\d.]+): shares (?<shared>.*?)(?:; but (?<but>.+?))?(?:; next (?<next>\S+) at (?<nextScore>[\d.]+))?\.$/,
    (found, speaker) => {
      const { id = "", score = "", shared = "", but, next, nextScore = "" } = found;
      const { replies } = speaker;
      return [
        replies.text("why.same", { development: speaker.nameOf(id), score }),
        replies.text("why.shares", { shared: sayList(shared, speaker) }),
        ...(but ? [replies.text("why.but", { against: sayList(but, speaker) })] : []),
        next
          ? replies.text("why.next", { development: speaker.nameOf(next), score: nextScore })
          : replies.text("why.noNext"),
      ].join("\n");
    },
  ],
  [
    /^New: the nearest, (?<id>\S+), scores (?<score>[\d.]+)(?:; but (?<but>.+))?\.$/,
    ({ id = "", score = "", but }, speaker) =>
      [
        speaker.replies.text("why.nearest", { development: speaker.nameOf(id), score }),
        ...(but ? [speaker.replies.text("why.but", { against: sayList(but, speaker) })] : []),
      ].join("\n"),
  ],
  [
    /^In the grey band (?<by>.+) decides: (?:a new event|the same event as (?<id>\S+)); the rules alone say: .*\.$/,
    ({ by = "", id }, { replies, nameOf }) =>
      id === undefined
        ? replies.text("why.judgedNew", { by })
        : replies.text("why.judgedSame", { by, development: nameOf(id) }),
  ],
  [/^A copy: the same address, id or headline/, plain("why.copy")],
  [/^The same item with other words\.$/, plain("why.rewrite")],
  [/^The article has no date/, plain("why.undated")],
  [/^Nothing materially new: a repetition\.$/, plain("why.repetition")],
];

const changes: readonly Phrase[] = [
  [
    /^Update: (?<role>\w+) (?:rises|is lowered) from (?<from>\d+) to (?<to>\d+)\.$/,
    ({ role = "", from = "", to = "" }, speaker) =>
      speaker.replies.text("why.moved", { role: sayRole(role, speaker), from, to }),
  ],
  [
    /^Update: (?<role>\w+) is now given as (?<to>\d+)\.$/,
    ({ role = "", to = "" }, speaker) =>
      speaker.replies.text("why.given", { role: sayRole(role, speaker), to }),
  ],
  [
    /^Update: (?<who>.+) contradicts\.$/,
    ({ who = "" }, speaker) =>
      speaker.replies.text("why.contradicts", { who: sayWho(who, speaker) }),
  ],
  [
    /^Update: (?<who>.+) gives its account\.$/,
    ({ who = "" }, speaker) => speaker.replies.text("why.account", { who: sayWho(who, speaker) }),
  ],
  [
    /^Update: first report of: (?<what>.+)\.$/,
    ({ what = "" }, speaker) =>
      speaker.replies.text("why.firstReport", { what: sayConcept(what, speaker) }),
  ],
];

/** The step of a decision that a reason belongs to. */
export type Stage = "relevance" | "matching" | "change";

const stages: readonly (readonly [Stage, readonly Phrase[]])[] = [
  ["relevance", relevance],
  ["matching", matching],
  ["change", changes],
];

/** A reason of a decision in the reader's language; one that has no words there yet, in English. */
export function sayReason(reason: string, speaker: Speaker): string {
  const [, phrase] = findPhrase(reason) ?? [];
  if (!phrase) return reason;
  const [pattern, say] = phrase;
  return say(pattern.exec(reason)?.groups ?? {}, speaker);
}

/** Which step a reason belongs to; null for one that has no words here. */
export function stageOf(reason: string): Stage | null {
  const [stage = null] = findPhrase(reason) ?? [];
  return stage;
}

function findPhrase(reason: string): readonly [Stage, Phrase] | undefined {
  for (const [stage, phrases] of stages) {
    const phrase = phrases.find(([pattern]) => pattern.test(reason));
    if (phrase) return [stage, phrase];
  }
  return undefined;
}
