/**
 * What stands around a number and makes another of it, in the notation of `facts/lexicon.ts`:
 * name | - | English | French | Arabic. "Other" and "about" are told apart from "more" and "twice".
 */
export const frameWords = `
multiple | anywhere | times, twice, thrice, double, doubled, doubles, doubling, tripl*, quadrupl*, twofold, threefold, tenfold, fold, multiple of | fois, doubl*, tripl*, quadrupl*, décupl* | ضعف, ضعفي, ضعفا, ضعفين, أضعاف*, أمثال, مرات, مرتين, مرتان, ضاعف*, تضاعف*, يتضاعف, مضاعف*
half     | anywhere | half, halves, halved, halving | moitié, demi, demie | نصف, نصفهم, نصفها, النصف, مناصفة
third    | anywhere | a third, one third, two thirds, third of, two in three, one in three | tiers | ثلث, ثلثا, ثلثي, الثلث, ثلثهم
quarter  | anywhere | a quarter, three quarters, one quarter, one in four | un quart, trois quarts, quart des | ربع, الربع, أرباع, ربعهم
part     | anywhere | a tenth, one tenth, a fifth, one fifth, two fifths, one in five, one in ten, a fraction of, fraction of | un dixième, un cinquième, une fraction | عشر معشار, جزء ضئيل, جزء يسير
most     | anywhere | majority, mostly, mainly, largely, most of, most died, most were, most people, most victims, the bulk, nearly all, almost all | majorité, la plupart, quasi-totalité, surtout, principalement | غالبية*, أغلبية*, معظم*, أكثرية*
someOf   | beside   | some of, several of, many of, part of | une partie des, certains des, une partie de | بعض, جزء من, جزءا من
all      | anywhere | all, every, whole, entire, entirety | tous, toutes, totalité, l'ensemble des, toute la, tout le | جميع*, كافة, كل, كلها, كلهم, كلهن, بأكمل*, بأسر*, عموم
total    | beside   | total, totals, totalling, in all, altogether, overall, combined | au total, un total | مجموع*, إجمالي*, ما مجموعه
only     | beside   | only, just, a mere, merely, barely, scarcely, solely, hardly, as few as | seulement, seul, seuls, à peine, uniquement | فقط, سوى, مجرد, لا غير, بالكاد, فحسب
exactly  | anywhere | exactly, precisely | exactement, précisément | بالضبط, على وجه الدقة
more     | beside   | another, additional, further, extra, more people, more soldiers, yet another | supplémentaire*, de plus, encore | إضافي, إضافيا, إضافيين, إضافية, مزيد*, جديدا, جدد
rest     | beside   | remaining | restants, restantes | المتبقين, الباقين, المتبقية, الباقية
others   | beside   | other, others | autres | آخرين, آخرون, أخرى, آخران, أخريان
rate     | beside   | per, each, apiece, daily, weekly, monthly, yearly, annually, hourly, a head | par jour, par semaine, par mois, par an, chacun, chacune, par tête, quotidien* | يوميا, أسبوعيا, شهريا, سنويا, لكل, عن كل, كل يوم, كل شهر, كل عام, كل أسبوع, للواحد, للواحدة, للفرد, في اليوم, كل واحد, كل واحدة
succumbed | beside  | of wounds, of injuries, of their wounds, of their injuries, of his wounds, of his injuries, succumb* | succombé*, de leurs blessures, de ses blessures, des suites de | متأثرين بجراحهم, متأثرا بجراحه, متأثرين بجراح, متأثرين بإصابتهم, متأثرين بإصاباتهم, متأثرا بإصابته
outOf    | beside   | out of | sur les | من أصل, من مجموع
`;

/** Units a number can be of, with how many of the smallest of their kind one is: kind amount. */
export const unitWords = `
minute    | time 1       | minute* | minute* | دقيقة, دقائق, دقيقتين
hour      | time 60      | hour, hours | heure, heures | ساعة, ساعات, ساعتين, ساعتان
day       | time 1440    | day, days | jour, jours, journée* | يوم, أيام, يوما, يومين, يومان
night     | time 1440    | night, nights | nuit, nuits | ليلة, ليال, ليلتين
week      | time 10080   | week, weeks | semaine* | أسبوع, أسابيع, أسبوعا, أسبوعين, أسبوعان
month     | time 43200   | month, months | mois | شهر, أشهر, شهرا, شهور, شهرين, شهران
year      | time 525600  | year, years | an, ans, année* | عام, أعوام, عاما, عامين, عامان, سنة, سنوات, سنتين, سنتان
decade    | time 5256000 | decade* | décennie* | عقد, عقود, عقدين
percent   | percent 1    | percent, per cent, %, percentage | pour cent, % | بالمئة, بالمائة, في المئة, في المائة, %
gram      | mass 1       | gram, grams, grammes | gramme, grammes | غرام, غراما, غرامات
kilogram  | mass 1000    | kilogram*, kilo, kilos, kg | kilogramme*, kilo, kilos, kg | كيلوغرام*, كيلوجرام*, كلغ, كغ
tonne     | mass 1000000 | tonne, tonnes, ton, tons | tonne, tonnes | طن, طنا, أطنان, طنين, طنان
litre     | volume 1     | litre*, liter* | litre* | لتر*, ليتر*
barrel    | volume 159   | barrel* | baril* | برميل*, براميل
metre     | length 1     | metre*, meter* | mètre* | متر, مترا, أمتار, مترين, متران
kilometre | length 1000  | kilometre*, kilometer*, km | kilomètre*, km | كيلومتر*, كيلومترا, كيلومترين, كيلومتران, كلم, كم
mile      | length 1609  | mile, miles | mille marin | ميل, ميلا, أميال
hectare   | area 1       | hectare* | hectare* | هكتار*
megawatt  | power 1      | megawatt*, mw | mégawatt*, mw | ميغاواط, ميجاوات, ميغاوات
gigawatt  | power 1000   | gigawatt*, gw | gigawatt*, gw | غيغاواط, جيجاوات
dollar    | dollar 1     | dollar*, $, usd | dollar*, $ | دولار*, $
euro      | euro 1       | euro*, € | euro*, € | يورو, €
franc     | franc 1      | franc*, cfa, fcfa | franc*, cfa, fcfa, f cfa, f | فرنك*, سيفا
pound     | pound 1      | pound*, £, sterling | livre*, £ | جنيه*, £
other     | money 1      | yuan*, rouble*, ruble*, dirham*, dinar*, naira*, riyal* | yuan*, rouble*, dirham*, dinar*, naira* | يوان, روبل*, درهم*, دينار*, نيرة, ريال*
`;

/** Days, months, times of day and spans counted from today, by which a summary dates what happened. */
export const calendarWords = `
monday    | - | monday* | lundi | الاثنين, الإثنين
tuesday   | - | tuesday* | mardi | الثلاثاء
wednesday | - | wednesday* | mercredi | الأربعاء
thursday  | - | thursday* | jeudi | الخميس
friday    | - | friday* | vendredi | الجمعة
saturday  | - | saturday* | samedi | السبت
sunday    | - | sunday* | dimanche | الأحد
january   | - | january | janvier | يناير, كانون الثاني
february  | - | february | février | فبراير, شباط
march     | - | in march, since march, last march, of march, until march | mars | مارس, آذار
april     | - | april | avril | أبريل, نيسان
may       | - | in may, since may, last may, of may, until may | en mai, de mai | مايو, أيار, ماي
june      | - | june | juin | يونيو, حزيران, جوان
july      | - | july | juillet | يوليو, تموز
august    | - | august | août | أغسطس, في آب, من آب, شهر آب
september | - | september | septembre | سبتمبر, أيلول
october   | - | october | octobre | أكتوبر, تشرين الأول
november  | - | november | novembre | نوفمبر, تشرين الثاني
december  | - | december | décembre | ديسمبر, كانون الأول
spring    | - | spring, springtime | printemps | ربيع
summer    | - | summer* | été dernier, cet été, en été | صيف
autumn    | - | autumn | automne | خريف
winter    | - | winter* | hiver | شتاء
dawn      | - | dawn, daybreak, at sunrise | aube, à l'aurore | فجر, الفجر, فجرا
morning   | - | morning, mornings | matin, matinée | صباح*, صبيحة, الصباح
noon      | - | noon, midday, afternoon | midi, après-midi | ظهر, الظهر, ظهرا, عصر اليوم, بعد الظهر
evening   | - | evening, dusk | soir, soirée | مساء*, المساء, غروب
night     | - | night, nights, overnight, midnight, nightfall | nuit, minuit | ليل, ليلا, ليلة, الليل, الليلة, منتصف الليل
yesterday | - | yesterday | hier | أمس, البارحة
tomorrow  | - | tomorrow | demain | غدا
lastWeek  | - | last week, previous week, a week ago | semaine dernière, la semaine passée, il y a une semaine | قبل أسبوع, الأسبوع الماضي, الأسبوع المنصرم
lastMonth | - | last month, previous month, a month ago | mois dernier, mois passé, il y a un mois | قبل شهر, الشهر الماضي, الشهر المنصرم
lastYear  | - | last year, previous year, a year ago | année dernière, année passée, an dernier, an passé, il y a un an | قبل عام, قبل سنة, العام الماضي, السنة الماضية, العام المنصرم
thisYear  | - | this year, current year | cette année, année en cours | هذا العام, العام الجاري, العام الحالي, هذه السنة, السنة الجارية, السنة الحالية
nextWeek  | - | next week, coming week | semaine prochaine | الأسبوع المقبل, الأسبوع القادم
nextMonth | - | next month, coming month | mois prochain | الشهر المقبل, الشهر القادم
nextYear  | - | next year, coming year | année prochaine, an prochain | العام المقبل, العام القادم, السنة المقبلة
`;

/** What becomes of people beside what the concepts tell: name | fate | English | French | Arabic. */
export const fateWords = `
drowned    | killed    | drown* | noyé*, noyade* | غرق*, غرقى
lost       | missing   | lost at sea | portés disparus | فقد, فقدت, فقدوا, فقدان
unsaved    | killed    | did not survive | n'ont pas survécu, n'a pas survécu | حتفه, حتفها, حتفهم, حتفهن, لم ينج, لم تنج, لم ينجوا
held       | arrested  | detained | détenu* | معتقل*, موقوف*
recaptured | arrested  | recaptur*, re-arrest*, rearrest* | rattrapé*, repris, arrêtés de nouveau | أعيد القبض, إعادة القبض, أعيد توقيف, إعادة توقيف, أعيد اعتقال, إعادة اعتقال
rescued    | saved     | rescued, rescues, rescuing, saved, survived, survive, survivor, survivors | sauvé*, secouru*, survécu, rescapé*, survivant* | أنقذ*, إنقاذ, نجا*, نجوا, ناجون, ناجين, ناجيا
`;
