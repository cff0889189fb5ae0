/** The feed of a newsroom as WordPress writes it; every story is invented. */
export interface BenchDocument {
  readonly language: "ar" | "fr";
  /** Shifts headlines, links and texts: two documents with different numbers share no item. */
  readonly edition: number;
}

const itemCount = 50;
// Arabic letters are two bytes each: these bring both languages to about 80 KB.
const paragraphs = { ar: 4, fr: 5 };

/** RSS 2.0, 50 items, 75 to 87 KB. */
export function writeBenchDocument({ language, edition }: BenchDocument): string {
  const items = Array.from({ length: itemCount }, (_, index) =>
    itemOf(language, edition * itemCount + index),
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
>
<channel>
	<title>${titles[language]}</title>
	<atom:link href="https://courier.example/feed/" rel="self" type="application/rss+xml" />
	<link>https://courier.example/</link>
	<description>${titles[language]}</description>
	<lastBuildDate>${dateOf(edition * itemCount)}</lastBuildDate>
	<language>${language}</language>
	<generator>https://wordpress.org/?v=6.8</generator>
${items.join("")}</channel>
</rss>
`;
}

function itemOf(language: "ar" | "fr", number: number): string {
  const link = `https://courier.example/${2026 + (number % 3)}/05/${number}/`;
  const texts = Array.from(
    { length: paragraphs[language] },
    (_, index) => `<p>${sentence(language, number + index)}</p>`,
  );
  return `	<item>
		<title>${sentence(language, number * 7).slice(0, 90)} &#8211; ${number}</title>
		<link>${link}</link>
		<dc:creator><![CDATA[${titles[language]}]]></dc:creator>
		<pubDate>${dateOf(number)}</pubDate>
		<category><![CDATA[Mali]]></category>
		<category><![CDATA[Niger]]></category>
		<guid isPermaLink="false">https://courier.example/?p=${number}</guid>
		<description><![CDATA[<p>${sentence(language, number * 3)} [&#8230;]</p>
<p>L&rsquo;article <a href="${link}">${number}</a> est apparu en premier sur <a href="https://courier.example">Courier</a>.</p>
]]></description>
		<content:encoded><![CDATA[${texts.join("\n")}]]></content:encoded>
	</item>
`;
}

function dateOf(number: number): string {
  const date = new Date(Date.UTC(2026, 4, 12) + (number % 40_000) * 600_000);
  return date.toUTCString().replace("GMT", "+0000");
}

const titles = { ar: "بريد الساحل", fr: "Le Courrier du Sahel" };

const openings = {
  ar: [
    "أعلنت السلطات المحلية إعادة فتح الطريق الوطني",
    "وصلت قافلة إنسانية تحمل الغذاء والدواء",
    "بدأت الحملة الوطنية لتطعيم الأطفال",
    "أكد مصدر في البلدية توقف محطة المياه",
    "اجتمع ممثلو المزارعين والرعاة",
  ],
  fr: [
    "Les autorités locales ont annoncé la réouverture de la route nationale",
    "Un convoi humanitaire chargé de vivres et de médicaments est arrivé",
    "La campagne nationale de vaccination des enfants a commencé",
    "Une source à la mairie a confirmé l’arrêt de la station d’eau",
    "Les représentants des éleveurs et des agriculteurs se sont réunis",
  ],
};

const places = {
  ar: ["قرب المدينة القديمة", "في الحي الشمالي", "على ضفة النهر", "عند السوق الكبير"],
  fr: ["près de la vieille ville", "dans le quartier nord", "au bord du fleuve", "au grand marché"],
};

const endings = {
  ar: [
    "بعد ثلاثة أيام من الأمطار الغزيرة.",
    "وفق ما أفاد به شهود صباح الثلاثاء.",
    "وسط إقبال كبير من السكان.",
  ],
  fr: [
    "après trois jours de fortes pluies.",
    "selon des témoins joints mardi matin.",
    "devant une foule nombreuse d’habitants.",
  ],
};

function sentence(language: "ar" | "fr", number: number): string {
  const part = (parts: readonly string[], step: number): string =>
    parts[Math.floor(number / step) % parts.length] ?? "";
  const opening = part(openings[language], 1);
  return `${opening} ${part(places[language], 5)} ${part(endings[language], 20)}`;
}
