// What Telegram finds by itself in any text and makes clickable (core.telegram.org/api/entities): names,
// hashtags, commands, cashtags, addresses with or without "https://", telephone numbers.
const clickable =
  /[@#](?=[\p{L}\p{N}_])|(?<![\p{L}\p{N}_])\/(?=\w)|\$(?=[A-Z])|(?<=[\p{L}\p{N}])\.(?=\p{L})|:(?=\/\/)|\+(?=\d[\d -]{6})/gu;
const wordJoiner = "\u2060";

/** The same text to look at, in which nothing can be pressed: a word joiner, unseen, parts each sign from its word. */
export function inertText(text: string): string {
  return text.replace(clickable, `$&${wordJoiner}`);
}
