import type { Subscription } from "../../delivery/subscription.ts";
import type { CommandCall } from "../command.ts";
import type { Argument, Choice } from "../definition.ts";
import type { Replies, ReplyKey } from "../replies.ts";

/** The names of the settings: each is also a command, and a "setting.…" and "about.…" in the reply files. */
export type SettingKey = ReplyKey extends infer Key
  ? Key extends `setting.${infer Name}`
    ? Name
    : never
  : never;

/** One thing a chat can decide: how it is shown, what its buttons offer and what typing it does. */
export interface Setting {
  readonly key: SettingKey;
  /** All it can be, where that is a short list of single words. */
  readonly choices?: readonly Choice[];
  /** What its command takes, where that is more than one value; given together, as words with blanks between. */
  readonly args?: readonly Argument[];
  /** Its command does more than showing and changing it. */
  readonly hasOwnCommand?: true;
  /** What it is now. */
  show(view: View): string;
  offers(view: View): readonly Offer[];
  /** What becomes of a subscription when these words are given, which are never empty. */
  apply(before: Subscription, words: string, call: CommandCall): Applied;
}

/** What a setting is looked at with. */
export interface View {
  readonly subscription: Subscription;
  readonly replies: Replies;
  readonly call: CommandCall;
}

/** A button: the words it gives to the setting. */
export interface Offer {
  readonly label: string;
  /** One word, at most 20 bytes: no more fits behind a button. */
  readonly words: string;
  readonly isChosen: boolean;
}

export type Applied =
  | { readonly after: Subscription }
  | { readonly problem: ReplyKey; readonly values?: Readonly<Record<string, string | number>> };

type Fields = Omit<Subscription, "chat">;
type FieldOf<Value> = {
  [Field in keyof Fields]: Fields[Field] extends Value ? Field : never;
}[keyof Fields];

/** A value of a field, the word that names it, and its name in the reply files. */
export interface Named<Value> extends Choice {
  readonly is: Value;
  /** Another word for it. */
  readonly also?: string;
}

// More than these are told by what is missing.
const mostNamed = 3;

/** A setting that is exactly one of several values. */
export function oneOf<Field extends FieldOf<string | boolean | null>>(
  key: SettingKey,
  field: Field,
  values: readonly Named<Subscription[Field]>[],
): Setting {
  return {
    key,
    choices: values,
    show: ({ subscription, replies }) => {
      const current = values.find(({ is }) => is === subscription[field]);
      return current ? replies.text(current.label) : String(subscription[field]);
    },
    offers: ({ subscription, replies }) =>
      values.map(({ value, label, is }) => ({
        label: replies.text(label),
        words: value,
        isChosen: is === subscription[field],
      })),
    apply(before, words) {
      const wanted = named(words, values);
      return wanted ? { after: { ...before, [field]: wanted.is } } : { problem: "value.unclear" };
    },
  };
}

/** A setting that is any of several values, but not none. */
export function someOf<Value extends string>(
  key: SettingKey,
  values: readonly Named<Value>[],
  field: {
    get(subscription: Subscription): readonly Value[];
    set(subscription: Subscription, chosen: readonly Value[]): Subscription;
  },
): Setting {
  return {
    key,
    show({ subscription, replies }) {
      const chosen = field.get(subscription);
      const isMost = values.length > mostNamed && chosen.length > values.length / 2;
      if (isMost && chosen.length === values.length) return replies.text("value.all");
      const listed = values.filter(({ is }) => chosen.includes(is) !== isMost);
      const names = replies.list(listed.map(({ label }) => replies.text(label)));
      return isMost ? replies.text("value.allBut", { names }) : names;
    },
    offers({ subscription, replies }) {
      const chosen = field.get(subscription);
      return values.map(({ value, label, is }) => {
        const isChosen = chosen.includes(is);
        return { label: replies.text(label), words: `${isChosen ? "-" : "+"}${value}`, isChosen };
      });
    },
    apply(before, words) {
      const chosen = choose(field.get(before), words, values);
      if (!chosen) return { problem: "value.unclear" };
      if (chosen.length === 0) return { problem: "value.notNone" };
      return { after: field.set(before, chosen) };
    },
  };
}

/** "+sport -economy" changes what is chosen, "mali" replaces it, "all" is everything. Null: unclear. */
function choose<Value extends string>(
  before: readonly Value[],
  words: string,
  values: readonly Named<Value>[],
): readonly Value[] | null {
  if (isAll(words)) return values.map(({ is }) => is);
  const parts = words.split(/[\s,،]+/).filter((part) => part !== "");
  const edits = parts.filter((part) => /^[+-]/.test(part));
  if (edits.length > 0 && edits.length < parts.length) return null;
  const chosen = new Set(edits.length > 0 ? before : []);
  for (const part of parts) {
    const value = named(part.replace(/^[+-]/, ""), values);
    if (!value) return null;
    chosen[part.startsWith("-") ? "delete" : "add"](value.is);
  }
  return values.map(({ is }) => is).filter((value) => chosen.has(value));
}

/** Whether the words ask for everything. */
export function isAll(words: string): boolean {
  return ["all", "both", "الكل", "كلاهما"].includes(words.toLowerCase());
}

/** Whether the words ask for nothing. */
export function isOff(words: string): boolean {
  return ["off", "none", "no", "لا", "بدون"].includes(words.toLowerCase());
}

function named<Value>(word: string, values: readonly Named<Value>[]): Named<Value> | undefined {
  return values.find(({ value, also }) => [value, also].includes(word.toLowerCase()));
}
