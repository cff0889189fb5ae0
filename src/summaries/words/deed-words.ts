/**
 * What headlines say is done to a thing, or a thing does. One row a deed, in the notation of
 * `facts/lexicon.ts`: name | | English | French | Arabic. These words stand before the thing.
 */
export const wordsBefore = `
created   | | create, creates, created, creating, set up, sets up, establish, establishes | crée, créent, créer, a créé, ont créé, création d'un, création d'une, met en place, mettent en place | إنشاء, تنشئ, ينشئ, أنشأ, أنشأت, استحداث, تأسيس
rejected  | | reject, rejects, rejected, turns down, turned down, refuses, rejection of | rejette, rejettent, a rejeté, ont rejeté, refuse, décline, rejet de | رفض, ترفض, يرفض, رفضت
scrapped  | | scrap, scraps, scrapped, abolish, abolishes, axes, cancels, cancelled | supprime, suppriment, a supprimé, annule, a annulé, suppression de | إلغاء, ألغى, ألغت, تلغي, يلغي
suspended | | suspend, suspends, suspended, halt, halts, halted, freezes, pauses, suspension of | suspend, suspendent, a suspendu, gèle, interrompt, coupe, suspension de, suspension des | تعليق, تعلق, يعلق, علقت, علق, تجميد, تجمد, توقف, يوقف, أوقفت, وقف
financed  | | fund, funds, finance, finances, funding for | finance, financent, financer, financement de, financement d'une | تمويل, تمول, يمول, مولت
arrived   | | arrival of, return of | arrivée d'un, arrivée d'une, arrivée du, arrivée de, arrivée des, retour du, retour d'un | وصول, وصلت, وصل, تصل, يصل, عودة
sold      | | sell, sells, sold, sale of, selling | vendre, vend, vente de, vente du, vente d'un, écouler, céder | بيع, تبيع, يبيع, باعت
signed    | | sign, signs, signed, ink, inks, signing of | signe, signent, ont signé, a signé, signature d'un, signature de | توقيع, توقع, يوقع, وقعت, وقع, يوقعان
opened    | | inaugurates, inaugurated, inauguration of, commissions | inaugure, inaugurent, a inauguré, inauguration de, inauguration d'une, mise en service de | تدشين, افتتاح, يدشن, تدشن, افتتح
adopted   | | adopts, adopt, adopted, approves, approved, passes, promulgates | adopte, adoptent, a adopté, approuve, promulgue, a promulgué, adoption de | إقرار, اعتماد, أقر, أقرت, اعتمد, اعتمدت, يقر
lifted    | | lift, lifts, lifted, end, ends, lifting of | lève, lèvent, a levé, levée de, levée du, levée des, met fin | رفع, ترفع, يرفع, رفعت, إنهاء
imposed   | | impose, imposes, imposed | impose, imposent, a imposé, instaure, instaurent, décrète | فرض, تفرض, يفرض, فرضت
resumed   | | resume, resumes, resumed, resumption of, restarts | reprend, reprennent, reprise des, reprise de, reprise du | استئناف, تستأنف, يستأنف, استأنفت
dissolved | | dissolve, dissolves, dissolved, dissolution of | dissout, dissolvent, a dissous, dissolution de, dissolution des | حل, تحل, يحل, حلت
banned    | | ban, bans, banned, prohibits, outlaws, ban on | interdit, interdisent, a interdit, interdiction de, interdiction des | حظر, تحظر, يحظر, منع, تمنع, حظرت
launched  | | launch, launches, launched, launch of, starts, begins | lance, lancent, a lancé, lancement de, lancement d'une, lancement du, démarrage de | إطلاق, تطلق, يطلق, أطلق, أطلقت, بدء, انطلاق
postponed | | postpone, postpones, postponed, delays, delay | reporte, reportent, a reporté, report de, report du, report des | تأجيل, تؤجل, يؤجل, أرجأ, إرجاء
deployed  | | deploy, deploys, deployed, sends, deployment of | déploie, déploient, a déployé, envoie, envoient, déploiement de, déploiement d'une | نشر, تنشر, ينشر, إرسال, ترسل
recalled  | | recall, recalls, recalled | rappelle, rappellent, a rappelé, rappel de | تستدعي سفيرها, يستدعي سفيره, استدعت
arrested  | | arrest, arrests, arrested, detain, detains, arrest of | arrête, arrêtent, interpelle, interpellent, arrestation de, arrestation d'un, arrestation du, interpellation de | توقيف, اعتقال, اعتقلت, أوقفت, القبض على, توقف, تعتقل
released  | | free, frees, freed, rescue, rescues, release, releases, released, release of | libère, libèrent, a libéré, libération de, libération d'un, libération du, libération des | الإفراج عن, إطلاق سراح, تفرج عن, يفرج عن, أفرجت عن, تحرير
abducted  | | abduct, abducts, abducted, kidnap, kidnaps, kidnapped, kidnapping of, abduction of, seize, seized | enlèvent, ont enlevé, enlèvement de, enlèvement d'un, enlèvement d'une, rapt de | اختطاف, خطف, يختطفون, اختطفوا
raised    | | raise, raises, raised, increases, hikes, rise in | augmente, augmentent, a augmenté, hausse des, hausse de, hausse du, relève | رفع, ترفع, زيادة, ارتفاع
lowered   | | cut, cuts, lower, lowers, lowered, reduces | baisse, baissent, baisse des, baisse du, réduit | خفض, تخفض, يخفض, تخفيض, انخفاض
received  | | receive, receives, received, takes delivery of, delivery of | reçoit, reçoivent, a reçu, réceptionne, réception de, livraison de | تسلم, استلام, يتسلم, تتسلم, تلقى, تلقت
condemned | | condemn, condemns, condemned, denounces | condamne, condamnent, a condamné, dénonce, dénoncent | إدانة, تدين, يدين, أدانت, تندد, يندد, استنكار
nationalised | | nationalise, nationalises, nationalize, nationalizes, nationalised, takes over, nationalisation of | nationalise, a nationalisé, nationalisation de, reprend le contrôle | تأميم, تؤمم, يؤمم
extended  | | extends, extended, prolongs, extension of | prolonge, prolongent, a prolongé, prolongation de | تمديد, تمدد, يمدد, مددت, مدد
expelled  | | expels, expelled, deports, deported, orders out, throws out, expulsion of | expulse, expulsent, refoule, refoulent, a expulsé, expulsion de, expulsion d'un, expulsion du | طرد, تطرد, يطرد, طردت, ترحيل, ترحل, يرحل, رحلت
seized    | | seizes, seized, confiscates, seizure of | saisit, saisissent, a saisi, saisie de, saisie d' | ضبط, مصادرة, ضبطت, صادرت
damaged   | | blow up, blows up, blew up, sabotages, sabotage of, damages, destroys | sabote, sabotage de, sabotage du, sabotage d'un, sabotage d'une, sabotage des, dynamite, endommage, endommagent | تخريب, تفجير, تدمير
returned  | | hand back, hands back, handed back, returns, returned | restitue, restituent, a restitué, restitution de | إعادة, تعيد, يعيد, أعادت
granted   | | grant, grants, granted, award, awards, awarded | attribue, attribuent, accorde, accordent, octroie, octroient, attribution de, octroi de, octroi d'un | منح, تمنح, يمنح, منحت
revoked   | | revoke, revokes, revoked, withdraws, strips | révoque, révoquent, retire, retirent, a retiré, retrait du | سحب, تسحب, يسحب, سحبت
reopened  | | reopen, reopens, reopened, reopening of | rouvre, rouvrent, a rouvert, ont rouvert, réouverture de, réouverture du | إعادة فتح, تعيد فتح, يعيد فتح, أعادت فتح, أعاد فتح
convicted | | convicts, convicted, jails, jailed, sentences, sentenced | condamne, condamnent, a condamné, condamnation de, condamnation d'un | إدانة, تدين, يدين, أدانت, الحكم على, تحكم على
acquitted | | acquits, acquitted, clears, cleared | acquitte, acquittent, relaxe, acquittement de, relaxe de | تبرئة, تبرئ, يبرئ, برأت
summoned  | | summons, summoned | convoque, convoquent, a convoqué, convocation de | استدعاء, تستدعي, يستدعي, استدعت
dispersed | | disperse, disperses, dispersed, breaks up, break up, broke up | disperse, dispersent, a dispersé, dispersion de, dispersion d'une | تفريق, تفرق, يفرق, فرقت
`;

/** The words that stand after the thing. */
export const wordsAfter = `
created   | | created, set up, established | créé, créée, créés, voit le jour, voient le jour | 
rejected  | | rejected, turned down, refused | rejeté, rejetée, refusé, refusée | مرفوض, مرفوضة
scrapped  | | scrapped, abolished, axed, cancelled | supprimé, supprimée, supprimés, annulé, annulée | 
suspended | | suspended, halted, frozen, on hold | suspendu, suspendue, suspendus, suspendues, gelé, gelée | معلق, معلقة
financed  | | funded, financed | financé, financée | 
arrived   | | arrive, arrives, arrived, reach, reaches, reached, returns to, back in | arrive, arrivent, est arrivé, sont arrivés, débarquent, ont débarqué, de retour à, atteint, atteignent | تصل, يصل, يصلون, تعود إلى
sold      | | for sale, sold | en vente, à vendre, vendu | للبيع
signed    | | signed | signé, signée, signés | 
opened    | | inaugurated, opens | inauguré, inaugurée | 
adopted   | | adopted, approved, passed | adopté, adoptée, promulguée | 
lifted    | | lifted | levé, levée, levées | 
imposed   | | imposed | imposé, imposées, instauré | 
resumed   | | resume, resumed, restart | reprennent, reprend | تستأنف, يستأنف
dissolved | | dissolved | dissous, dissoute, dissoutes | 
banned    | | banned, outlawed | interdit, interdits, interdite, interdites | محظور, محظورة
launched  | | launched, begins, begin, starts | lancé, lancée, démarre, débute | تنطلق, ينطلق, تبدأ, يبدأ
postponed | | postponed, delayed | reporté, reportée, reportées, reportés | 
deployed  | | deployed | déployé, déployée, déployés | 
recalled  | | recalled | rappelé, rappelée | 
arrested  | | arrested, detained, held | arrêté, arrêtés, arrêtée, interpellé, interpellés, interpellée, placé en garde à vue, écroué, écroués | 
released  | | freed, released, rescued | libéré, libérés, libérée, libérées, relâché, relâchés | 
abducted  | | abducted, kidnapped, taken hostage | enlevé, enlevés, enlevée, enlevées, kidnappé, kidnappés | 
raised    | | rise, rises, go up, soar, up | augmentent, flambent, grimpent, en hausse | ترتفع, يرتفع
lowered   | | fall, falls, lowered, cut | baissent, en baisse | تنخفض, ينخفض
received  | | received, delivered | reçu, reçus, livré, livrés, livrée | 
condemned | | condemned | condamné, condamnée | 
nationalised | | nationalised, nationalized | nationalisé, nationalisée | 
extended  | | extended | prolongé, prolongée | 
expelled  | | expelled, ordered out | expulsé, expulsés, prié de quitter | 
seized    | | seized, confiscated | saisi, saisis, saisie, saisies | 
damaged   | | sabotaged, blown up, damaged, destroyed | saboté, sabotée, sabotés, dynamité, endommagé, endommagée, détruits, détruit |
returned  | | returned, handed back | restitué, restituée |
granted   | | granted, awarded | attribué, attribuée, confié, accordé, octroyé |
revoked   | | revoked, withdrawn | révoqué, retiré, retirés |
reopened  | | reopened, reopens | rouvert, rouverte |
convicted | | convicted, jailed, sentenced, found guilty | condamné, condamnée, condamnés, reconnu coupable |
acquitted | | acquitted, cleared | acquitté, acquittée, acquittés, relaxé, relaxés, blanchi |
summoned  | | summoned | convoqué, convoquée, convoqués |
dispersed | | dispersed, broken up | dispersé, dispersée, dispersés |
`;
