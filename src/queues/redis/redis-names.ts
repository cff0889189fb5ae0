import type { Platform } from "../../delivery/channel.ts";
import type { Row } from "../shared/ledger.ts";

/** The keys of a ledger in Redis. */
export type Names = ReturnType<typeof createNames>;

/** All of them begin with `prefix`, so that several bots can share a server. */
export function createNames(prefix: string) {
  const name = (...parts: readonly string[]): string => [prefix, ...parts].join(":");
  return {
    prefix,
    page: (key: string) => name("page", key),
    open: (key: string) => name("open", key),
    told: (key: string, developmentId: string) => name("told", key, developmentId),
    readers: (developmentId: string) => name("readers", developmentId),
    message: (key: string, messageId: string) => name("message", key, messageId),
    alert: (row: Row) =>
      name("alert", ...["development_id", "revision", "edition"].map((part) => String(row[part]))),
    due: (platform: Platform) => name("due", platform),
    waiting: name("waiting"),
    counts: name("counts"),
    pauses: name("pauses"),
    sequence: name("sequence"),
  };
}
