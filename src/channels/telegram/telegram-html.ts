const escapes: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
};

// Longer addresses are tracking links at best, and count against the size of the request.
const longestUrl = 2_000;

/** A text as Telegram's HTML mode wants it, also inside an attribute (core.telegram.org/bots/api#html-style). */
export function escapeHtml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => escapes[character] ?? character);
}

/** The label as a link; the label alone where the address is none a reader could open. */
export function linkHtml(url: string, label: string): string {
  const address = webAddress(url);
  return address === null
    ? escapeHtml(label)
    : `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
}

/** The address in the form a browser would ask for, or null where it is not one of the web. */
export function webAddress(url: string): string | null {
  const parsed = URL.parse(url);
  const isWeb = parsed !== null && ["http:", "https:"].includes(parsed.protocol);
  return isWeb && parsed.href.length <= longestUrl ? parsed.href : null;
}
