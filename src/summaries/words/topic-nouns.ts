/**
 * What a development can be about, as a noun a sentence can hold after "on" and after «عن». One row a
 * concept of `facts/words`: concept | English | Arabic. Loaded words have no row here.
 */
export const topicNouns = `
fuel            | fuel supplies | إمدادات الوقود
shortage        | shortages | نقص الإمدادات
filling station | filling stations | محطات الوقود
black market    | the black market | السوق السوداء
price           | prices | الأسعار
convoy          | a convoy | القافلة
road            | road traffic | حركة الطرق
bridge          | a bridge | الجسر
uranium         | uranium | اليورانيوم
gold            | gold | الذهب
lithium         | lithium | الليثيوم
oil             | oil | النفط
mining          | mining | التعدين
stockpile       | a stockpile | المخزون
sale            | a sale | عملية البيع
nationalise     | a nationalisation | التأميم
licence         | licences | التراخيص
tax             | taxes | الضرائب
budget          | the budget | الموازنة
loan            | funding | التمويل
investment      | investment | الاستثمار
bank            | banking | القطاع المصرفي
trade           | trade | التجارة
power plant     | a power plant | محطة الكهرباء
electricity     | the power supply | الكهرباء
dam             | a dam | السد
nuclear         | nuclear energy | الطاقة النووية
grain           | grain | الحبوب
cotton          | cotton | القطن
telecom         | telecommunications | الاتصالات
airport         | an airport | المطار
flight          | air traffic | حركة الطيران
railway         | a railway | السكك الحديدية
education       | schooling | التعليم
koranic school  | Koranic schools | المدارس القرآنية
mosque          | a mosque | المسجد
church          | churches | الكنائس
hospital        | health care | الرعاية الصحية
factory         | a factory | المصنع
migration       | migration | الهجرة
refugee         | refugees | أوضاع اللاجئين
hunger          | food aid | المساعدات الغذائية
aid             | humanitarian aid | المساعدات الإنسانية
cholera         | cholera | الكوليرا
epidemic        | an epidemic | تفشي الوباء
vaccine         | vaccination | التطعيم
water shortage  | a water shortage | شح المياه
drought         | drought | الجفاف
culture         | cultural heritage | التراث الثقافي
corruption      | corruption | الفساد
trafficking     | smuggling | التهريب
election        | elections | الانتخابات
referendum      | a referendum | الاستفتاء
constitution    | legislation | التشريعات
law             | legislation | التشريعات
parliament      | parliament | البرلمان
reshuffle       | a government reshuffle | التعديل الحكومي
appointment     | an appointment | التعيينات
resignation     | a resignation | الاستقالة
dissolution     | a dissolution | قرار الحل
transition      | the transition | المرحلة الانتقالية
nationality     | nationality | الجنسية
passport        | passports | جوازات السفر
visa            | visas | التأشيرات
embassy         | an embassy | السفارة
ambassador      | diplomatic relations | العلاقات الدبلوماسية
expel           | expulsions | عمليات الطرد
border          | the border | الحدود
talks           | talks | المحادثات
mediation       | a mediation offer | الوساطة
visit           | a visit | الزيارة
summit          | a meeting | الاجتماع
phone call      | a phone call | الاتصال الهاتفي
agreement       | an agreement | الاتفاق
cooperation     | cooperation | التعاون
sanctions       | sanctions | العقوبات
court           | a court case | القضية المعروضة على المحكمة
world court     | the International Court of Justice | محكمة العدل الدولية
lawsuit         | a legal complaint | الدعوى القضائية
trial           | a trial | المحاكمة
verdict         | a court ruling | الحكم القضائي
jail            | imprisonment | السجن
arbitration     | an arbitration case | قضية التحكيم
pardon          | a pardon | العفو
human rights    | human rights | حقوق الإنسان
union           | a trade union | النقابة
labour strike   | a labour strike | الإضراب
ceasefire       | a truce | الهدنة
release         | a release | إطلاق السراح
arrest          | arrests | التوقيفات
dismissal       | dismissals | الإقالات
hostage         | hostages | قضية الرهائن
ransom          | a ransom | الفدية
military aid    | military cooperation | التعاون العسكري
deployment      | a troop deployment | نشر القوات
merger          | a merger | الاندماج
withdrawal      | a withdrawal | الانسحاب
`;
