/**
 * More tokens than the text can cost, for budgets that must not be overdrawn: a token of the usual
 * vocabularies is never shorter than two bytes on average, and Arabic letters take two bytes each.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text, "utf8") / 2);
}
