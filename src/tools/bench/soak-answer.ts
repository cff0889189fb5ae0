import { z } from "zod";

const question = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

/**
 * What the model of the soak says: a sentence of the sources in each language, word for word, as a
 * careful model would; what is not among them it cannot say, and its answer is then refused.
 */
export function soakAnswer(request: unknown): unknown {
  const { messages } = question.parse(request);
  const sources = messages.find(({ role }) => role === "user")?.content ?? "";
  const lines = [...sources.matchAll(/^\[(\d+)\]\s*(?:\([^)]*\)\s*)?(.+)$/gm)];
  const say = (isWanted: (text: string) => boolean): unknown => {
    const [, number = "1", text = ""] = lines.find(([, , line = ""]) => isWanted(line)) ?? [];
    const told = { text, evidence: [Number(number)] };
    return { headline: told, body: [told] };
  };
  const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
  const content = JSON.stringify({ ar: say(isArabic), en: say((text) => !isArabic(text)) });
  return {
    id: "soak",
    object: "chat.completion",
    created: 0,
    model: "soak",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
    usage: { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 },
  };
}
