import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { portableFields } from "../../delivery/stored-subscription.ts";
import { stripBidiControls } from "../../text/isolates.ts";
import type { Reply } from "../command.ts";
import type { Request } from "../definition.ts";
import type { SettingsDeps } from "./change-settings.ts";
import { changeSettings } from "./change-settings.ts";
import { lineOf } from "./panel.ts";
import { pingsFor } from "./pings.ts";
import type { Setting, View } from "./setting.ts";
import { notSubscribed } from "./setting-commands.ts";

const mark = "SA1.";
const mostBytes = 16_000;
const portable = z.strictObject(portableFields);

/** The settings as one word to copy into another chat, on this platform or another. */
export function exportSettings({
  subscription,
  replies,
}: Pick<View, "subscription" | "replies">): Reply {
  const fields = Object.keys(portableFields) as (keyof typeof portableFields)[];
  const settings = Object.fromEntries(fields.map((field) => [field, subscription[field]]));
  const code = mark + deflateRawSync(JSON.stringify(settings)).toString("base64url");
  const text = [replies.text("export.how"), "", `/settings import ${code}`].join("\n");
  return { text, language: replies.language };
}

/** Takes over the settings of another chat, all of them or none. */
export async function importSettings(
  table: readonly Setting[],
  request: Request,
  deps: SettingsDeps,
): Promise<Reply> {
  const { replies, call } = request;
  const read = readCode(request.values["value"] ?? "");
  if (!read) return replies.aside("import.unclear");
  const changed = await changeSettings(
    request,
    deps,
    (before) => ({ after: { ...before, ...read, pings: pingsFor(read.pings, call) } }),
    (_, language) => language.text("import.done"),
  );
  if (changed.kind !== "done") return notSubscribed(request);
  const view = { ...changed, call };
  const lines = table.map((setting) => lineOf(setting, view));
  return {
    text: [view.replies.text("import.done"), "", ...lines].join("\n"),
    language: view.replies.language,
  };
}

/** Null for anything that is not whole settings of ours. */
function readCode(words: string): z.infer<typeof portable> | null {
  // Whoever copies an answer copies the marks of direction around its words as well.
  const code = stripBidiControls(words).replace(/\s/g, "");
  if (!code.startsWith(mark)) return null;
  try {
    const packed = Buffer.from(code.slice(mark.length), "base64url");
    const json = inflateRawSync(packed, { maxOutputLength: mostBytes }).toString();
    return portable.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
