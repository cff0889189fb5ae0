import { foldArabic } from "../text/arabic.ts";
import { arabicSpeech } from "./words/arabic-speech.ts";

interface Worded {
  readonly text: string;
}

const attribution: readonly RegExp[] = [
  // "Nine soldiers killed - ministry"
  /\s[-–]\s?(?:[\p{L}]+ ){0,2}(?:ministry|army|sources?|officials?|police|governor|statement|residents|un|ngo|group)\s*$/iu,
  /\b(?:say|says|said|saying|told|tell|tells|according to|claim|claims|claimed|report|reports|reported|reportedly|announce[sd]?|stated|states? (?:that|it|they|he|she)|statement|declare[sd]? that|acknowledge[sd]?|admit(?:s|ted)?|confirm(?:s|ed)?|den(?:y|ies|ied)|accuse[sd]?|blame[sd]?|warn(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|puts? the (?:toll|death toll|number|figure|dead)|gives? a toll|gave a toll|allegedly|calls|called|rules? out|ruled out|(?:ask(?:s|ed)|demand(?:s|ed)?) for|demand(?:s|ed)?|promise[sd]?|condemn(?:s|ed)|welcom(?:es|ed)|contest(?:s|ed)|blames?|reject(?:s|ed)?|dispute[sd]?|urge[sd]?|citing|cited|describe[sd]?|note[sd]?|explain(?:s|ed)?|estimate[sd]?|reckon(?:s|ed)|speaks? of|spoke of|source|sources|wants?|wanted|seeks?|sought|requests?|requested|appeal(?:s|ed) (?:for|to)|vow(?:s|ed)|pledge[sd]?|promis(?:es|ed|ing)|threaten(?:s|ed|ing)?|propose[sd]?|argue[sd]?|allege[sd]?|complain(?:s|ed)?|recount(?:s|ed)?|testif(?:ies|ied)|writes|wrote|adds|added|suggest(?:s|ed)?|predict(?:s|ed)?|concede[sd]?|count(?:s|ed)|recorded|registered|documented|tallied|logged|attribute[sd]?|ascribe[sd]?|correct(?:s|ed) (?:its|their|his|her|the)|retract(?:s|ed)|tak(?:es|en) back|took back|apologi[sz]e[sd]?|repl(?:ies|ied)|criticis(?:es|ed)|criticiz(?:es|ed)|denounce[sd]?|hail(?:s|ed)|praise[sd]?|deplore[sd]?|question(?:s|ed) (?:the|that|whether)|by (?:its|their|his|her) (?:own )?(?:account|count)|(?:accounts|versions|reports|figures|tolls|narratives)(?: \w+){0,7} (?:differ|diverge|conflict|vary|contradict))\b/iu,
  /(?<!\p{L})(?:selon|d'après|a (?:dit|déclaré|annoncé|affirmé|indiqué|précisé|reconnu|rapporté|évoqué|ajouté|contesté)|dit|disent|affirm\p{L}+|indiqu\p{L}+|précis\p{L}+|annonc\p{L}+|rapport\p{L}+|déclar\p{L}+|assur\p{L}+|évoqu\p{L}+|reconna\p{L}+|dément\p{L}*|accus\p{L}+|revendiqu\p{L}+|parle de|fai(?:t|sait|sant) (?:\p{L}+ )?état|raconte\p{L}*|dénonc\p{L}+|source|sources)(?!\p{L})/iu,
  arabicSpeech.attribution,
];

const certainty: readonly RegExp[] = [
  /\b(?:confirm(?:s|ed|ation)?|officially|verified|proved|proven|established|undisputed|acknowledge[sd]?|admit(?:s|ted)?|recogni[sz]e[sd]?)\b/iu,
  /(?<!\p{L})(?:confirm\p{L}*|officiellement|avéré\p{L}*|prouvé\p{L}*|reconna\p{L}+|reconnu\p{L}*|admet\p{L}*|admis|avou\p{L}*|concèd\p{L}*|attest\p{L}*)(?!\p{L})/iu,
  arabicSpeech.certainty,
];

// Stronger still: somebody has looked into it, or nobody can doubt it.
const proof: readonly RegExp[] = [
  /\b(?:officially (?:confirmed|established|verified)|confirmed officially|verified|proves?|proved|proven|(?:an?|is|was|been|has|have|officially) established(?= (?:fact|that|by)|[,.]|$)|established (?:fact|that)|certain(?= that|[:,.;]|$)|verifiab(?:le|ly)|provab(?:le|ly)|rightly|correctly|truthfully|accurately|for certain|certainty|certainly|definite(?:ly)?|definitive(?:ly)?|unquestionabl[ey]|incontrovertibl[ey]|irrefutabl[ey]|unequivocal(?:ly)?|undisputed|corroborated|substantiated|authenticated|ascertained|independent(?:ly)? (?:verified|confirmed|verification|confirmation)|(?:an?|as|in|known|the) fact(?: that)?|(?:evidence|investigat(?:ion|ions|ors)|tests?|everyone|all (?:sides|sources|parties)) (?:shows?|showed|has shown|have shown|agrees?|found|established)|(?:inquiry|inquest|probe|panel|commission|autopsy|audit) (?:has |have )?(?:found|concluded|established|determined|showed)|turned out|(?:is|it's|was|now) clear that|well known|widely known|(?:now|is|are) known that|everyone knows|clearly|obviously|of course|evidently|plainly|needless to say|demonstrab(?:le|ly)|demonstrated|undoubtedly|undeniabl[ey]|indisputabl[ey]|conclusively|(?:is|are) known to have)\b/iu,
  /(?<!\p{L})(?:confirmé officiellement|officiellement confirmé\p{L}*|avéré\p{L}*|prouv\p{L}+|vérifi\p{L}*|authentifi\p{L}*|établi que|certain que|certainement|indubitable\p{L}*|incontestable\p{L}*|irréfutable\p{L}*|indiscutable\p{L}*|corrobor\p{L}*|attesté\p{L}*|sans conteste|(?:enquête|commission|autopsie|expertise|audit) (?:a |ont )?(?:conclu\p{L}*|établi\p{L}*|montr\p{L}+|révél\p{L}+))(?!\p{L})/iu,
  arabicSpeech.proof,
];

// Words of doubt that a "no" turns into certainty.
const beyondDoubt: readonly RegExp[] = [
  /\b(?:beyond (?:any |all )?|without (?:a |any )?|(?:is|there's|can be) no (?:longer (?:in |any )?)?|no longer (?:in |any )?|not in |no (?:room for )?)(?:doubt|question|dispute)\b|\b(?:nobody|no one) (?:disputes|doubts|questions|denies)\b/iu,
  /(?<!\p{L})(?:sans (?:aucun )?|hors de |aucun )doute(?!\p{L})/iu,
  arabicSpeech.beyondDoubt,
];

// Only claimed: enough is said once it is clear who claims it. The French conditional reports.
const hearsay: readonly RegExp[] = [
  /\b(?:alleged(?:ly)?|reportedly|purported(?:ly)?|claim(?:s|ed)?|would|rumou?r(?:s|ed)|said to (?:be|have))\b/iu,
  /(?<!\p{L})(?:(?:au|se)rai(?:t|ent)|réclamerait|prétend\p{L}*|revendiqu\p{L}*)(?!\p{L})/iu,
  arabicSpeech.hearsay,
];

// Open, whoever says it.
const doubt: readonly RegExp[] = [
  /\b(?:may(?! \d)|might|could|suspected|unverified|unconfirmed|appears?|apparently|possibly|perhaps|presumed|presumably|believed|thought to|suspicions?|likely|seems?|supposed(?:ly)?)\b/iu,
  /(?<!\p{L})(?:présumé\p{L}*|supposé\p{L}*|pourrai(?:t|ent)|probable\p{L}*|peut-être|sembl(?:e|ent)|soupçon\p{L}*)(?!\p{L})/iu,
  arabicSpeech.doubt,
];

const negation: readonly RegExp[] = [
  /(?<!\bby )\b(?:no(?! doubt| question)|not|never|none|nobody|neither|nor|without|cannot|den(?:y|ies|ied|ial)|reject(?:s|ed)?|refus(?:e|es|ed|al)|yet to|contradict(?:s|ed)?|disputed|(?<!\b(?:a|an|the|this|that|any|in|of|pay|land|border|trade|labour|wage) )disputes?|brush(?:es|ed) off|rul(?:es|ed) out|refut(?:es|ed)|debunk(?:s|ed)|baseless|unfounded|fail(?:s|ed)? to|unable)\b|n't\b/iu,
  /(?<!\p{L})(?:ne|n'|pas|aucun|aucune|jamais|sans|non|dément\p{L}*|démenti\p{L}*|nie|nient|rejet\p{L}*|refus\p{L}*|réfut\p{L}*|écarte\p{L}*|silence|contest\p{L}*)(?!\p{L})/iu,
  arabicSpeech.negation,
];

// Whoever confirms or insists does more than say so.
const emphasis: readonly RegExp[] = [
  /\b(?:confirm(?:s|ed|ation)?|reveal(?:s|ed)?|prove[sdn]?|knows|knew|demonstrate[sd]?|acknowledge[sd]?|admit(?:s|ted)?|insist(?:s|ed)?|maintain(?:s|ed)?|assert(?:s|ed)?|affirm(?:s|ed)?|points? out|pointed out|remind(?:s|ed)?|stress(?:es|ed)?|reiterate[sd]?)\b/iu,
  /(?<!\p{L})(?:confirm\p{L}*|révèl\p{L}*|révél\p{L}*|prouv\p{L}*|reconna\p{L}+|reconnu\p{L}*|affirm\p{L}*|assur(?:e|ent|é)|maint(?:ient|iennent|enu)|soulign\p{L}*|martèl\p{L}*|insist\p{L}*)(?!\p{L})/iu,
  arabicSpeech.emphasis,
];

// Whoever has counted or kept a list has seen for themselves.
const tally: readonly RegExp[] = [
  /\b(?:counted|tallied|compiled)\b/iu,
  /(?<!\p{L})(?:recens\p{L}*|dénombr\p{L}*|comptabilis\p{L}*|enregistr\p{L}*|compt(?:e|é|ent|er)|document\p{L}*|liste|notifi\p{L}*|décompte)(?!\p{L})/iu,
  arabicSpeech.tally,
];

function hasAny(patterns: readonly RegExp[], { text }: Worded): boolean {
  const folded = foldArabic(text);
  return patterns.some((pattern) => pattern.test(folded));
}

/** Whether a sentence says that somebody says it. */
export const hasAttribution = (text: Worded): boolean => hasAny(attribution, text);

/** Whether it says that something is established. */
export const hasCertainty = ({ text }: Worded): boolean =>
  holdsUndenied(certainty, foldArabic(text));

/** Whether it says that somebody has counted. */
export const hasTally = (text: Worded): boolean => hasAny(tally, text);

/** Whether it says that somebody has proved it: "verified", but not "neither figure is verified". */
export function hasProof({ text }: Worded): boolean {
  const folded = foldArabic(text);
  if (beyondDoubt.some((pattern) => pattern.test(folded))) return true;
  return holdsUndenied(proof, folded);
}

const holdsUndenied = (patterns: readonly RegExp[], folded: string): boolean =>
  patterns.some((pattern) =>
    [...folded.matchAll(new RegExp(pattern, "giu"))].some(
      ({ index }) => !plainNo.test(wordsBefore(folded, index)),
    ),
  );

// Whoever denies one thing may prove another in the same breath.
const plainNo =
  /\b(?:no|not|never|none|nobody|neither|nor|without|cannot|un\w+)\b|n't\b|(?<!\p{L})(?:ne|n'|pas|aucune?|jamais|sans)(?!\p{L})|(?<!\p{L})[وف]?(?:لم|لا|لن|ليس|ليست|غير|دون|بدون|بلا|عدم|يتعذر|تعذر)(?!\p{L})/iu;

/** The few words of the same clause that can turn what follows round. */
function wordsBefore(text: string, index: number): string {
  const clause =
    text
      .slice(0, index)
      .split(/[,;:،؛.]/u)
      .at(-1) ?? "";
  return clause.trim().split(/\s+/u).slice(-4).join(" ");
}

/** Whether it leaves open that something is so, or says that it is only claimed. */
export const hasDoubt = (text: Worded): boolean => isOpen(text) || hasAny(hearsay, text);

/** Whether even whoever says it leaves it open. */
export const isOpen = (text: Worded): boolean => hasAny(doubt, text);

/** Whether somebody does more in it than say a thing: confirms, reveals, insists. */
export const hasEmphasis = (text: Worded): boolean => hasAny(emphasis, text);

/** Whether it says that something is not so. */
export const hasNegation = ({ text }: Worded): boolean =>
  hasAny(negation, { text: text.replace(bounds, " ") });

// "No fewer than twelve" denies nothing, nor do "not before next year", "No. 2" and «غير حكومية».
const bounds =
  /\b(?:no|not) (?:fewer|less|more|later) than\b|\bnot (?:long|far|only)\b|\bno\.? ?\d|\b(?:can)?not (?:[a-z]+ ){1,4}(?:until|before)\b|(?<!\p{L})pas moins d|(?<!\p{L})لا [يت](?:قل|زيد|تجاوز|تعدى|زال)|(?<!\p{L})غير (?:ال)?(?:حكومي|مشروع|شرعي|قانوني|نظامي|مباشر|مسبوق|رسمي|عادي)\p{L}*|(?<!\p{L})[وف]?(?:لا|لم|لن|ما) (?=(?:\p{L}+ ){1,3}(?:إلا(?! أن)|قبل)(?!\p{L}))/giu;
