import { z } from "zod";
import type { AuditEntry, AuditTrail } from "../commands/audit.ts";
import type { Chat } from "../delivery/delivery.ts";
import type { InTurn } from "../delivery/in-turn.ts";
import type { RecordKind, Records } from "./keyv-store.ts";

const mostKept = 50;

/** The latest changes of one chat's settings, oldest first. */
export const auditRecord: RecordKind<readonly AuditEntry[]> = {
  namespace: "audit",
  ttlMs: 365 * 24 * 60 * 60 * 1_000,
  schema: z.array(z.object({ at: z.string(), by: z.string().nullable(), what: z.string() })),
};

/** The latest decisions of moderators on alerts, of each chat that has to do with them. */
export const decidedRecord: typeof auditRecord = { ...auditRecord, namespace: "decided" };

/** One record per chat, its topics counting as chats of their own. */
export function createAuditTrail(
  records: Records<readonly AuditEntry[]>,
  inTurn: InTurn,
): AuditTrail {
  const change = (key: string, edit: (before: readonly AuditEntry[]) => readonly AuditEntry[]) =>
    inTurn(key, async () => {
      await records.set(key, edit((await records.get(key)) ?? []).slice(-mostKept));
    });

  return {
    add: (chat, entry) => change(keyOf(chat), (before) => [...before, entry]),
    read: async (chat) => ((await records.get(keyOf(chat))) ?? []).toReversed(),
    async move(from, to) {
      const entries = (await records.get(keyOf(from))) ?? [];
      if (entries.length > 0) await change(keyOf(to), (after) => [...entries, ...after]);
      await inTurn(keyOf(from), () => records.delete(keyOf(from)));
    },
    forgetChat: (chat) =>
      inTurn(keyOf(chat), async () => {
        await records.delete(keyOf(chat));
      }),
    async forgetPerson(platform, id) {
      for await (const [key, entries] of records.entries()) {
        const isThere = key.startsWith(`["${platform}"`) && entries.some(({ by }) => by === id);
        if (!isThere) continue;
        await change(key, (before) =>
          before.map((entry) => (entry.by === id ? { ...entry, by: null } : entry)),
        );
      }
    },
  };
}

const keyOf = ({ platform, chatId, threadId }: Chat): string =>
  JSON.stringify([platform, chatId, threadId]);
