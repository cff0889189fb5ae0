import type { Alert } from "../../alerts/alert.ts";
import { says } from "../../alerts/amend.ts";
import type { Reply } from "../command.ts";
import type { Argument, Definition, Request } from "../definition.ts";
import { confirmNotice, offerNotice } from "./confirm-notice.ts";
import { findAlert, isRefusal } from "./find-alert.ts";
import type { NoticeDraft, SetRightDeps } from "./set-right.ts";
import { readCorrection, readReason } from "./wording.ts";

type Read = (words: string, alert: Alert) => NoticeDraft["notice"] | "unclear" | "notThere";

const args: readonly Argument[] = [
  { name: "development", kind: "word", required: false },
  { name: "wording", kind: "text", required: false },
];

/** Replaces wrong words of what was told, in every chat that has it, and says so there. */
export function correct(deps: SetRightDeps): Definition {
  return {
    name: "correct",
    aliases: [],
    who: "operator",
    args,
    answer: (request) => answer("correct", request, deps),
  };
}

/** Takes back what was told, in every chat that has it, with the reason. */
export function retract(deps: SetRightDeps): Definition {
  return {
    name: "retract",
    aliases: [],
    who: "operator",
    args,
    answer: (request) => answer("retract", request, deps),
  };
}

const readings: Readonly<Record<"correct" | "retract", Read>> = {
  correct(words, alert) {
    const correction = readCorrection(words);
    if (!correction) return "unclear";
    // A correction says what an alert said, and that must be so.
    return says(alert, correction.wrong) ? { kind: "correction", ...correction } : "notThere";
  },
  retract(words) {
    const reason = readReason(words);
    return reason ? { kind: "retraction", reason } : "unclear";
  },
};

async function answer(
  name: "correct" | "retract",
  request: Request,
  deps: SetRightDeps,
): Promise<Reply> {
  const { call, replies, values } = request;
  const { development, wording } = values;
  if (development === undefined) return replies.aside(`${name}.how`);
  if (call.by === "confirmation") return confirmNotice(development, request, deps);
  const alert = await findAlert(development, request, deps);
  if (isRefusal(alert)) return alert;
  const notice = readings[name](wording ?? "", alert);
  if (notice === "unclear") return replies.aside(`${name}.how`);
  if (notice === "notThere") return replies.aside("correct.notThere");
  return offerNotice(alert, notice, request, deps);
}
