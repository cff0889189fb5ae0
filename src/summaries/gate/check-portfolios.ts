import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";

/** What an office or an unnamed source is in charge of, in words of any of the three languages. */
interface Field {
  readonly name: string;
  readonly words: string;
}

const fields: readonly Field[] = [
  { name: "defence", words: "defen[cs]e|défense|armées|دفاع" },
  { name: "interior", words: "interior|home affairs|intérieur|داخلية" },
  { name: "foreign", words: "foreign|external affairs|affaires étrangères|diplomatie|خارجية" },
  {
    name: "justice",
    words: "justice|judicia\\p{L}*|prosecut\\p{L}*|garde des sceaux|judiciaire|عدل|قضائي|عدلي",
  },
  {
    name: "health",
    words:
      "health|medical|hospital|medics?|santé|médica\\p{L}*|hospitali\\p{L}*|صحة|صحي|طبي|مستشفى",
  },
  { name: "education", words: "education|éducation|enseignement|تربية|تعليم" },
  { name: "finance", words: "financ\\p{L}*|économie|econom\\p{L}*|مالية|اقتصاد" },
  { name: "mines", words: "min(?:es|ing)|mines|miniers?|مناجم|تعدين" },
  { name: "oil", words: "oil|petroleum|energy|pétrole|énergie|بترول|نفط|طاقة" },
  { name: "transport", words: "transports?|نقل" },
  { name: "military", words: "military|army|armée|militaires?|soldiers?|عسكري|جيش" },
  { name: "security", words: "security|sécurit\\p{L}*|sécuritaires?|أمني|أمن" },
  { name: "diplomatic", words: "diplomat\\p{L}*|embass\\p{L}*|ambassad\\p{L}*|دبلوماسي|سفارة" },
  {
    name: "local",
    words:
      "local|locale?s?|residents?|habitants?|élus?|official|elected|communal|municip\\p{L}*|responsables?|محلي|سكان|أهالي|مسؤول|منتخب|بلدي",
  },
];

const office = "minist(?:er|ers|ry|ries)|ministre|ministère|sources?|officials?";
const arabicOffice = "وزارة|وزير|وزيرة|مصدر|مصادر|مسؤول|مسؤولون|مسؤولين";

interface Compiled {
  readonly name: string;
  /** The field beside an office or a source. */
  readonly inOffice: RegExp;
  readonly anywhere: RegExp;
}

const compiled: readonly Compiled[] = fields.map(({ name, words }) => ({
  name,
  inOffice: new RegExp(
    `\\b(?:${words}) (?:affairs )?(?:${office})\\b|\\b(?:${office}) (?:of|for) (?:${words})\\b|(?<!\\p{L})[وف]?[لب]?(?:ال)?(?:${arabicOffice}) (?:ال)?(?:${words})(?:ة|ون|ين)?(?!\\p{L})`,
    "iu",
  ),
  anywhere: new RegExp(`(?<!\\p{L})[وف]?[لب]?(?:ال|لل)?(?:${words})`, "iu"),
}));

/** The ministry of one thing is not that of another, and a military source no medical one. */
export function checkPortfolios(claim: GateText, sources: readonly GateText[]): Finding[] {
  const news = sources.filter(({ sentence }) => !sentence.isBackground);
  return compiled
    .filter(
      ({ inOffice, anywhere }) =>
        inOffice.test(claim.text) && !news.some(({ text }) => anywhere.test(text)),
    )
    .map(({ name }) => ({
      kind: "actor",
      text: name,
      detail: "no source names this office or such a source",
    }));
}
