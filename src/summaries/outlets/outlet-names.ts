import { rowsOf } from "../../facts/lexicon.ts";
import { tokenize } from "../../text/tokens.ts";

/**
 * Outlets with an established name in both scripts, a row each: Latin names | Arabic names, the one
 * that newspapers of the language print first.
 */
const rows = `
Reuters | رويترز
AFP, Agence France-Presse | فرانس برس, وكالة الصحافة الفرنسية
AP, Associated Press | أسوشيتد برس, أسوشييتد برس, الأسوشيتد برس
RFI, Radio France Internationale, Radio France International | إذاعة فرنسا الدولية, آر إف آي, راديو فرنسا الدولي
France 24 | فرانس 24
TV5Monde | تي في 5 موند
BBC, British Broadcasting Corporation | بي بي سي, هيئة الإذاعة البريطانية
CNN | سي إن إن
VOA, Voice of America | صوت أميركا, صوت أمريكا
NPR | إن بي آر
PBS | بي بي إس
DW, Deutsche Welle | دويتشه فيله, دي دبليو
dpa | وكالة الأنباء الألمانية
EFE | إفي
Euronews | يورونيوز
Al Jazeera, Aljazeera, Al-Jazeera | الجزيرة
Al Arabiya, Al-Arabiya | العربية
Al Hadath | الحدث
Al Mayadeen | الميادين
Alhurra | الحرة
Al-Ain, Al-Ain News | العين, العين الإخبارية
Asharq, Asharq News | الشرق, الشرق للأخبار
Asharq Bloomberg | الشرق بلومبرغ
Asharq Al-Awsat | الشرق الأوسط
Al-Araby Al-Jadeed, The New Arab | العربي الجديد
Al-Quds Al-Arabi | القدس العربي
Independent Arabia | إندبندنت عربية
Annahar, An-Nahar | النهار
Echorouk | الشروق
El Khabar | الخبر
El Watan | الوطن
Sky News Arabia | سكاي نيوز عربية
Sky News | سكاي نيوز
Anadolu, Anadolu Agency, AA | الأناضول
TRT | تي آر تي
Xinhua | شينخوا
CGTN | سي جي تي إن
Sputnik | سبوتنيك
TASS | تاس
RIA Novosti | نوفوستي
RT, Russia Today | روسيا اليوم, آر تي
WAM, Emirates News Agency | وام, وكالة أنباء الإمارات
QNA, Qatar News Agency | قنا, وكالة الأنباء القطرية
SPA, Saudi Press Agency | واس, وكالة الأنباء السعودية
APS, Algeria Press Service, Algérie Presse Service | وكالة الأنباء الجزائرية
APS, Agence de presse sénégalaise | وكالة الأنباء السنغالية
MAP, Maghreb Arabe Presse | وكالة المغرب العربي للأنباء
ANP, Agence nigérienne de presse | وكالة الأنباء النيجرية
AMAP, Agence malienne de presse | وكالة الأنباء المالية
AIB, Agence d'information du Burkina | وكالة أنباء بوركينا
APA, APA News | آبا, أبا, وكالة الأنباء الأفريقية
Bloomberg | بلومبرغ, بلومبيرغ
Financial Times, FT | فايننشال تايمز
New York Times | نيويورك تايمز
Washington Post | واشنطن بوست
Wall Street Journal | وول ستريت جورنال
Guardian | الغارديان
Economist | إيكونوميست
Le Monde | لوموند
Le Figaro | لوفيغارو
Jeune Afrique | جون أفريك
Mondafrique | موند أفريك
Africanews | أفريكانيوز
The Africa Report | ذا أفريكا ريبورت
Fides | فيدس
Vatican News | فاتيكان نيوز
UN News, ONU Info | أخبار الأمم المتحدة
InfoMigrants | مهاجر نيوز
`;

/** A name as it is looked up: its folded words. */
const keyOf = (name: string): string =>
  tokenize(name)
    .map(({ folded }) => folded)
    .join(" ");

const listed = (cell = ""): string[] => cell.split(",").map((name) => name.trim());

const outlets = rowsOf(rows).map(([latin, arabic]) => ({
  latin: listed(latin),
  arabic: listed(arabic),
}));

/** Every established name, in both scripts. */
export const establishedNames: readonly string[] = outlets.flatMap(({ latin, arabic }) => [
  ...latin,
  ...arabic,
]);

const byKey = Map.groupBy(
  outlets.flatMap((outlet) =>
    [...outlet.latin, ...outlet.arabic].map((name) => ({ key: keyOf(name), outlet })),
  ),
  ({ key }) => key,
);

// "Al Jazeera English", "RFI Afrique", «الجزيرة نت», "France 24, tag Mali": editions of one outlet.
const edition =
  /(?:,.*|\s+\(.*|\s+(?:africa|afrique|arabic|arabi|arabia|english|français|hausa|net|online|نت|عربي|عربية|بالعربية|أفريقيا|إفريقيا))$/iu;

/** The names an outlet goes by: its own, without its edition, and the established ones. */
export function namesOf(outlet: string): readonly string[] {
  const base = outlet.replace(edition, "");
  const known = [outlet, base].flatMap((name) => byKey.get(keyOf(name)) ?? []);
  const established = known.flatMap((row) => [...row.outlet.latin, ...row.outlet.arabic]);
  return [...new Set([outlet, base, ...established])].filter((name) => keyOf(name) !== "");
}
