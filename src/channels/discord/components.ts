import type { APIActionRowComponent, APIComponentInMessageActionRow } from "discord.js";
import type { Button, Control } from "../../commands/command.ts";
import type { Seal } from "../../commands/sealed-line.ts";
import type { Chat } from "../../delivery/delivery.ts";
import { ButtonStyle, ComponentType } from "./discord-rest.ts";
import { oneLine } from "./markdown.ts";

/** A row of what can be pressed, as Discord takes it. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

// Discord's limits on a row of buttons, on rows, on options and on the texts of both.
const longestLabel = 80;
const longestOption = 100;

/** Controls as Discord's buttons and select menus; what pressing one does is sealed for its channel. */
export function componentsFor(controls: readonly Control[], seal: Seal, chat: Chat): Row[] {
  return controls.map((control, index) =>
    control.kind === "buttons"
      ? buttonRow(control.buttons, seal, chat)
      : {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              // Says nothing: what was chosen carries a seal of its own.
              custom_id: `menu ${index}`,
              placeholder: oneLine(control.title).slice(0, longestOption),
              options: control.options.map((option) => ({
                label: oneLine(option.label).slice(0, longestOption),
                value: seal.close(option, chat),
              })),
            },
          ],
        },
  );
}

function buttonRow(buttons: readonly Button[], seal: Seal, chat: Chat): Row {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map((button) => ({
      type: ComponentType.Button,
      style: button.confirms ? ButtonStyle.Danger : ButtonStyle.Secondary,
      label: oneLine(button.label).slice(0, longestLabel),
      custom_id: seal.close(button, chat),
    })),
  };
}
