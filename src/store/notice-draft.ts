import { z } from "zod";
import type { NoticeDraft } from "../commands/set-right/set-right.ts";
import type { RecordKind } from "./keyv-store.ts";

const bilingual = z.object({ ar: z.string(), en: z.string() });

/** As long as the button that tells it lives. */
export const noticeDraftRecord: RecordKind<NoticeDraft> = {
  namespace: "notice-draft",
  ttlMs: 60 * 60 * 1_000,
  schema: z.object({
    developmentId: z.string(),
    revision: z.int(),
    notice: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("correction"), wrong: bilingual, right: bilingual }),
      z.object({ kind: z.literal("retraction"), reason: bilingual }),
    ]),
  }),
};
