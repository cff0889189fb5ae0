import type { Entry } from "../../gazetteer/entry.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import type { Meant } from "./meanings/meaning.ts";
import { readNouns } from "./meanings/meaning.ts";
import { nationHits } from "./nations-in.ts";

/**
 * Whose something is: a nationality or an army beside a noun stands beside it in a source as well.
 * "Ivorian soldiers" need more than soldiers here and Ivory Coast there.
 */
export function checkOwners(claim: GateText, sources: readonly GateText[]): Finding[] {
  const news = sources.filter(({ sentence }) => !sentence.isBackground);
  return pairsIn(claim)
    .filter(
      ({ owner, noun }) =>
        news.some((source) => has(noun, source)) &&
        !news.some((source) => isTold(owner, noun, { source, news })),
    )
    .map(({ owner, noun }) => ({
      kind: "actor",
      text: claim.sentence.tokens
        .slice(Math.min(owner.start, noun.start), Math.max(owner.end, noun.end))
        .map(({ text }) => text)
        .join(" "),
      detail: "in no source is this theirs",
    }));
}

interface Owner {
  /** ISO code of a country, or gazetteer id. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Pair {
  readonly owner: Owner;
  readonly noun: Meant;
}

function pairsIn(claim: GateText): Pair[] {
  const nouns = readNouns(claim);
  return ownersIn(claim).flatMap((owner) =>
    nouns.filter((noun) => isBeside(owner, noun, claim)).map((noun) => ({ owner, noun })),
  );
}

const isBody = ({ kind, id }: Entry): boolean =>
  kind === "force" || kind === "armed-group" || id === "actor/united-nations";

function ownersIn(text: GateText): Owner[] {
  const bodies = text.nameMentions
    .filter(({ entry }) => isBody(entry))
    .map(({ entry, start, end }) => ({ key: entry.id, start, end }));
  return [...bodies, ...nationHits(text)];
}

/** English puts the owner first, Arabic last. */
function isBeside(owner: Owner, noun: Meant, { language, sentence }: GateText): boolean {
  if (language === "ar") return noun.end === owner.start;
  const next = sentence.tokens[owner.end]?.folded === "s" ? owner.end + 1 : owner.end;
  return noun.start === next && !isParted(owner.end, noun.start, sentence);
}

/** "Mali: law adopted" tells of no Malian law. */
function isParted(from: number, to: number, { text, tokens }: GateText["sentence"]): boolean {
  const base = tokens[0]?.start ?? 0;
  const between = text.slice(
    (tokens[from - 1]?.end ?? base) - base,
    (tokens[to]?.start ?? base) - base,
  );
  return /[,;:.–—]/u.test(between);
}

const has = (noun: Meant, source: GateText): boolean =>
  readNouns(source).some((told) => noun.kin.includes(told.name));

/** How far an owner may stand from what is theirs in a source, in tokens. */
const reach = 6;

function isTold(
  owner: Owner,
  noun: Meant,
  { source, news }: { readonly source: GateText; readonly news: readonly GateText[] },
): boolean {
  const told = readNouns(source).filter(({ name }) => noun.kin.includes(name));
  if (told.length > 0 && isHome(owner, source, news)) return true;
  const owners = ownersIn(source).filter(({ key }) => key === owner.key);
  return (
    owners.some((one) => isPeople(one, source)) ||
    told.some((one) =>
      owners.some(({ start, end }) => start - one.end <= reach && one.start - end <= reach),
    )
  );
}

/** Where the whole article plays: its one country, or one that its title names. */
const isHome = (
  { key }: Owner,
  { home, articleId }: GateText,
  news: readonly GateText[],
): boolean =>
  home === key ||
  news.some(
    (one) =>
      one.isTitle &&
      one.articleId === articleId &&
      ownersIn(one).some((other) => other.key === key),
  );

/** "Two Indians", «إماراتيين»: what they are may be told in the next sentence. */
const isPeople = ({ end }: Owner, { sentence }: GateText): boolean =>
  /(?:[aei]ns|is|iens|ains|ais|يين|يون|يان)$/u.test(sentence.tokens[end - 1]?.folded ?? "");
