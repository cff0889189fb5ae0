import type { Template } from "../template.ts";
import { replaceEach } from "../template.ts";

export const places =
  "كاي نيورو كاديانا سيكاسو غوبي تيلابيري ماكالوندي تورودي ماندا فارابوغو ليرنب تاسارا أبالا غاو دوسو غايا أرليت باماكو".split(
    " ",
  );
export const actors = [
  "جماعة نصرة الإسلام والمسلمين",
  "جبهة تحرير أزواد",
  "تنظيم الدولة",
  "منظمة العفو",
  "أورانو",
  "بوتين",
];
export const easternDigits = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

/** Number words by others that the sources do not have. */
export const otherWords =
  (...pairs: readonly (readonly [RegExp, string])[]): Template =>
  (text, sources) =>
    replaceEach(...pairs.filter(([, by]) => !sources.includes(by)))(text, sources);

/** Does not apply where a word would make the change no fault. */
export const unless =
  (excuse: RegExp, template: Template): Template =>
  (text, sources) =>
    excuse.test(text) ? [] : template(text, sources);

/** Reported speech as if it were in somebody's own words, unless a source has these words. */
export const quoteSpeech =
  (pattern: RegExp, open: string, close: string): Template =>
  (text, sources) => {
    const [all = "", before = "", words = ""] = pattern.exec(text) ?? [];
    return words === "" || sources.includes(words)
      ? []
      : [text.replace(all, () => `${before}: ${open}${words}${close}`)];
  };

/** How a right Arabic text is made wrong: templates written by somebody who never saw the rules. */
