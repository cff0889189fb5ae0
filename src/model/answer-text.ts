/** JSON read from a model's answer, or the finding that there is none. */
export type ReadAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const fence = /^\s*```(?:json)?\s*\n?([\s\S]*?)\n?\s*```\s*$/i;

/** Reads JSON that a weak server may have fenced. Anything around the fence makes it prose. */
export function readAnswer(text: string): ReadAnswer {
  const bare = fence.exec(text)?.[1] ?? text;
  try {
    return { ok: true, value: JSON.parse(bare) };
  } catch {
    return { ok: false };
  }
}
