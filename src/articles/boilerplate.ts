// Whole lines, or whole sentences, that belong to the site and not to the story.
const siteLines = [
  /^(?:ملخص|إعلان|اعلان|advertisement|publicité|pub|summary|résumé)\s*:?$/iu,
  /^(?:the post\b.*\bappeared first on|l['’]article\b.*\best apparu en premier sur|cet article\b.*\best apparu|ظهرت? (?:المقالة?|هذا المقال) .*[أا]ولا)/iu,
  /^(?:(?:à )?lire (?:aussi|également|la suite|plus)|(?:à )?voir aussi|en savoir plus|continue reading|(?:also )?read (?:more|also|the full|next)|see also|also read|related(?: articles?| stories)?\s*:|[اإأ]قر[أا] (?:المزيد|أيض|ايض|التفاصيل)|طالع (?:أيض|ايض)|شاهد (?:أيض|ايض)|للمزيد)/iu,
  /^(?:suivez[- ]nous|abonnez[- ]vous|inscrivez[- ]vous|partage[rz]|follow us|subscribe|sign up|share this|join (?:our|the) (?:whatsapp|telegram)|rejoignez|recevez|تابعونا|اشترك|شارك)/iu,
  /^(?:(?:source|sources|المصدر|المصادر|copyright|crédits?(?: photo)?|photo)\s*[:©]|©)\s*[^.!?؟]{0,60}\.?$/iu,
  /^(?:tous droits réservés|all rights reserved|جميع الحقوق محفوظة)/iu,
  /^(?:(?:toutes? les |l['’])?(?:infos?|informations|actualités?|nouvelles) (?:sur|du|au|de))[^.!?]{0,60}$/iu,
  // The desks' initials below an agency's copy: bur-sd/tmo.
  /^(?:bur-)?[a-z]{2,4}(?:-[a-z]{2,4})?\/[a-z/]{2,12}$/u,
];
// After one of these come the headlines of other stories.
const relatedHeadings =
  /^(?:articles? (?:similaires|liés|connexes|récents)|sur le même (?:sujet|thème)|dans la même rubrique|related (?:articles|stories|news|topics)|more (?:stories|on this)|you may also like|(?:مقالات|مواضيع|أخبار|موضوعات|مواد) ذات صلة|قد يهمك)/iu;
const siteBlocks = [
  // A section of a content management system that leaked its own help text into the page.
  /(?:[اإأ]قر[أا] المزيد\s*)?يحتوي هذا القسم على (?:[^\n()]{0,160}\(Related Nodes field\)|(?:ال)?مقا?لات ذات (?:ال)?صلة)/gu,
  /\[(?:…|\.\.\.|&hellip;)\]/gu,
];
const footers =
  /\s*(?:\((?:avec |with |via )?(?:AFP|Reuters|AP|APA|Xinhua|AA|Anadolu|agences?|agencies|وكالات|رويترز|أ ?ف ?ب|فرانس برس|الأناضول)(?:[,/ ]+(?:et |and |و)?(?:AFP|Reuters|AP|APA|Xinhua|agences?|agencies|وكالات|رويترز|أ ?ف ?ب))*\)|©\s*(?:\d{4} )?[^.\n]{0,40}|\bbur-[a-z]{2,4}\/[a-z/]{2,12}|(?:lire la suite|read more|continue reading|اقر[أا] المزيد)\s*(?:\.{3}|…|»|→|>>)?)\s*\.?\s*$/iu;

const city = "\\p{Lu}[\\p{L}'’.-]*(?:[ ,/]+(?:[A-Z][a-z]*\\.?|\\p{Lu}[\\p{L}'’.-]*)){0,4}";
const day =
  "(?:[, ]+(?:le )?(?:\\d{1,2}(?:er)?\\s+\\p{L}{3,9}\\.?|\\p{L}{3,9}\\.?\\s+\\d{1,2})(?:,?\\s+\\d{4})?)?";
// "Mali – L'armée ..." labels the subject; a dateline names a town.
const countryLabel =
  "(?:Mali|Niger|Burkina|Nigeria|B[eé]nin|Tchad|Chad|S[eé]n[eé]gal|Guin[eé]e|Alg[eé]rie|Togo|Libye|Mauritanie)(?![\\p{L}])";
const dash = "\\s*[-–—:ـ]+\\s*";
const datelines = [
  new RegExp(`^${city}${day}\\s*\\([^)]{2,40}\\)${dash}`, "u"),
  new RegExp(`^\\p{Lu}[\\p{Lu}'’ ,/-]{2,40}${day}\\s+[-–—]+\\s+`, "u"),
  new RegExp(
    `^(?!${countryLabel})\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?${day}\\s+[–—]+\\s+(?=\\p{Lu})`,
    "u",
  ),
  new RegExp(`^[\\p{Script=Arabic} ]{3,30}\\s*\\([^)]{2,40}\\)${dash}`, "u"),
  /^[\p{Script=Arabic} ]{3,30}\s*[/–—ـ-]\s*(?:[«"]?(?:رويترز|أ ?ف ?ب|فرانس برس|الأناضول|شينخوا|وكالات|الشرق الأوسط|القدس العربي|العربي الجديد|د ?ب ?أ)[»"]?)(?:\s*[/–—:ـ-]\s*|\s+)/u,
];

/** The text of an item without what the site puts around and into it: labels, links, footers, datelines. */
export function withoutBoilerplate(text: string): string {
  const cleared = siteBlocks.reduce((rest, block) => rest.replace(block, "\n"), text);
  const lines = withoutRelated(cleared.split("\n")).map((line) =>
    withoutSiteSentences(line.trim()),
  );
  const kept = lines.filter((line) => line !== "").join("\n");
  return withoutFooters(datelines.reduce((rest, dateline) => rest.replace(dateline, ""), kept));
}

/** A headline without the publisher's name behind it: "Mali: a town retaken - The Outlet". */
export function withoutPublisher(title: string, outlet: string): string {
  const cut = /^(.{12,}?)\s+[-–—|]\s+([^-–—|]{2,40})$/u.exec(title);
  const [, headline, suffix] = cut ?? [];
  return headline && suffix && isSameName(suffix, outlet) ? headline : title;
}

/** The name an aggregator puts behind a headline, or null where there is none. */
export function publisherOf(title: string): string | null {
  return /^.{12,}\s[-–—|]\s([^-–—|]{2,40})$/u.exec(title)?.[1]?.trim() ?? null;
}

function isSameName(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
  return (
    one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one))
  );
}

/** Drops a heading such as "Related stories" with the headlines below it, up to the next full sentence. */
function withoutRelated(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let skipping = false;
  for (const line of lines) {
    if (relatedHeadings.test(line.trim())) skipping = true;
    else if (skipping && /[.!?؟…»"]\s*$/u.test(line)) skipping = false;
    if (!skipping) kept.push(line);
  }
  return kept;
}

function withoutSiteSentences(line: string): string {
  if (siteLines.some((pattern) => pattern.test(line)) && isOneSentence(line)) return "";
  return line
    .split(/(?<=[.!?؟…])\s+/u)
    .filter((sentence) => !siteLines.some((pattern) => pattern.test(sentence)))
    .join(" ");
}

function isOneSentence(line: string): boolean {
  return !/[.!?؟…]\s/u.test(line);
}

/** More than one may stand at the end: "(Avec AFP) Lire la suite". */
function withoutFooters(text: string): string {
  const shorter = text.replace(footers, "").trim();
  return shorter === text ? text : withoutFooters(shorter);
}
