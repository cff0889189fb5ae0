/** What is wrong with an older server of that name than we can use, with what to do; null for a newer one. */
export function tooOld(name: string, version: string, least: string): string | null {
  const [have, need] = [version, least].map((text) => text.split(".").map(Number));
  const isOlder = compare(have ?? [], need ?? []) < 0;
  return isOlder ? `${name} ${version} is too old, use ${least} or newer` : null;
}

function compare(have: readonly number[], need: readonly number[]): number {
  const at = need.findIndex((part, index) => part !== have[index]);
  return at === -1 ? 0 : (have[at] ?? 0) - (need[at] ?? 0);
}
