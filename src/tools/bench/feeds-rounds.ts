/** One round over the same feeds, as the server arranges it. */
interface BenchRound {
  readonly name: string;
  /** How many feeds have something new. */
  readonly changed: "all" | "tenth";
  /** How the server answers for the others. */
  readonly unchanged: 200 | 304;
}

/** In the order in which a process runs them. */
export const rounds: readonly BenchRound[] = [
  { name: "first poll of all, cold process", changed: "all", unchanged: 304 },
  { name: "all changed", changed: "all", unchanged: 304 },
  { name: "90 % unchanged, answered 304", changed: "tenth", unchanged: 304 },
  { name: "90 % unchanged, answered 200 with the same body", changed: "tenth", unchanged: 200 },
];

/** How many feeds a round polls, each on a host of its own. */
export const feedsPerRound = 1000;
