import { decodeHTMLStrict } from "entities";

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Drops every character that XML 1.0 forbids. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, "");
}

/** Resolves the references of a piece of XML text as HTML does; what is none stays as it stands. */
export function decodeReferences(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the forbidden ones again.
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Any characters to XML text or attribute value; those that XML forbids are dropped. */
export function escapeText(text: string): string {
  return text.replace(special, (character) => escapes[character] ?? "");
}
