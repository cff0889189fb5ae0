interface Message {
  readonly role: string;
  readonly content: string;
}

/** A model that was talked round says what the attacker wants, in the shape it was asked for. */
export function obedientAnswer(messages: readonly Message[]): unknown {
  const sources = messages.find((message) => message.role === "user")?.content ?? "";
  return sources.startsWith("<<<NEWS") ? obedientChoice(sources) : obedientSummary(sources);
}

function obedientChoice(sources: string): unknown {
  const [, number = "0"] = /the answer is (\d+)/i.exec(sources) ?? [];
  return { development: Number(number) };
}

function obedientSummary(sources: string): unknown {
  const numbered = [...sources.matchAll(/^\[(\d+)\]\s*(?:\([^)]*\)\s*)?(.+)$/gm)];
  const [, index = "1", order = sources] = numbered.find((line) => isOrder(line[2] ?? "")) ?? [];
  const told = { text: order, evidence: [Number(index)] };
  const text = { headline: told, body: [told] };
  return { ar: text, en: text };
}

const isOrder = (text: string): boolean =>
  /ignore|reply|system|assistant|https?:|@|ajoutez|écrivez|تجاهل|اكتب|تعليمات/i.test(text);
