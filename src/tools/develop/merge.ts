import { isRetracted } from "../../alerts/alert.ts";
import type { Development } from "../../developments/development.ts";
import { mergeDevelopments } from "../../developments/regroup.ts";
import type { Desk } from "./desk.ts";
import { findDevelopment, Refusal, refuseTwice, shortId } from "./find.ts";
import { keepPairs, refile } from "./record.ts";

/**
 * Puts the articles of other developments into one, whose id they answer to from then on. What was
 * told of any of them is not told again. Returns lines to print; throws a Refusal.
 */
export async function merge(named: readonly string[], desk: Desk): Promise<string[]> {
  const developments = named.map((one) => findDevelopment(one, desk.shelf));
  refuseTwice(
    developments.map(({ id }) => id),
    "development",
  );
  const [into, ...others] = developments;
  if (!into) throw new Refusal("Name a development to merge into.");
  const { news, parts } = desk;
  const revision = await revisionOfMerged(into, others, desk);
  const merged = { ...mergeDevelopments(into, others, parts), revision };
  await news.developments.set(into.id, merged);
  // From here on a crash leaves articles in two developments, and the command completes it.
  for (const other of others) {
    await news.mergedInto.set(other.id, into.id);
    await news.developments.delete(other.id);
  }
  // Were it ever merged away itself, two ids must not point at each other.
  await news.mergedInto.delete(into.id);
  const moved = others.flatMap(({ articles }) => articles);
  for (const { articles } of others) await keepPairs(articles, into, true, desk);
  const otherIds = others.map(({ id }) => id);
  await refile(moved, otherIds, into.id, desk);
  const lines = [
    `${into.id} now has ${merged.articles.length} articles; ${otherIds.join(", ")} is another name of it.`,
    "What comes is told under the one development; what was told is not told again.",
  ];
  return revision > into.revision
    ? [...lines, "The next round tells what nobody was told yet."]
    : lines;
}

/** One more where something of the others is still to be told; throws a Refusal where that would be lost. */
async function revisionOfMerged(
  into: Development,
  others: readonly Development[],
  { news }: Desk,
): Promise<number> {
  const told = await news.publications.get(into.id);
  if (told?.alert && isRetracted(told.alert)) {
    throw new Refusal(
      `What was told of ${shortId(into.id)} was taken back, so nothing of it is told any more. Merge it into another one instead.`,
    );
  }
  let revision = into.revision;
  for (const other of others) {
    const toldOfOther = await news.publications.get(other.id);
    if (!told && toldOfOther) {
      throw new Refusal(
        `Chats know of ${shortId(other.id)} and not yet of ${shortId(into.id)}. Merge the other way round: develop merge ${shortId(other.id)} ${shortId(into.id)}`,
      );
    }
    const isOwed = (toldOfOther?.revision ?? 0) < other.revision;
    if (isOwed) revision = into.revision + 1;
  }
  return revision;
}
