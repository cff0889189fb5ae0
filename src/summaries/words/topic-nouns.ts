/**
 * What a headline can be said to be about, as a noun a sentence can hold after "on" and after «عن», with
 * the words that name the thing itself and nothing beside it: a breakdown is no power cut. One row a
 * topic, in the notation of `facts/lexicon.ts`: English noun | Arabic noun | English | French | Arabic.
 */
export const topicNouns = `
fuel supplies       | إمدادات الوقود | fuel, diesel, gasoline, petrol | carburant*, hydrocarbures, gasoil, gazole | وقود, الوقود, محروقات, المحروقات, ديزل
filling stations    | محطات الوقود | filling station*, petrol station* | station-service, stations-service | محطات الوقود
prices              | الأسعار | price, prices | prix du, prix des, hausse des prix, formule de prix | سعر, أسعار, الأسعار, السعر
a convoy            | قافلة | convoy* | convoi* | قافلة, القافلة, قوافل
a bridge            | جسر | bridge | pont de | جسر, الجسر
uranium             | اليورانيوم | uranium, yellowcake | uranium | يورانيوم, اليورانيوم
gold                | الذهب | gold | or, orpaillage, aurifère* | ذهب, الذهب
lithium             | الليثيوم | lithium | lithium | ليثيوم, الليثيوم
oil                 | النفط | crude oil, oil pipeline, oil exports | pétrole, oléoduc | نفط, النفط
mining              | التعدين | gold mine, gold mines, mining, miner | mine d'or, mines d'or, minier* | منجم, مناجم, التعدين
a nationalisation   | تأميم | nationalis*, nationaliz* | nationalis* | تأميم
taxes               | الضرائب | tax, taxes | impôt*, taxe* | ضريبة, ضرائب, الضرائب
the budget          | الموازنة | budget | budget, loi de finances | موازنة, الموازنة, ميزانية, الميزانية
banking             | القطاع المصرفي | bank, banks | banque* | مصرف, مصارف, المصارف, بنوك, البنوك
a power plant       | محطة كهرباء | power plant, power station, solar plant | centrale solaire, centrale électrique, centrale thermique, centrale à charbon | محطة كهرباء, محطة طاقة
the power supply    | الكهرباء | electricity, power cut*, blackout*, power outage* | électricité, délestage*, coupures de courant | كهرباء, الكهرباء
a dam               | سد | dam | barrage de kandadji, barrage hydroélectrique | سد, السد
nuclear energy      | الطاقة النووية | nuclear energy, nuclear power | énergie nucléaire, nucléaire civil | الطاقة النووية
grain               | الحبوب | grain, cereals | céréales, céréalière | حبوب, الحبوب
cotton              | القطن | cotton | coton | قطن, القطن
telecommunications  | الاتصالات | internet, telecoms | internet, télécoms | إنترنت, الإنترنت
an airport          | مطار | airport | aéroport | مطار, المطار
air traffic         | حركة الطيران | airspace, flights, airline* | espace aérien, compagnie aérienne, liaisons aériennes | المجال الجوي, رحلات جوية, شركة طيران, الطيران المدني
a railway           | السكك الحديدية | railway, rail line | chemin de fer, ferroviaire | السكك الحديدية, سكة حديد
schooling           | التعليم | schools, exams, pupils | écoles, examens, épreuves, lycéens, élèves, rentrée scolaire | مدارس, المدارس, امتحانات, الامتحانات
a mosque            | مسجد | mosque | mosquée | مسجد, المسجد
refugees            | اللاجئين | refugees | réfugiés | لاجئين, اللاجئين, لاجئون
migrants            | المهاجرين | migrants | migrants | مهاجرين, المهاجرين, مهاجرون
cholera             | الكوليرا | cholera | choléra | الكوليرا
measles             | الحصبة | measles | rougeole | الحصبة
malaria             | الملاريا | malaria | paludisme | الملاريا
vaccination         | التطعيم | vaccination | vaccination | تطعيم, التطعيم
a water shortage    | شح المياه | water shortage*, dry taps | pénurie d'eau, manque d'eau | شح المياه, نقص المياه
drought             | الجفاف | drought | sécheresse | الجفاف
corruption          | الفساد | corruption | corruption | فساد, الفساد
elections           | الانتخابات | election, elections | élection, élections | انتخابات, الانتخابات
a referendum        | استفتاء | referendum | référendum | استفتاء, الاستفتاء
the constitution    | الدستور | constitution | la constitution, nouvelle constitution | الدستور, دستور
passports           | جوازات السفر | passport, passports | passeport, passeports | جوازات السفر, جواز السفر
visas               | التأشيرات | visa, visas | visa, visas | تأشيرة, تأشيرات, التأشيرات
a labour strike     | إضراب | strike by, general strike, teachers' strike | grève, grèves | إضراب, الإضراب
a hunger strike     | إضراب عن الطعام | hunger strike* | grève de la faim | إضراب عن الطعام, الإضراب عن الطعام
sanctions           | العقوبات | sanctions | sanctions | عقوبات, العقوبات
a trial             | محاكمة | trial | procès | محاكمة
an arbitration case | قضية تحكيم | arbitration | arbitrage, cirdi | قضية تحكيم, التحكيم الدولي
a pardon            | عفو | pardon | grâce présidentielle | عفو رئاسي
a merger            | اندماج | merger, merge | fusion avec, fusion entre | اندماج, الاندماج
hostages            | قضية رهائن | hostage, hostages | otage, otages | رهائن, الرهائن
a truce             | هدنة | truce, ceasefire | trêve, cessez-le-feu | هدنة, الهدنة
a pipeline          | خط أنابيب | pipeline | pipeline, gazoduc, oléoduc | خط أنابيب, أنبوب الغاز
`;
