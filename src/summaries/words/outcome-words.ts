/**
 * Words that say more than that a thing happened: how far it went, how it ended, why, and for whom. In
 * the notation of `stance-words.ts`. Whoever reports a thing chooses them; a summary takes them over.
 */
export const outcomeWords = `
all        | + owed | all, every, everyone, everybody, everything, each, entire, whole, none of, any and all | tous, toutes, toute, tout, chaque, ensemble, totalité, entier, entière, entiers, entières, intégralité | كل, جميع, جميعا, جميعهم, كافة, كلها, كلهم, كله, قاطبة, شتى, بأكمله, بأكملها, بأسره, بأسرها, كاملا, كاملة, أي من
only       | + hint | just, no more | que, qu | إلا, سوى, ليس
only       | + owed | only, solely, exclusively, merely, alone, nothing but | seul, seule, seuls, seules, seulement, uniquement, exclusiv*, ne que, rien que | فقط, وحده, وحدها, وحدهم, حصرا, مجرد, دون سواه*, دون غيره*
superlative | + owed | worst, deadliest, bloodiest, heaviest, strongest, unprecedented, first ever, in history | pire, pires, plus meurtri*, plus sanglant*, plus grand*, plus gros*, plus important*, plus lourd*, record, inédit*, sans précédent | أسوأ, أعنف, أدمى, أشد, غير مسبوق*, الأول من نوعه, الأولى من نوعها
superlative | + hint | record, most, biggest, largest, greatest, highest | | أكبر, أعلى, أضخم, الأكثر
reason     | + owed | because, owing to, thanks to | à cause, en raison, grâce à, faute de, parce, car | بسبب, لسبب, لأن, لأنه, لأنها, لكونه
cause      | + owed | due to, caused by, causes, caused, causing, cause of, the cause, as a result, result of, resulted, results in, led to, leads to, leading to, triggered, prompted, stems from, stemmed from | suite à, provoqu*, caus*, due à, dues à, dû à, dus à, entraîn*, résulte*, conséquence* | سببا, تسبب*, نتيجة, جراء, من جراء, أدى, أدت, يؤدي, تؤدي, ناجم*, نجم, نجمت, نتج*, ناتج*, بفعل
cause      | + hint | because, owing to, thanks to | à cause, en raison, grâce à, faute de, parce, car | بسبب, لسبب, لأن, لأنه, لأنها, لكونه
cause      | + hint | blam*, attribut*, for lack of, over, after, reason*, cit*, explain*, without | imput*, accuse, après, raison, raisons, motif*, lié, liée, liés, liées, qui, sans, par, expliqu*, reven* | سبب, أسباب, سببه*, إثر, يعزى, عزا, عزت, تعزو, حمل, حملت, خلفية, بعد, عقب, ردا على, حتى
reason     | + hint | due to, caus*, result*, led to, leads to, stem*, blam*, attribut*, for lack of, over, after, reason*, cit*, explain*, without | suite à, provoqu*, caus*, due à, dues à, dû à, dus à, entraîn*, résulte*, conséquence*, imput*, accuse, après, raison, raisons, motif*, lié, liée, liés, liées, qui, sans, par, expliqu*, reven* | سبب, أسباب, سببه*, سببا, تسبب*, نتيجة, جراء, أدى, أدت, ناجم*, نجم*, نتج*, ناتج*, بفعل, إثر, يعزى, عزا, عزت, تعزو, حمل, حملت, خلفية, بعد, عقب, ردا على, حتى
formal     | + owed | formal, formally, officially | formel*, officiel* | رسميا
formal     | + hint | certified, decree*, formally | | رسمي*, الرسمي*
begun      | + owed | begun, began, begins, started, starts, is under way, are under way, underway, kicked off, set off, launched, launches, has opened, have opened | début*, commenc*, démarr*, engag*, lanc*, ouvert*, ouvre*, ouverture, entam*, en cours | بدأ*, يبدأ*, تبدأ*, بدء*, بداية, انطلق*, انطلاق*, باشر*, شرع*, فتح*, افتتح*, دشن*, تدشين
begun      | + hint | strike*, stop*, open*, announc*, order* | grève*, cess*, annonc*, mis* en, vient de | إضراب*, يضرب*, أطلق*, أعلن*, جار, جارية, يفتح, تفتح
arrived    | + owed | reached the village, reached the town, reached the city, reached the area, reached the scene, reached the camp, got through, made it to | arriv*, parven*, atteint, atteign*, débarqu*, rejoint, passé, passés, passées | دخلت, وصلت تعزيزات
arrived    | + hint | reach*, arriv*, enter*, cross*, came, come | gagn*, entr*, franch* | وصل*, يصل, تصل, وصول*, بلغ*, دخل*, عبر*
received   | + owed | received, receives, receiving, obtained, took delivery, collected, delivered | reçu*, reçoi*, obten*, obtien*, récept*, livr*, remis*, touch*, accueil* | تسلم*, يتسلم, تلق*, استلم*, استقبل*, يستقبل, حصل*, نال*, تسليم*
received   | + hint | giv*, gave, donat*, distribut*, hand* | donn*, distribu*, offr* | وزع*, توزيع, منح*, قدم*
settled    | + owed | ruled that, rules that, has ruled, have ruled, adjudicat*, verdict*, has thrown out, has thrown | jug*, tranch*, statu*, ordonn*, décid*, décret*, décision*, verdict*, arrêt de, sentence* | حكمت, قضى, قضت, بت, أصدرت المحكمة
settled    | + hint | guilty, sentenc*, convict*, jail*, rul*, order*, decid*, decision*, decree* | mesure*, coupable*, condamn*, peine*, prison | سجن*, إدانة*, أدان*, حكم*, قرر*, قرار*, أمر*, مرسوم*
calm again | + owed | under control, stabilised, stabilized, back to normal, returned to normal, calm has, calm was, order has, order was | sous contrôle, maîtris*, calme, retour à la normale | تحت السيطرة, الهدوء, إلى طبيعته*, إلى مجراه*
blame      | + owed | to blame, responsible for, at fault, was behind, is behind, were behind, are behind, the work of | responsab*, à l'origine, auteur* | مسؤول عن, مسؤولة عن, مسؤولون عن, وراءه*, يقف وراء, تقف وراء, وقف وراء, من تنفيذ, من صنع
blame      | + hint | claim*, blam*, accus* | accus*, revendiqu* | اتهم*, يتهم*, تتهم*, تبن*, المسؤولية عن
again      | + owed | once more, repeatedly, systematically, routinely, regularly | à plusieurs reprises, régulièrement, systématique* | مرارا, باستمرار, بانتظام, بصورة منهجية, بشكل منهجي
always     | + owed | always, for years, long been, invariably, as usual, as ever | toujours, depuis des années, de longue date | دائما, منذ سنوات, كالعادة, كعادته*, على الدوام
certain to | + owed | certain to, sure to, bound to, inevitab*, matter of time, no choice but, is going to, are going to | inévitabl*, va certainement, question de temps | لا محالة, حتمي*, مسألة وقت, لا مفر
statement  | + owed | statement*, communique*, bulletin*, press release* | communiqué*, bulletin*, déclaration*, déclare*, texte | بيان*, البيان*, نشرة, بلاغ*, تصريح*, إعلان*
statement  | + hint | announc*, message* | annonc*, message* | أعلن*, رسالة
footage    | + owed | video*, footage, images, image, pictures, photo*, clip, film, filmed, recording* | vidéo*, images, image, photo*, film*, enregistre*, audio | فيديو*, مقطع*, صور*, صورة, لقطات, تسجيل*, شريط
document   | + owed | document*, dossier*, files, archives, leaked, minutes of, autopsy, forensic* | document*, dossier*, archives, autopsie, procès verbal | وثيقة, وثائق, محضر, ملفات, الملفات, تشريح, الطب الشرعي, الأدلة الجنائية
inquiry    | + owed | inquiry, inquest, investigation*, investigator*, investigate*, probe | enquête*, enquêt* | تحقيق*, تحقق, المحققون, المحققين, لجنة تحقيق
found      | + owed | been found, was found, were found, discovered, located, traced, unearthed | retrouv*, trouv*, découv*, localis*, repêch* | عثر*, العثور, اكتشف*, اكتشاف*
found      | + hint | recover*, found | | انتشل*, انتشال*
charged    | + owed | charged, prosecut*, on trial, stood trial, suing, sues, sued, sue, lawsuit*, to court, facing charges | inculp*, poursui*, procès, jug*, plainte, justice, saisi*, saisit | لاحقت, لاحقته*, يلاحق, تلاحق, يلاحقون, ملاحق*, محاكم*, حوكم*, يحاكم*, دعوى, دعاوى, شكوى, قضائيا, القضاء, مقاضاة, تشتكي
charged    | + hint | case, court, legal | attaque, cour, tribunal | محكمة, قضائي*
caught     | + owed | caught, captured, captures, rounded up, apprehended, tracked down, hunted down | arrêt*, interpell*, captur*, neutralis*, appréhend*, repris* | القبض, اعتقل*, اعتقال*, توقيف*, ضبط*, أسروا, أسره*
caught     | + hint | arrest*, detain*, held, taken, seiz*, abduct*, custody, remand*, jail*, behind bars | enlev*, enlèv*, saisi*, garde à vue, écrou*, détenu*, incarcér*, mandat de dépôt, verrous | خطف*, اختطف*, اختطاف*, اقتاد*, موقوف*, محتجز*, معتقل*, الحبس, حبس
wiped out  | + owed | wiped out, eliminated, annihilated, neutralised, neutralized, eradicated | anéanti*, élimin*, neutralis*, éradiqu* | قضي على, قضت على, قضى على, القضاء على, قضوا على, أبيد*, إبادة, سحق*, حيد*, تحييد*, استأصل*
ran out    | + owed | ran dry, run dry, run out, ran out, running out, exhausted | à sec, épuis*, pénurie*, rupture, manqu* | نفد*, نفاد, شح, نقص, بلا محروقات, بلا وقود
ran out    | + hint | short, shortage*, lack*, no more, cut off | privé* | انقطاع
ran out    | - hint | have, has | plus, avoir, ont | يعد, يوجد, تعد
promise    | + owed | promis*, pledg*, vow*, guarantee* | prome*, promis*, engag*, garant*, assur* | وعد*, يعد, تعد, تعهد*, يتعهد, تتعهد, ضمن*, توعد*, التزم*
credible   | + owed | credible, reliable, plausible, trustworthy, real, really, true, exact, exactly | crédib*, fiable*, plausible*, réel*, vrai*, exact* | موثوق*, الحقيقي*, حقيقي*, الصحيح, صحيحا, صحيحة, دقيق*
lie        | + owed | lie, lied, lies to, lying, liar* | ment, menti, menteu*, mensong* | كذب, كذبت, كذبوا, أكاذيب, كاذب*
mistake    | + owed | mistake*, mistaken*, in error, inadvertent*, by accident | erreur*, erroné*, accident*, bavure* | خطأ, سهوا, خطأه*, خاطئ*
mistake    | + hint | correct*, misprint*, typo* | rectifi*, coquille*, corrig* | تصويب*, صحح*, تصحيح*
knew       | + owed | knew, aware of, had known, well aware | savai*, au courant | كان يعلم, كانت تعلم, كانوا يعلمون, على علم
imminent   | + owed | imminent*, about to, on the point of, close to a | imminent*, sur le point, bientôt, prochain*, sous peu | وشيك*, قريبا, عما قريب, على وشك, قاب قوسين
`;
