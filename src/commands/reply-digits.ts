import { inDigitsOf } from "../alerts/layout.ts";
import type { Subscription } from "../delivery/subscription.ts";
import { directionOfLine } from "../text/isolates.ts";
import type { Control, Reply } from "./command.ts";

/** A reply in the digits that its chat reads Arabic in; as it is where the chat's settings cannot be read. */
export async function inDigitsOfChat(
  reply: Reply,
  subscription: () => Promise<Subscription | undefined>,
): Promise<Reply> {
  if (reply.language !== "ar") return reply;
  // Whoever was asked something and could not read them has said so already.
  const stored = await subscription().catch(() => undefined);
  if (stored?.digits !== "eastern") return reply;
  const write = inDigitsOf(stored, "ar");
  // Lines in English may stand in it too.
  const writeLine = (line: string): string =>
    directionOfLine(line, "rtl") === "rtl" ? write(line) : line;
  return {
    ...reply,
    text: reply.text.split("\n").map(writeLine).join("\n"),
    ...(reply.controls ? { controls: reply.controls.map((one) => relabel(one, writeLine)) } : {}),
  };
}

function relabel(control: Control, write: (text: string) => string): Control {
  const inDigits = <Labelled extends { readonly label: string }>(one: Labelled): Labelled => ({
    ...one,
    label: write(one.label),
  });
  if (control.kind === "buttons") return { ...control, buttons: control.buttons.map(inDigits) };
  return { ...control, title: write(control.title), options: control.options.map(inDigits) };
}
