import { decodeHTMLStrict } from "entities";

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Drops every character that XML 1.0 forbids. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, "").toWellFormed();
}

const reference = /&(?:#(\d{1,8}|x[0-9a-f]{1,8});|([a-z][a-z0-9]{0,31});)?/gi;
const own = new Set(["amp", "lt", "gt", "quot", "apos"]);

/** Makes every "&" of a piece of XML text a reference that any XML parser knows. */
export function repairReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(reference, (whole, number?: string, name?: string) => {
    if (number === undefined && name === undefined) return "&amp;";
    if (name !== undefined && own.has(name)) return whole;
    const decoded = decodeHTMLStrict(whole.toLowerCase().startsWith("&#") ? whole : `&${name};`);
    // Declared in the document type at best, which is gone: shown as it stands.
    if (decoded === whole) return `&amp;${whole.slice(1)}`;
    return escapeText(withoutForbidden(decoded).replace("\ufffd", ""));
  });
}

/** Plain characters to XML text or attribute value. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
