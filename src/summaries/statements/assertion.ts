import type { Hit } from "../../facts/lexicon.ts";
import type { Sentence } from "../../facts/sentence.ts";
import { hasNegation } from "../speech-words.ts";

// What somebody asks for, threatens or plans is not done.
const unreal =
  /\b(?:calls? (?:for|on)|called (?:for|on)|calling for|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for|request(?:s|ed|ing)?|seek(?:s|ing)?|threat(?:en(?:s|ed|ing)?|s)?|plans? to|wants? to|vow(?:s|ed)? to|would|could|may|might|will|if|unless|until|in case of|fear(?:s|ed|ing)?|risks?|possible|rumou?rs?|hoax|fake|false|against)\b|(?<!\p{L})(?:appel\p{L}*|exig\p{L}+|demand\p{L}+|réclam\p{L}+|menac\p{L}+|risqu\p{L}+|crain\p{L}+|redout\p{L}+|si|pourrai(?:t|ent)|devrai(?:t|ent)|envisag\p{L}+|éventuel\p{L}*|affabulation\p{L}*|rumeurs?|mensong\p{L}+|faux|fausses?|infox|contre)(?!\p{L})|(?<!\p{L})[وف]?(?:دعوة|[يت]?دعو|دعا|دعت|[يت]?طالب\p{L}*|مطالب\p{L}*|[يت]?هدد\p{L}*|تهديد\p{L}*|قد|إذا|ما لم|احتمال|خشية|[يت]خش\p{L}+|مخاوف|شائعات?|مزاعم|ضد|ينوي|تنوي|يعتزم|تعتزم)(?!\p{L})/iu;

// What is lifted or ended no longer holds; the words stand on either side of it.
const ending =
  /\b(?:lift(?:s|ed|ing)?|end(?:s|ed|ing)?|eas(?:es?|ed|ing)|broke|breaks?|expir(?:es?|ed))\b|(?<!\p{L})(?:lèvent?|lev(?:é\p{L}*|er)|levée|fin|prend fin|met(?:tent)? fin|mis fin|allèg\p{L}+|assoupli\p{L}*|expir\p{L}+)(?!\p{L})|(?<!\p{L})[وفب]?(?:[يت]?رفع|رفعت|رُفع|فك|كسر|إنهاء|أنهى|أنهت|[يت]نهي|انتهاء|انتهى|انتهت|تخفيف|خفف\p{L}*)(?!\p{L})/iu;

const endOfClause = /[,;:،؛.]/u;

/** Whether a sentence says of what it names that it is so: not denied, asked for, feared or planned. */
export function isAsserted(
  sentence: Sentence,
  named: Pick<Hit<unknown>, "start" | "end">,
): boolean {
  const { before } = clauseAround(sentence, named);
  return !hasNegation({ text: before }) && !unreal.test(before);
}

/** Whether a sentence says that what it names is lifted or at an end. */
export function isOver(sentence: Sentence, named: Pick<Hit<unknown>, "start" | "end">): boolean {
  const { before, after } = clauseAround(sentence, named);
  return ending.test(before) || ending.test(after);
}

/** The words of a clause before and after what it names. */
function clauseAround(
  { text, tokens }: Sentence,
  { start, end }: Pick<Hit<unknown>, "start" | "end">,
): { readonly before: string; readonly after: string } {
  const base = tokens[0]?.start ?? 0;
  const before = text.slice(0, (tokens[start]?.start ?? base) - base);
  const after = text.slice((tokens[end - 1]?.end ?? base) - base);
  return {
    before: before.split(endOfClause).at(-1) ?? "",
    after: after.split(endOfClause)[0] ?? "",
  };
}
