import type { Control, Reply } from "../command.ts";
import type { Replies } from "../replies.ts";
import type { Offer, Setting, View } from "./setting.ts";

// Eight buttons fill a telephone's screen beside the text.
const pageSize = 8;

/** Every setting with its value, and a way into each. */
export function overview(table: readonly Setting[], view: View, notes: readonly string[]): Reply {
  const { replies } = view;
  const lines = table.map((setting) => lineOf(setting, view));
  return {
    text: [replies.text("settings.title"), "", ...lines, ...notes].join("\n"),
    language: replies.language,
    controls: [
      {
        kind: "menu",
        title: replies.text("settings.choose"),
        options: table.map(({ key }) => ({
          label: replies.text(`setting.${key}`),
          line: `settings ${key}`,
        })),
      },
    ],
  };
}

/** One setting: its value, what it means, what can be chosen or typed. `pressed` is what brought it here. */
export function settingPanel(setting: Setting, view: View, pressed = ""): Reply {
  const { replies } = view;
  const { key } = setting;
  const offers = setting.offers(view);
  const { platform } = view.call.chat;
  const text = [lineOf(setting, view), "", replies.text(`about.${key}`, { platform })].join("\n");
  const controls = [
    ...offerControls(setting, offers, pageOf(pressed, offers), replies),
    backTo("settings", replies),
  ];
  return { text, language: replies.language, controls };
}

/** "Severity: high and above". */
export function lineOf(setting: Setting, view: View): string {
  const { replies } = view;
  return replies.text("settings.line", {
    name: replies.text(`setting.${setting.key}`),
    value: setting.show(view),
  });
}

/** The words of a button that turns to a page, which is no value of any setting. */
function pageIn(words: string): number | null {
  const [, page] = /^>(\d{1,2})$/.exec(words) ?? [];
  return page === undefined ? null : Number(page);
}

function backTo(line: string, replies: Replies): Control {
  return { kind: "buttons", buttons: [{ label: replies.text("button.back"), line }] };
}

function offerControls(
  { key }: Setting,
  offers: readonly Offer[],
  page: number,
  replies: Replies,
): readonly Control[] {
  if (offers.length === 0) return [];
  const shown = offers.slice(page * pageSize, (page + 1) * pageSize);
  const options = shown.map(({ label, words, isChosen }) => ({
    label: `${isChosen ? "✓ " : ""}${label}`,
    line: `settings ${key} ${words}`,
  }));
  const menu = { kind: "menu", title: replies.text("settings.choose"), options } as const;
  const turns = [
    { label: "◀", page: page - 1 },
    { label: "▶", page: page + 1 },
  ]
    .filter((turn) => turn.page >= 0 && turn.page * pageSize < offers.length)
    .map((turn) => ({ label: turn.label, line: `settings ${key} >${turn.page}` }));
  return turns.length === 0 ? [menu] : [menu, { kind: "buttons", buttons: turns }];
}

/** The page that was asked for, or else the one with the button that was pressed. */
function pageOf(pressed: string, offers: readonly Offer[]): number {
  const bare = (words: string): string => words.replace(/^[+-]/, "");
  const at = offers.findIndex(({ words }) => bare(words) === bare(pressed));
  const asked = pageIn(pressed) ?? Math.floor(Math.max(at, 0) / pageSize);
  return asked * pageSize < offers.length ? asked : 0;
}
