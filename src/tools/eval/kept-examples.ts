import type { Example } from "../../developments/example.ts";
import { feedbacks } from "../../developments/example.ts";
import { openNewsOf } from "../open-news.ts";

/** The examples that the installation keeps; none where there is no store. */
export async function readExamples(
  settings: Parameters<typeof openNewsOf>[0],
): Promise<readonly Example[]> {
  const news = await openNewsOf(settings);
  if (news === null) return [];
  try {
    return await news.examples.all();
  } finally {
    await news.close();
  }
}

/** How many examples there are of which kind, and what readers made of the alerts. */
export function tellExamples(examples: readonly Example[]): string[] {
  const judgements = examples.map(({ judgement }) => judgement);
  const pairs = judgements.filter(({ kind }) => kind === "pair").length;
  const labels = judgements.filter(({ kind }) => kind === "label").length;
  const votes = judgements.flatMap((one) => (one.kind === "feedback" ? [one.feedback] : []));
  const share = (part: number): string => `${part} (${((100 * part) / votes.length).toFixed(1)} %)`;
  const counts = feedbacks.map(
    (name) => `${wordsFor[name]} ${share(votes.filter((vote) => vote === name).length)}`,
  );
  const ofReaders = votes.length === 0 ? "none" : `${votes.length}, ${counts.join(", ")}`;
  return [
    `kept examples  operators: ${pairs} of splits and merges, ${labels} labels`,
    `               readers: ${ofReaders}`,
  ];
}

const wordsFor = {
  useful: "useful",
  wrong: "wrong",
  duplicate: "duplicate",
  notRelevant: "not relevant",
} as const;
