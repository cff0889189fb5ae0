import type { Country } from "../gazetteer/entry.ts";

/** Whether an article is about Mali or Niger, and why. */
export interface Verdict {
  /** Empty: not about either of them. */
  readonly countries: readonly Country[];
  /** Sport and celebrity name their countries too; chats get them only when they asked for them. */
  readonly topic: "news" | "sport" | "celebrity";
  /** Short English sentences, kept for `/why`. */
  readonly reasons: readonly string[];
}
