/**
 * What a development can be about, as a noun a sentence can hold after "on" and after «عن». One row a
 * concept of `facts/words`: concept | English | Arabic. Loaded words have no row here.
 */
export const topicNouns = `
fuel            | fuel supplies | إمدادات الوقود
shortage        | shortages | نقص في الإمدادات
filling station | filling stations | محطات الوقود
black market    | the black market | السوق السوداء
price           | prices | الأسعار
convoy          | a convoy | قافلة
road            | road traffic | حركة الطرق
bridge          | a bridge | جسر
uranium         | uranium | اليورانيوم
gold            | gold | الذهب
lithium         | lithium | الليثيوم
oil             | oil | النفط
mining          | mining | التعدين
stockpile       | a stockpile | المخزون
sale            | a sale | عملية بيع
nationalise     | a nationalisation | التأميم
licence         | licences | التراخيص
tax             | taxes | الضرائب
budget          | the budget | الموازنة
bond            | bonds | السندات
loan            | funding | التمويل
investment      | investment | الاستثمار
bank            | banking | القطاع المصرفي
trade           | trade | التجارة
power plant     | a power plant | محطة كهرباء
electricity     | the power supply | الكهرباء
dam             | a dam | سد
nuclear         | nuclear energy | الطاقة النووية
grain           | grain | الحبوب
cotton          | cotton | القطن
telecom         | telecommunications | الاتصالات
airport         | an airport | مطار
flight          | air traffic | حركة الطيران
railway         | a railway | السكك الحديدية
education       | schooling | التعليم
koranic school  | Koranic schools | المدارس القرآنية
mosque          | a mosque | مسجد
church          | churches | الكنائس
market          | a market | سوق
hospital        | health care | الرعاية الصحية
factory         | a factory | مصنع
migration       | migration | الهجرة
refugee         | refugees | اللاجئين
displaced       | displaced people | النازحين
hunger          | food aid | المساعدات الغذائية
aid             | humanitarian aid | المساعدات الإنسانية
cholera         | cholera | الكوليرا
epidemic        | an epidemic | تفشي وباء
vaccine         | vaccination | التطعيم
drought         | drought | الجفاف
culture         | cultural heritage | التراث الثقافي
corruption      | corruption | الفساد
trafficking     | smuggling | التهريب
election        | elections | الانتخابات
referendum      | a referendum | استفتاء
constitution    | legislation | التشريعات
law             | legislation | التشريعات
parliament      | parliament | البرلمان
reshuffle       | a government reshuffle | تعديل حكومي
appointment     | an appointment | تعيينات
resignation     | a resignation | استقالة
dissolution     | a dissolution | قرار حل
party           | political parties | الأحزاب السياسية
transition      | the transition | المرحلة الانتقالية
nationality     | nationality | الجنسية
passport        | passports | جوازات السفر
visa            | visas | التأشيرات
embassy         | an embassy | سفارة
ambassador      | diplomatic relations | العلاقات الدبلوماسية
expel           | expulsions | عمليات طرد
border          | the border | الحدود
talks           | talks | محادثات
mediation       | a mediation offer | وساطة
visit           | a visit | زيارة
summit          | a meeting | اجتماع
phone call      | a phone call | اتصال هاتفي
agreement       | an agreement | اتفاق
cooperation     | cooperation | التعاون
sanctions       | sanctions | العقوبات
court           | a court case | قضية أمام المحكمة
world court     | the International Court of Justice | محكمة العدل الدولية
lawsuit         | a legal complaint | دعوى قضائية
trial           | a trial | محاكمة
verdict         | a court ruling | حكم قضائي
jail            | imprisonment | السجن
arbitration     | an arbitration case | قضية تحكيم
pardon          | a pardon | عفو
human rights    | human rights | حقوق الإنسان
press           | the media | وسائل الإعلام
union           | a trade union | نقابة
labour strike   | a strike | إضراب
ceasefire       | a truce | هدنة
release         | a release | إطلاق سراح
arrest          | arrests | توقيفات
dismissal       | dismissals | إقالات
hostage         | hostages | الرهائن
ransom          | a ransom | فدية
coup            | an alleged coup plot | محاولة انقلاب مزعومة
plot            | an alleged plot | مخطط مزعوم
military aid    | military cooperation | التعاون العسكري
deployment      | a troop deployment | نشر قوات
withdrawal      | a withdrawal | انسحاب
journalists     | journalists | صحفيين
students        | students | الطلاب
teachers        | teachers | المعلمين
boats           | a boat | قارب
`;
