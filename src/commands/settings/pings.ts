import type { Subscription } from "../../delivery/subscription.ts";
import type { Severity } from "../../developments/severity.ts";
import { severities } from "../../developments/severity.ts";
import type { CommandCall } from "../command.ts";
import { roleIn, roleName } from "./role.ts";
import type { Setting, View } from "./setting.ts";
import { isOff } from "./setting.ts";

/** The Discord role to call for each severity. Elsewhere it can be carried along and taken away only. */
export const pings: Setting = {
  key: "pings",
  args: [
    {
      name: "severity",
      kind: "choice",
      required: false,
      choices: severities.map((value) => ({ value, label: `pings.${value}` as const })),
    },
    { name: "role", kind: "role", required: false },
  ],
  show(view) {
    const entries = chosen(view).map((severity) => entryOf(view, severity));
    return entries.length === 0 ? view.replies.text("pings.nobody") : view.replies.list(entries);
  },
  offers: (view) =>
    chosen(view).map((severity) => ({
      label: view.replies.text("list.remove", { entry: entryOf(view, severity) }),
      words: `${severity} none`,
      isChosen: false,
    })),
  apply(before, words, call) {
    const [first = "", ...others] = words.split(" ");
    const severity = severities.find((one) => one === first.toLowerCase());
    const wanted = others.join(" ");
    if (severity && isOff(wanted)) {
      const { [severity]: _gone, ...left } = before.pings;
      return { after: { ...before, pings: left } };
    }
    if (call.roles.length === 0) return { problem: "pings.noRoles" };
    const role = roleIn(call, wanted);
    if (!(severity && role)) return { problem: "pings.unclear" };
    return { after: { ...before, pings: { ...before.pings, [severity]: role } } };
  },
};

/** Of the roles that came with another chat's settings, those that may be called from here. */
export function pingsFor(
  given: Subscription["pings"],
  { chat, roles }: CommandCall,
): Subscription["pings"] {
  if (chat.platform !== "discord") return given;
  const known = Object.entries(given).filter(([, role]) => roles.some(({ id }) => id === role));
  return Object.fromEntries(known);
}

function chosen({ subscription }: View): readonly Severity[] {
  return severities.filter((severity) => subscription.pings[severity] !== undefined);
}

function entryOf({ subscription, replies, call }: View, severity: Severity): string {
  const role = roleName(call, subscription.pings[severity] ?? "");
  return replies.text("pings.entry", { severity: replies.text(`pings.${severity}`), role });
}
