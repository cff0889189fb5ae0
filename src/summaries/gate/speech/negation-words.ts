import { hasNegation } from "../../speech-words.ts";

// Not this or that is denied, but that there is anything to tell.
export const rejection =
  /\b(?:not true|untrue|no evidence|no proof|no sign|(?:nobody|no one|no source) (?:has |have )?(?:said|says|reports?|reported) that|fake|hoax|false(?:ly)?)\b(?! claimed)|(?<!\p{L})(?:faux|fausses?|mensong\p{L}*|pas vrai|aucune preuve)(?!\p{L})|(?<!\p{L})و?(?:ليس صحيحا|غير صحيح|غير الصحيح|لا صحة|لا دليل|لا أدلة|كاذب|كاذبة|مفبرك\p{L}*)(?!\p{L})/iu;

// Somebody says no to what others say.
export const denial =
  /\b(?:den(?:y|ies|ied|ials?)|reject\w*|refut\w*|disput(?:ed|ing)|disputes(?= (?:the|this|that|it|any))|contradict\w*|contest\w*|rul(?:es|ed|ing) out|dismiss(?:es|ed) (?:the |this |these |all |any )?(?:claim|report|account|allegation|accusation|rumou?r)s?)\b|(?<!\p{L})(?:dément\p{L}*|démenti\p{L}*|nie|nient|rejet\p{L}*|réfut\p{L}*|récus\p{L}*|contest\p{L}*|contred\p{L}*|écart\p{L}*|refus\p{L}*(?! de (?:comment|s'exprim|répond)))(?!\p{L})|(?<!\p{L})[وف]?(?:نفى|نفت|نفوا|نفاه|نفته|ينفي|تنفي|نافيا|نافية|نفي|نفيه|(?:[يت]?رفض(?!ا ل|ا على)\p{L}*)(?! (?:ال|الإ)?(?:تعليق|إدلاء|ادلاء|كشف|رد|حديث|إفصاح))|استبعد\p{L}*|[يت]ستبعد\p{L}*|شكك\p{L}*|[يت]شكك|أنكر\p{L}*|[يت]نكر|كذب\p{L}*|[يت]كذب|تكذيب|فند\p{L}*|[يت]فند|دحض\p{L}*|[يت]?ناقض\p{L}*|[يت]عترض على|تعترض)(?!\p{L})|افتراء|فبركة|manoeuvre|manœuvre/iu;

// Sources say no without a "no": whoever is still held has not been freed, what is overdue not been paid.
const lack =
  /\b(?:cut off|lack\w*|shortages?|(?:runs?|running|ran) (?:short|out|dry)|depriv\w*|stripped|still|overdue|arrears|back (?:taxes|pay)|unpaid|late|unknown|unidentified|missing|avoid\w*|shut|closed|barr(?:ed|ing)|bans?|banned|forb\w+|prohibit\w*|prevent\w*|block\w*|halt\w*|suspend\w*|fail\w*|only|absence|silen\w+|despite|yet to|awaits?|(?:remain|left) to be|un(?!der|it|til|ion)\w+ed|wrong(?:ly)?|erroneous\w*|mistake\w*|errors?|correct(?:ed|s|ion)|retract\w*|withdr[ae]w\w*|t(?:akes?|aken|ook) back)\b|(?<!\p{L})(?:coupée?s?|dépourvue?s?|privée?s?|épuis\p{L}*|manqu\p{L}*|pénurie|toujours|encore|retard|arriérés?|impayée?s?|inconnue?s?|fermée?s?|interdi\p{L}*|empêch\p{L}*|suspen\p{L}*|seulement|malgré|silence|restent? à|en attente|sans nouvelles?|inchangé\p{L}*|erron\p{L}*|erreurs?|rectifi\p{L}*|corrig\p{L}*|retir\p{L}*)(?!\p{L})|(?<!\p{L})(?:[وفبل]|ال|وال|بال|لل)*(?:انقطاع|انقطع\p{L}*|نقص|شح|نفاد|نفدت?|متأخر\p{L}*|مجهول\p{L}*|مغلق\p{L}*|إغلاق|حظر|محظور|منع|[يت]منع|تعليق|علق\p{L}*|فقط|سوى|رغم|صمت|خطأ|خاطئ\p{L}*|صحح\p{L}*|تصحيح|سحبت?|تراجع\p{L}*|[يت]راجع)(?!\p{L})/iu;
/** Whether it says no, or what comes to the same. */
export const saysNo = (told: { readonly text: string }): boolean =>
  hasNegation(told) || lack.test(told.text) || denial.test(told.text);
