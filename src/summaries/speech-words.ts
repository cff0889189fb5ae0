interface Worded {
  readonly text: string;
}

const attribution: readonly RegExp[] = [
  // "Nine soldiers killed - ministry"
  /\s[-–]\s?(?:[\p{L}]+ ){0,2}(?:ministry|army|sources?|officials?|police|governor|statement|residents|un|ngo|group)\s*$/iu,
  /\b(?:say|says|said|saying|told|tell|tells|according to|claim|claims|claimed|report|reports|reported|reportedly|announce[sd]?|stated|states? (?:that|it|they|he|she)|statement|declare[sd]? that|acknowledge[sd]?|admit(?:s|ted)?|confirm(?:s|ed)?|den(?:y|ies|ied)|accuse[sd]?|blame[sd]?|warn(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|put(?:s)? the toll|allegedly|call(?:s|ed|ing)|reject(?:s|ed)?|dispute[sd]?|urge[sd]?|citing|cited|describe[sd]?|note[sd]?|explain(?:s|ed)?|estimate[sd]?|speaks? of|source|sources)\b/iu,
  /(?<!\p{L})(?:selon|d'après|a (?:dit|déclaré|annoncé|affirmé|indiqué|précisé|reconnu|rapporté|évoqué|ajouté|contesté)|dit|disent|affirm\p{L}+|indiqu\p{L}+|précis\p{L}+|annonc\p{L}+|rapport\p{L}+|déclar\p{L}+|assur\p{L}+|évoqu\p{L}+|reconna\p{L}+|dément\p{L}*|accus\p{L}+|revendiqu\p{L}+|parle de|fait état|raconte\p{L}*|dénonc\p{L}+|source|sources)(?!\p{L})/iu,
  /(?<!\p{L})[وف]?(?:قال|قالت|يقول|تقول|وفق|وفقا|بحسب|حسب|حسبما|أفاد|أفادت|ذكر|ذكرت|أعلن|أعلنت|يعلن|تعلن|أكد|أكدت|يؤكد|تؤكد|صرح|نقل|نقلت|تحدث|تحدثت|تتحدث|أوضح|أوضحت|اتهم|اتهمت|يتهم|يتهمون|تتهم|نفى|نفت|ينفي|تنفي|زعم|زعمت|يزعم|تزعم|تبنى|تبنت|تتبنى|أقر|أقرت|يقر|تقر|كشف|كشفت|أشار|أشارت|أضاف|أضافت|عزا|عزت|رد|ردت|وصف|وصفت|حذر|حذرت|يروي|يروون|رفض|رفضت|ترفض|يرفض|شكك|شككت|تعترض|اعتبر|اعتبرت|بيان|لمصدر|مصدر|مصادر|المصدر|المصادر)(?!\p{L})/u,
];

const certainty: readonly RegExp[] = [
  /\b(?:confirm(?:s|ed|ation)?|officially|verified|proved|proven|established|undisputed|acknowledge[sd]?|admit(?:s|ted)?|recogni[sz]e[sd]?)\b/iu,
  /(?<!\p{L})(?:confirm\p{L}*|officiellement|avéré\p{L}*|prouvé\p{L}*|reconna\p{L}+|reconnu\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})[وف]?(?:تأكد|تأكدت|مؤكد|مؤكدة|رسميا|ثبت|أقر|أقرت|يقر|تقر|اعترف|اعترفت)(?!\p{L})/u,
];

// Stronger still: somebody has looked into it, or nobody can doubt it.
const proof: readonly RegExp[] = [
  /\b(?:officially (?:confirmed|established|verified)|confirmed officially|verified|proves?|proved|proven|(?:an?|is|was|been|has|have|officially) established(?= (?:fact|that|by)|[,.]|$)|established (?:fact|that)|certain(?: that|:)|certainly|demonstrab(?:le|ly)|demonstrated|undoubtedly|undeniabl[ey]|indisputabl[ey]|conclusively|(?:is|are) known to have)\b/iu,
  /(?<!\p{L})(?:confirmé officiellement|officiellement confirmé\p{L}*|avéré\p{L}*|prouv\p{L}+|vérifié\p{L}*|établi que|certain que|certainement|indubitable\p{L}*|incontestable\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})[وفب]?(?:ال)?(?:تأكد|تأكدت|مؤكد|مؤكدة|ثبت|ثبتت|ثابت|أثبت|أثبتت|يثبت|تثبت|مثبت|مثبتة|قاطع|قطعا|حتما|يقينا|محسوم|محسومة|تحقق|تحققت|محقق|محققة|دامغ|دامغة|موثق|موثقة|حقيقة أن|الحقيقة أن|المعلوم أن|الواضح أن|واضحا أن|لا جدال|لا لبس|بالتأكيد|رسميا تأكيد)(?!\p{L})/u,
];

// Words of doubt that a "no" turns into certainty.
const beyondDoubt: readonly RegExp[] = [
  /\b(?:beyond (?:any |all )?|without (?:a |any )?|(?:is|there's) no |no )(?:doubt|question)\b/iu,
  /(?<!\p{L})(?:sans (?:aucun )?|hors de |aucun )doute(?!\p{L})/iu,
  /(?<!\p{L})و?(?:بلا|لا|دون|بدون|من دون)(?: أدنى| أي)? (?:شك|ريب)(?!\p{L})/u,
];

const doubt: readonly RegExp[] = [
  /\b(?:may|might|could|alleged(?:ly)?|reportedly|suspected|purported|unverified|unconfirmed|appears?|apparently|claim(?:s|ed)?|would|possibly|presumed)\b/iu,
  /(?<!\p{L})(?:aurai(?:t|ent)|serai(?:t|ent)|présumé\p{L}*|supposé\p{L}*|pourrai(?:t|ent)|probable\p{L}*|prétend\p{L}*|revendiqu\p{L}*|réclamerait)(?!\p{L})/iu,
  /(?<!\p{L})[وف]?(?:ال)?(?:قد(?= [يتن]\p{L})|ربما|لعل|مزعوم|مزعومة|زعم|زعمت|يزعم|تزعم|ادعى|ادعت|يدعي|تدعي|يعتقد|يظن|يقال|يبدو|يشتبه|مشتبه|يفترض|مفترض|مفترضة|يحتمل|محتمل|محتملة|احتمال|يرجح|ترجح|مرجح|مرجحة|الأرجح|غير مؤكد|غير مؤكدة|لم يتأكد|لم تتأكد|دون تأكيد)(?!\p{L})/u,
];

const negation: readonly RegExp[] = [
  /(?<!\bby )\b(?:no(?! doubt| question)|not|never|none|nobody|neither|nor|without|cannot|den(?:y|ies|ied|ial)|reject(?:s|ed)?|refus(?:e|es|ed|al)|yet to|contradict(?:s|ed)?|dispute[sd]?|brush(?:es|ed) off|rul(?:es|ed) out)\b|n't\b/iu,
  /(?<!\p{L})(?:ne|n'|pas|aucun|aucune|jamais|sans|non|dément\p{L}*|démenti\p{L}*|nie|nient|rejet\p{L}*|refus\p{L}*|réfut\p{L}*|écarte\p{L}*|silence|contest\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})[وف]?(?:لم|لا|لن|ليس|ليست|غير|دون|بدون|بلا|نفى|نفت|ينفي|تنفي|نفي|نفيه|رفض|رفضت|ترفض|يرفض|رفضها|عدم|كذب|شكك|شككت|يناقض|تناقض)(?!\p{L})/u,
];

const vowelSigns = /[\u064B-\u0652\u0670]/g;

/** Arabic is written with its vowels or without: «رُفض» is «رفض». */
function hasAny(patterns: readonly RegExp[], { text }: Worded): boolean {
  const plain = text.replace(vowelSigns, "");
  return patterns.some((pattern) => pattern.test(plain));
}

/** Whether a sentence says that somebody says it. */
export const hasAttribution = (text: Worded): boolean => hasAny(attribution, text);

/** Whether it says that something is established. */
export const hasCertainty = (text: Worded): boolean => hasAny(certainty, text);

/** Whether it says that somebody has proved it. */
export const hasProof = (text: Worded): boolean =>
  hasAny(beyondDoubt, text) || (hasAny(proof, text) && !hasNegation(text));

/** Whether it leaves open that something is so. */
export const hasDoubt = (text: Worded): boolean => hasAny(doubt, text);

/** Whether it says that something is not so. */
export const hasNegation = (text: Worded): boolean => hasAny(negation, text);
