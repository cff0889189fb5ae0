import type { Button, Control } from "../../commands/command.ts";
import type { Seal } from "../../commands/sealed-line.ts";
import type { Chat } from "../../delivery/delivery.ts";
import { printable } from "../../text/printable.ts";

/** What Telegram calls `reply_markup` (core.telegram.org/bots/api#inlinekeyboardmarkup). */
export interface Keyboard {
  readonly inline_keyboard: { readonly text: string; readonly callback_data: string }[][];
}

const menuColumns = 2;

/**
 * Controls as an inline keyboard; a menu is its options, two in a row. `target` stands before the
 * line of a button that steers another chat than the one it stands in.
 */
export function keyboardFor(
  controls: readonly Control[],
  seal: Seal,
  place: { readonly chat: Chat; readonly target: string | null },
): Keyboard {
  const key = ({ label, line, ...rest }: Button) => {
    const whole = place.target === null ? line : `${place.target} ${line}`;
    return {
      text: printable(label),
      callback_data: seal.close({ ...rest, line: whole }, place.chat),
    };
  };
  const rows = controls.flatMap((control) =>
    control.kind === "buttons"
      ? [control.buttons.map(key)]
      : rowsOf(control.options.map(key), menuColumns),
  );
  return { inline_keyboard: rows };
}

function rowsOf<T>(items: readonly T[], columns: number): T[][] {
  const count = Math.ceil(items.length / columns);
  return Array.from({ length: count }, (_, row) => items.slice(row * columns, (row + 1) * columns));
}
