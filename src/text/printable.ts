/**
 * A text that every screen and protocol takes: halves of surrogate pairs replaced, control
 * characters other than the line feed (terminal escapes among them) turned into blanks.
 */
export function printable(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n]/gu, " ");
}
