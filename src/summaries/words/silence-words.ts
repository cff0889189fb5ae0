/**
 * What somebody can keep to themselves, in the notation of `facts/lexicon.ts`: a "no" before one of
 * these says that a thing has not been told. The name is what kind of word is missing.
 */
export const silenceWords = `
word  | | say, says, said, saying, tell, tells, told, telling, specif*, give, gives, gave, given, giving, provid*, issue, issued, issues, issuing, put out, shar*, detailed, explain*, explanation*, disclos*, reveal*, elaborat*, announc*, publish*, name, names, named, naming, identif*, mention*, clarif*, indicat*, detail*, date, set, known, quot*, cite, cites, cited, offer*, comment*, react*, respond*, response*, repl*, answer*, confirm*, verif*, corroborat*, authentic*, prove*, proof, information, word | dire, dit, disent, précis*, donn*, indiqu*, expliqu*, fourni*, révél*, communiqu*, diffus*, livr*, avanc*, publi*, nomm*, identif*, mentionn*, évoqu*, daté, datée, date, fixé*, détaill*, connu*, annonc*, explication*, comment*, réag*, réaction*, répond*, réponse*, confirm*, vérifi*, corrobor*, prouv*, exprim*, information*, manifest*, parl* | حدد*, وضح*, أوضح*, توضيح*, إيضاح*, تحديد*, ذكر*, كشف*, إفصاح, فصح*, عط, عطي*, أعط*, إعطاء, شر, شير*, إشارة, قل, قال*, قول*, قولوا, سم, سم*, تسمية, علن*, أعلن*, إعلان, نشر*, عرف*, تفاصيل, توضيحات, صدر*, أصدر*, إصدار, تقديم, قدم*, علق*, تعليق*, رد, ردوا, ردت, ترد, تجاوب, رد*, تحقق*, التحقق, أكد*, ؤكد*, تأكد*, تأكيد*, ثبت*, إثبات, تثبت, معلومات, تعقيب, إدلاء, دلي*
claim | | claim*, responsib* | revendiqu*, revendication* | تبن*, مسؤولي*
`;
