import { expect, test } from "vitest";
import type { Telling } from "./tellings.ts";
import { faultsOf } from "./tellings.ts";

/** Rows of: language, title and text of an article, language of the summary, its sentence. */
const tellings = (table: string): Telling[] =>
  table
    .trim()
    .split("\n")
    .map((row) => {
      const [lang = "", title = "", text = "", language = "", said = ""] = row.split(" | ");
      const told = [lang as "en" | "fr" | "ar", title, text] as const;
      return { told, language: language as "en" | "ar", said };
    });

const ofFigures =
  /\bnumber\b|\bgives?\b|\bcounts?\b|dates it so|such a share|so many|bound like this|names them:/;

test.for(
  tellings(`
fr | Le maire de Dioura retrouvé mort | Son corps a été déposé à l'entrée de la ville. | ar | عُثر على رئيس بلدية ديورا ميتا عند مدخل المدينة.
fr | Deux bergers retrouvés morts près de Gao | Leurs corps ont été découverts lundi. | ar | عُثر على راعيين ميتين قرب غاو.
fr | Crash de N'Guigmi: une quatrième victime | Le mécanicien évacué à Niamey a succombé. | en | The crash at N'Guigmi has now killed four people.
en | A fifth hostage dies in Gao | He had been held since March. | ar | ارتفع عدد الرهائن الذين قضوا في غاو إلى خمسة.
fr | Agadez: quatrième rapt d'étranger cette année | Il s'agit du quatrième enlèvement dans la région. | ar | هذه رابع عملية خطف لأجنبي في منطقة أغاديز هذا العام.
fr | Un hélicoptère s'écrase à Diffa | L'appareil, un Mi-35, venait de décoller. | ar | تحطمت في ديفا مروحية من طراز مي-35 بعيد إقلاعها.
ar | تحطم مروحية عسكرية في ديفا | المروحية من طراز مي-35. | en | A Mi-35 helicopter crashed in Diffa.
fr | Panne à Tchirozérine: Agadez dans le noir | La turbine n°2 est hors service pour dix jours. | en | Turbine No. 2 is out of service for ten days at Tchirozerine.
fr | Panne à Tchirozérine: Agadez dans le noir | La turbine n°2 est hors service pour dix jours. | ar | خرج التوربين رقم 2 في تشيروزيرين من الخدمة لعشرة أيام.
fr | La grève levée à Syama | Le travail a repris mercredi à 14 heures. | en | Work resumed at Syama on Wednesday afternoon.
fr | La grève levée à Syama | Le travail a repris mercredi à 14h30. | ar | استؤنف العمل في سياما بعد ظهر الأربعاء.
fr | Attaque à Koury | L'attaque a eu lieu vers deux heures du matin vendredi. | en | The attack on Koury came in the early hours of Friday.
fr | Attaque à Koury | Des hommes armés ont investi la ville vendredi vers 22 heures. | en | Gunmen attacked Koury on Friday night.
en | Gunmen attack Koury | They came at 7 p.m. on Friday. | ar | هاجم مسلحون كوري مساء الجمعة.
fr | Attaque à Koury | Des hommes armés ont investi la ville dimanche en fin d'après-midi. | ar | هاجم مسلحون كوري مساء الأحد.
en | Two instalments for Syama miners | The union says the arrears will be paid in two instalments. | ar | ستدفع المتأخرات لعمال سياما على دفعتين بحسب النقابة.
ar | ريزولوت تدفع المتأخرات لعمال سياما | تعهدت الشركة بدفعها على قسطين بحسب النقابة. | en | The union says the company undertook to pay Syama workers the arrears in two instalments.
ar | كمين قرب واتاغونا | تحدث مصدران محليان عن عشرة قتلى من الجنود. | en | Two local sources said ten soldiers were killed in an ambush near Ouatagouna.
en | Two Chinese oil technicians seized in eastern Niger | Gunmen stopped the men's vehicle. | ar | أوقف مسلحون سيارة الرجلين الصينيين في شرق النيجر.
fr | Le sous-préfet de Ouo enlevé avec son chauffeur | Les deux hommes rentraient de Bandiagara. | ar | كان الرجلان عائدين من باندياغارا.
fr | Koury: deux camions de coton brûlés | Le maire dit que deux véhicules ont été incendiés. | ar | قال رئيس البلدية إن شاحنتين محملتين بالقطن أُحرقتا في كوري.
ar | تياني في الجزائر في زيارة دولة تدوم يومين | كان الرئيس تبون في استقباله. | en | Tiani's state visit to Algeria lasts two days.
ar | انهيار منجم قرب كيتا | وقع الحادث على بعد كيلومترين من كيتا. | en | A mine collapsed two kilometres from Kita.
fr | La grève dure depuis deux semaines à Gao | Les enseignants réclament leurs primes. | ar | يضرب المعلمون في غاو منذ أسبوعين ويطالبون بمكافآتهم.
fr | 48 heures de deuil national au Mali | Le gouvernement l'a décrété mardi. | ar | أعلنت حكومة مالي الحداد الوطني يومين.
fr | Deux ans de prison pour un journaliste à Niamey | Le tribunal l'a condamné mardi. | ar | حكمت محكمة في نيامي على صحفي بالسجن عامين.
en | Transport ministers from Mali, Niger and Burkina Faso meet in Bamako | They signed the airline's statutes. | ar | وقّع وزراء النقل في الدول الثلاث النظام الأساسي لشركة الطيران في باماكو.
fr | Mali, Niger et Burkina Faso créent une banque | Les ministres se sont réunis à Bamako. | en | The ministers of the three countries met in Bamako and set up a bank.
fr | L'otage est un géologue suisse de 61 ans | Berne l'a confirmé lundi à propos du rapt d'Agadez. | en | Bern confirmed that the hostage taken in Agadez is a Swiss geologist aged 61.
fr | L'otage est un géologue suisse de 61 ans | Berne l'a confirmé lundi à propos du rapt d'Agadez. | ar | أكدت برن أن الرهينة المخطوف في أغاديز جيولوجي سويسري عمره 61 عاما.
fr | L'otage est un géologue suisse de 61 ans | Berne l'a confirmé lundi à propos du rapt d'Agadez. | ar | أكدت برن أن الرهينة المخطوف في أغاديز جيولوجي سويسري يبلغ من العمر 61 سنة.
fr | Drame de Korahane: douze morts | Cinq blessés n'ont pas survécu. | en | Five of the wounded have died at Korahane, taking the toll to 12.
fr | Drame de Korahane: douze morts | Cinq blessés n'ont pas survécu. | ar | توفي خمسة من الجرحى في كوراهاني لترتفع الحصيلة إلى 12 قتيلا.
en | Five wounded soldiers succumb in Gao | They died of their injuries in hospital. | ar | توفي خمسة جنود متأثرين بجراحهم في مستشفى غاو.
fr | Drame de Banconi: quinze morts, l'entrepreneur en garde à vue | Le bâtiment n'avait pas de permis. | ar | لقي 15 شخصا حتفهم في بانكوني وأوقف المقاول.
fr | Drame de Banconi: quinze morts, l'entrepreneur en garde à vue | Le bâtiment n'avait pas de permis. | en | Fifteen people died in Banconi and the contractor has been detained.
en | Two of four detained Barrick employees freed in Mali | They left prison on Tuesday. | ar | أُفرج في مالي عن اثنين من أربعة موظفين موقوفين لدى باريك.
en | Barrick workers freed on bail in Mali | Two of the four detained employees left prison on Tuesday. | en | Two of four detained Barrick employees in Mali were released on bail.
fr | Collision près de Fana: seize morts | Une trentaine de blessés sont soignés à Dioïla. | en | About 30 injured people were taken to Dioila after the collision near Fana.
fr | Une trentaine de passagers retenus sur l'axe Sévaré-Bandiagara | Les femmes ont pu repartir. | en | About 30 passengers are being held between Sévaré and Bandiagara.
fr | Une trentaine de passagers retenus par des hommes armés sur l'axe Sévaré-Bandiagara | Les femmes ont pu repartir. | ar | يحتجز مسلحون نحو ثلاثين راكبا بين سيفاري وباندياغارا.
fr | Six passagers d'un car abattus au sud de Gao | Neuf personnes ont été blessées. | ar | أطلق مسلحون النار على حافلة جنوب غاو فقتلوا ستة من ركابها وأصابوا تسعة.
fr | Gargando: une frappe tue un berger | L'engin est tombé à une centaine de mètres de l'école. | ar | سقطت القذيفة في غارغاندو على بعد نحو 100 متر من المدرسة.
fr | Camions brûlés à Manankoro | Un chauffeur décrit une colonne de feu sur deux kilomètres. | en | A driver described a two-kilometre column of fire at Manankoro.
fr | Bamako sous les eaux | Il est tombé 118 mm en quatre heures. | en | Bamako was flooded after 118 millimetres fell in four hours.
fr | Bamako sous les eaux | Il est tombé 118 mm en quatre heures. | ar | غمرت المياه باماكو بعد هطول 118 ملم في أربع ساعات.
fr | Le Mali débloque 4 milliards de FCFA | Le Conseil des ministres s'est réuni. | en | Mali's cabinet has released 4 billion CFA francs.
fr | Le Mali débloque 4 milliards de francs CFA | Le Conseil des ministres s'est réuni. | ar | أفرج مجلس الوزراء في مالي عن أربعة مليارات فرنك أفريقي.
fr | Le Mali débloque 1,2 milliard F CFA | Le Conseil des ministres s'est réuni. | en | Mali's cabinet has released 1.2 billion CFA francs.
fr | Carburant: le litre à 1 500 francs à Bamako | Les pompes sont vides. | ar | بيع اللتر في باماكو بـ1500 فرنك.
fr | Zinder: le sac de mil à 30.000 F | Les prix ont grimpé en un mois. | en | A sack of millet costs 30,000 francs in Zinder.
fr | Des dizaines de civils tués à Gao | Les habitants ont fui. | en | Dozens of civilians were killed in Gao.
fr | Plusieurs dizaines de civils tués à Gao | Les habitants ont fui. | ar | قتل عشرات المدنيين في غاو.
en | Scores of civilians killed in Gao | Residents fled. | ar | قتل عشرات المدنيين في غاو.
fr | Des centaines d'habitants fuient Gao | Ils ont marché de nuit. | ar | فر مئات السكان من غاو.
fr | Quelque 300 habitants fuient Gao | Ils ont marché de nuit. | en | Hundreds of residents have fled Gao.
fr | Une quarantaine de civils tués à Gao | Les habitants ont fui. | en | Some 40 civilians were killed in Gao.
fr | Une quarantaine de civils tués à Gao | Les habitants ont fui. | ar | قتل نحو أربعين مدنيا في غاو.
fr | Près de 2 000 déplacés à Gao | Ils vivent sous des tentes. | en | Nearly 2,000 displaced people are in Gao.
fr | Plus de 2 000 déplacés à Gao | Ils vivent sous des tentes. | ar | يوجد في غاو أكثر من ألفي نازح.
en | At least 20 farmers killed near Gao | The chief said more were missing. | ar | قتل ما لا يقل عن 20 مزارعا قرب غاو.
en | As many as 20 farmers killed near Gao | The chief said more were missing. | en | Up to 20 farmers were killed near Gao.
fr | Au moins vingt cultivateurs tués près de Gao | Le chef du village parle de disparus. | ar | عشرون مزارعا على الأقل قتلوا قرب غاو.
fr | Deux enseignants enlevés à Tillia | Le préfet a fait fermer les neuf écoles du département. | ar | أمر المحافظ بإغلاق مدارس المقاطعة التسع في تيليا.
ar | مسيّرة تقتل 18 في ليرنب | قالت الجبهة إن القصف أوقع ١٨ قتيلا بينهم نساء. | ar | قالت الجبهة إن بين القتلى الـ18 في ليرنب نساء.
en | 60,000 displaced in Menaka depend on flights | Aid groups say so. | ar | يعتمد 60 ألف نازح في ميناكا على الرحلات بحسب منظمات إغاثة.
en | Drone hits Inadiatafane | The General Staff said three pick-ups were destroyed. | ar | قالت هيئة الأركان إن ثلاث شاحنات صغيرة دمرت في إيناديتافان.
fr | Un immeuble s'effondre à Bamako | Il est tombé sur une cour familiale vendredi. | en | A building in Bamako collapsed onto a family courtyard on Friday.
fr | Quatre gendarmes tués à Sébékoro | Les pick-up du poste ont été emportés. | ar | قتل أربعة دركيين في سيبيكورو وأخذت سيارات البيك أب.
ar | هجوم على كوري | قال رئيس البلدية إن نحو مئة مسلح أحرقوا مركز الجمارك. | ar | قال رئيس البلدية إن نحو 100 مسلح اقتحموا كوري وأحرقوا مركز الجمارك.
fr | Koury: trois douaniers tués | Une centaine d'hommes armés ont investi la ville. | ar | اقتحم نحو 100 مسلح كوري وقتلوا ثلاثة من موظفي الجمارك.
en | US pauses visas for Mali | The cable is effective April 10. | ar | يبدأ العمل بالقرار في مالي في العاشر من أبريل.
fr | Visas gelés pour le Mali | La décision prendra effet le 10 avril. | en | The freeze on visas for Mali takes effect on 10 April.
fr | Visas gelés pour le Mali | La décision prendra effet le 10 avril. | ar | يسري القرار في مالي اعتبارا من 10 نيسان.
fr | Des visas gelés pour le Mali | La décision prendra effet le 1er avril. | en | The freeze on visas for Mali takes effect on April 1.
ar | مجهولون يخطفون رئيس بلدية غاو | وقع ذلك ليلة السبت. | en | The mayor of Gao was abducted overnight on Saturday.
en | Mayor of Gao seized | It happened overnight Monday to Tuesday. | ar | خطف رئيس بلدية غاو ليل الاثنين الثلاثاء.
fr | Le maire de Gao enlevé | C'était dans la nuit de lundi à mardi. | ar | خطف رئيس بلدية غاو في الليلة الفاصلة بين الاثنين والثلاثاء.
en | Austria denies death of Agadez hostage | Vienna said there was no word of Eva Gretzmacher, 74, held near Agadez. | ar | قالت فيينا إنه لا أنباء عن إيفا غريتسماخر البالغة 74 عاما.
fr | Niamey: des officiers interpellés | Le commandant figure parmi la demi-douzaine d'interpellés. | en | The commander is among the half-dozen officers arrested in Niamey.
ar | باماكو تعزل ١١ عسكريا | نشر مرسوم بشطب أحد عشر ضابطا بينهم جنرالان. | en | Bamako has dismissed 11 officers, two of them generals.
fr | Agadez: deux employés de radio interpellés | Ils ont recouvré la liberté, ils ont été libérés mardi. | en | Two radio employees in Agadez have been released.
en | Mali extends Syama permit | The miner gets 12 more years under the 2023 code. | ar | تحصل الشركة في سياما على 12 سنة إضافية بموجب قانون 2023.
`),
)("a figure may be told in other words, in $language: $said", (telling) => {
  expect(faultsOf(telling).filter((detail) => ofFigures.test(detail))).toEqual([]);
});

test.for(
  tellings(`
fr | Crash de N'Guigmi: une quatrième victime | Le mécanicien évacué à Niamey a succombé. | en | The crash at N'Guigmi has now killed six people.
fr | Un hélicoptère s'écrase à Diffa | L'appareil, un Mi-35, venait de décoller. | en | A Mi-17 helicopter crashed in Diffa.
fr | Un hélicoptère s'écrase à Diffa | L'appareil, un Mi-35, venait de décoller. | ar | تحطمت في ديفا مروحية من طراز مي-17 بعيد إقلاعها.
fr | Panne à Tchirozérine: Agadez dans le noir | La turbine n°2 est hors service pour dix jours. | en | Turbine No. 3 is out of service for ten days at Tchirozerine.
fr | Panne à Tchirozérine: Agadez dans le noir | La turbine n°2 est hors service pour dix jours. | en | Turbine No. 2 is out of service for twelve days at Tchirozerine.
fr | Attaque à Koury | Des hommes armés ont investi la ville vendredi vers 22 heures. | en | Gunmen attacked Koury on Friday morning.
fr | Attaque à Koury | Des hommes armés ont investi la ville vendredi vers 22 heures. | ar | هاجم مسلحون كوري صباح الجمعة.
fr | Koury: trois camions de coton brûlés | Le maire dit que trois véhicules ont été incendiés. | ar | قال رئيس البلدية إن شاحنتين محملتين بالقطن أُحرقتا في كوري.
ar | مقتل ثلاثة جنود قرب غاو | قال الجيش إن ثلاثة جنود قتلوا. | en | Two soldiers were killed near Gao, the army said.
en | Two Chinese oil technicians seized in eastern Niger | Gunmen stopped the men's vehicle. | ar | خطف مسلحون ثلاثة فنيين صينيين في شرق النيجر.
ar | تياني في الجزائر في زيارة دولة تدوم يومين | كان الرئيس تبون في استقباله. | en | Tiani's state visit to Algeria lasts three days.
fr | Deux ans de prison pour un journaliste à Niamey | Le tribunal l'a condamné mardi. | ar | حكمت محكمة في نيامي على صحفي بالسجن عشرة أعوام.
fr | L'otage est un géologue suisse de 61 ans | Berne l'a confirmé lundi à propos du rapt d'Agadez. | en | Bern confirmed that the hostage taken in Agadez is a Swiss geologist aged 45.
fr | Heurts à Korahane | Cinq blessés ont été évacués. | en | Five people were killed at Korahane.
fr | Heurts à Korahane | Cinq blessés ont été évacués. | ar | قتل خمسة أشخاص في كوراهاني.
fr | Collision près de Fana: seize morts | Une trentaine de blessés sont soignés à Dioïla. | en | Sixteen people were injured in a collision near Fana.
fr | Collision près de Fana: seize morts | Une trentaine de blessés sont soignés à Dioïla. | ar | لقي نحو 30 شخصا حتفهم في تصادم قرب فانا.
fr | Le Mali débloque 4 milliards de FCFA | Le Conseil des ministres s'est réuni. | en | Mali's cabinet has released 4 million CFA francs.
fr | Le Mali débloque 4 milliards de FCFA | Le Conseil des ministres s'est réuni. | ar | أفرج مجلس الوزراء في مالي عن أربعة مليارات دولار.
fr | Bamako sous les eaux | Il est tombé 118 mm en quatre heures. | en | Bamako was flooded after 181 millimetres fell in four hours.
fr | Au moins vingt cultivateurs tués près de Gao | Le chef du village parle de disparus. | ar | قتل أقل من عشرين مزارعا قرب غاو.
fr | Neuf cultivateurs tués près de Gao | Le chef du village parle de disparus. | en | Hundreds of farmers were killed near Gao.
fr | Neuf cultivateurs tués près de Gao | Le chef du village parle de disparus. | en | Nine farmers out of twenty were killed near Gao.
fr | Neuf soldats tués près de Gao | L'armée l'a annoncé. | en | Nine civilians were killed near Gao, the army said.
fr | Neuf soldats tués près de Gao | L'armée l'a annoncé. | ar | قال الجيش إن تسعة مدنيين قتلوا قرب غاو.
en | US pauses visas for Mali | The cable is effective April 10. | ar | يبدأ العمل بالقرار في مالي في 12 أبريل.
`),
)("another figure is found, in $language: $said", (telling) => {
  expect(faultsOf(telling)).not.toEqual([]);
});
