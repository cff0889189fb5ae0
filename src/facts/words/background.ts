/**
 * Marks of stock background: what has long been so, told again under any news. Two different marks,
 * or one that stands for a whole sentence, and the sentence reports no event. Plain text, lower case,
 * as regular expressions on the sentence with accents and hamza folded.
 */
export const standingState: readonly RegExp[] = [
  /\b(?:widely believed|on croit generalement)\b|يعتقد علي نطاق واسع/,
  // Since a year, for years, regularly.
  /\b(?:since|depuis) (?:(?:the |late |early |mid-?|debut |fin )*(?:19|20)\d\d|years|des annees|plus d|plusieurs annees|a (?:military )?coup)/,
  /\b(?:since|depuis) (?:\w+ ){1,3}(?:rebellion|revolt|uprising|insurrection|coup|putsch|renversement)\b/,
  /\b(?:for|pendant|durant) (?:over|more than|nearly|about|almost|plus d) ?(?:a|une?)? ?(?:decade|dizaine d annees|years)/,
  /\b(?:regulierement|regularly|routinely|frequently|frequemment|long|de longue date|repeatedly) (?:\w+ )?(?:endeuill|frapp|vise|attaqu|hit|target|attack|strugg|plagu)/,
  /\b(?:in the grip of|en proie a|plagued by|mine par|miné par|struggled to contain|faces? (?:\w+ )?(?:violence|insurgenc))/,
  /\b(?:is|has been|have been|est|sont) (?:run|ruled|governed|led|dirige|gouverne|diriges) (?:by|par)\b/,
  /\b(?:under (?:military|junta) rule|back-to-back coups|series of coups|arrivee?s? au pouvoir)/,
  /\b(?:quit|left|withdrew from|ont (?:quitte|claque)) (?:\w+ ){0,5}(?:last year|(?:19|20)\d\d|l an dernier)/,
  /\b(?:landlocked|west african (?:nation|country)|uranium-rich|one of the world's poorest|parmi les (?:pays les )?plus pauvres)/,
  /\b(?:(?:a|ont) (?:rompu|tourne le dos|chasse)|a quitte|has (?:ordered|swapped|expelled|kicked|turned)|left the country|quitte le territoire|turned to russia|rapprocher de la russie)/,
  /\b(?:replaced? (?:the )?french (?:troops|forces)|(?:leans?|leaning) on (?:moscow|russia)|appel aux? (?:paramilitaires|mercenaires|auxiliaires) russes)\b/,
  /(?:بعد (?:رحيل|انسحاب|خروج|طرد) القوات الفرنسيه|استعان\S* (?:\S+ ){0,2}ب?(?:مقاتلين|مرتزقه|قوات) روس)/,
  /(?:تحت حكم (?:عسكري|العسكر)|نظام عسكري اطاح|منذ (?:\S+ ){0,2}(?:تمرد|انقلاب))/,
  /منذ (?:الاطاحه|انقلاب|عام|سنوات|اكثر من|سنه|نحو (?:عقد|عام)|عقد|اعوام|(?:19|20)\d\d)/,
  /(?:متكرره|بانتظام|باستمرار|بشكل متكرر|علي نحو متكرر)/,
  /(?:يحكم|تحكم|يدير|يقود)\S* (?:\S+ )?(?:عسكريون|مجلس عسكري|المجلس العسكري|جيش)/,
  /(?:ابتعد|وابتعد|انهت|وانهت|انسحبت|وانسحبت|تقارب مع|اتفاقاتها العسكريه)/,
  // Another event, told for company: "It comes days after ...", "Trois jours plus tôt, ...".
  /^(?:it|this|(?:the|this) (?:\w+ )?(?:attack|incident|blast|raid|ambush|killings?|kidnapping|abduction|crash|massacre|strike|collapse)) (?:comes?|came|follows?|followed) /,
  /^(?:\S+ ){1,3}(?:days?|weeks?|months?|hours?) (?:earlier|before)\b/,
  /^(?:\S+ ){1,3}(?:jours?|semaines?|mois|heures?) (?:plus tot|auparavant|avant)\b/,
  /^au lendemain d/,
  /^(?:(?:il|elle|celui-ci|celle-ci)|(?:l |le |la |cette |ce |cet )?(?:nouvelle? )?(?:attaque|drame|enlevement|accident|incident|tuerie|massacre|embuscade|crash)) (?:survient|intervient|survenait|intervenait) /,
  /^و?(?:ياتي|جاء|جاءت|تاتي) (?:\S+ ){1,3}بعد (?:يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|ساعات|\S+ (?:ايام|اسابيع))/,
  /^و?قبل (?:يوم|يومين|ايام|اسبوع|اسبوعين|شهر|\S+ (?:ايام|اسابيع))/,
];

/** What a site puts around its articles; never part of one. */
export const siteBoilerplate: readonly RegExp[] = [
  /related nodes field/,
  /(?:يحتوي هذا القسم علي|اقرا المزيد|اقرا ايضا|المصدر وكالات|تابعونا|مواضيع ذات صله)/,
  /^(?:read more|lire la suite|lire aussi|a lire aussi|read also|also read|voir aussi|with agencies|avec afp|© agences|subscribe|follow us|continue reading)/,
];
