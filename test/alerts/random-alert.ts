import type { Alert } from "../../src/alerts/alert.ts";
import { severities } from "../../src/developments/severity.ts";

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pieces = [
  ..."مالي|النيجر|قُتل|جنديًا|غاو،|«تاودني»|نعم؟|١٢|٤٥٪|٣–٥|لا|الجماعة؛".split("|"),
  ..."Mali|Niger State|l'armée|JNIM|(FAMa)|C-130|Assimi Goïta,|U.S.|o\u0301\u0323n".split("|"),
  ..."12|1,200|10–12|10 - 12|45%|$100|-3|+223 20|14:05 UTC|2026-01-15|½".split("|"),
  ..."<b>|</a>|&amp;|&lt;|&|<|>|\"|'|`|<script>|<!--|]]>|&#x202e;|\\|_|*|@everyone|\n|\n\n|\t".split(
    "|",
  ),
  ..."(|)|[|]|{|}|«|»|“|”|:|–|·|…|https://example.org/a?b=1&c=<2>|http://x.org/مالي/".split("|"),
  ..."\u202e|\u2066|\u2067|\u2068|\u2069|\u200f|\u061c|\u0000|\ud83d|\udfe0|👨‍👩‍👧‍👦|🇲🇱|🇳🇪🇲🇱|🟠".split(
    "|",
  ),
];

/** Up to `most` words of feeds at their worst: both directions, markup, stray controls and surrogates. */
export function randomText(random: () => number, most: number): string {
  const words = Array.from({ length: Math.floor(random() * (most + 1)) }, () => {
    const piece = pieces[Math.floor(random() * pieces.length)] ?? "";
    return random() < 0.8 ? `${piece} ` : piece;
  });
  return words.join("");
}

const one = <T>(random: () => number, choices: readonly [T, ...T[]]): T =>
  choices[Math.floor(random() * choices.length)] ?? choices[0];

/** An alert of random texts: now and then empty ones, now and then far longer than any message. */
export function randomAlert(random: () => number): Alert {
  const text = (most: number): string => randomText(random, random() < 0.03 ? most * 30 : most);
  const bilingual = (most: number) => ({ ar: text(most), en: text(most) });
  const revision = 1 + Math.floor(random() * 4);
  const notice = { revision, at: "2026-01-15T16:20:00Z" };
  const outlets = Math.floor(random() * 14);
  return {
    developmentId: `d${Math.floor(random() * 1e9)}`,
    revision,
    edition: 0,
    matters: random() < 0.5,
    countries: one(random, [["ML"], ["NE"], ["ML", "NE"]]),
    topic: "news",
    eventType: "attack",
    severity: one(random, severities),
    headline: bilingual(14),
    body: bilingual(80),
    certainty: bilingual(8),
    place: bilingual(4),
    places: [],
    sources: Array.from({ length: outlets }, () => ({
      outlet: text(3),
      language: one(random, ["ar", "en", "fr", "xx"]),
      url: `https://example.org/${text(3)}`,
      title: text(14),
    })),
    independentOutlets: outlets,
    publishedAt: new Date(1_767_225_600_000 + Math.floor(random() * 1e10)).toISOString(),
    writtenBy: one(random, ["model", "extract"]),
    notices: one<Alert["notices"]>(random, [
      [],
      [{ ...notice, kind: "correction", wrong: bilingual(8), right: bilingual(8) }],
      [{ ...notice, kind: "retraction", reason: bilingual(12) }],
    ]),
  };
}
