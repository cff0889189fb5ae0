/** One line of the report: what was looked at, what was found and, unless all is well, what to do. */
export type Finding =
  | { readonly mark: "ok"; readonly about: string; readonly found: string }
  | {
      /** `FAIL`: the bot cannot do its work. `warn`: it can, with less. */
      readonly mark: "warn" | "FAIL";
      readonly about: string;
      readonly found: string;
      /** Whole sentences; the last full stop may be missing. */
      readonly remedy: string;
    };

export const ok = (about: string, found: string): Finding => ({ mark: "ok", about, found });

export const warn = (about: string, found: string, remedy: string): Finding => ({
  mark: "warn",
  about,
  found,
  remedy,
});

export const fail = (about: string, found: string, remedy: string): Finding => ({
  mark: "FAIL",
  about,
  found,
  remedy,
});

/** The mark is a word, so that the line reads without colours. */
export function lineOf(finding: Finding): string {
  const { mark, about, found } = finding;
  const what = `${mark.padEnd(4)}  ${about}: ${found}`;
  return finding.mark === "ok" ? what : `${ended(what)} ${ended(finding.remedy)}`;
}

function ended(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
