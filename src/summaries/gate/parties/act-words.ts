/**
 * What somebody does to somebody, in the notation of `facts/lexicon.ts`: name | form | English |
 * French | Arabic. The form is `verb`, `noun`, or `victim` for a noun that takes the one who suffers
 * it ("killing of"); `finite` verbs are active in every language. After a colon stands what has to
 * follow in the same sentence, by the names of `complements`.
 */
export const actWords = `
kill     | verb   | kill, killed, kills, killing, slaughtered, slaughter, murdered, shot dead, shot, gunned down, executed, massacred, massacre, wounded, injured, slain, neutralised, neutralized, beheaded, lynched | tué, tués, tuée, tuées, tuer, tue, tuent, abattu, abattus, abattue, abattues, exécuté, exécutés, massacré, massacrés, blessé, blessés, assassiné, assassinés, neutralisé, neutralisés, égorgé, égorgés | قتل, قتلت, قتلوا, يقتل, تقتل, يقتلون, قتلنا, أعدم, أعدمت, أعدموا, اغتال, اغتالت, أصاب, أصابت, جرح, جرحت, صفى, صفت, حيد, حيدت
kill     | victim | killing of, killings of, murder of, massacre of, death of, deaths of, execution of | mort de, mort du, meurtre de, assassinat de, exécution de, massacre de | مقتل, قتل, بقتل, اغتيال, إعدام, تصفية, تحييد, إصابة
attack   | verb   | attack, attacked, attacks, attacking, ambushed, ambush, stormed, storm, raided, targeted, target, targets, struck, hit, strike, shelled, bombed, bomb, bombard, bombarded, encircled, surrounded, assaulted | attaqué, attaquée, attaqués, attaquent, attaque, visé, visée, visés, vise, visent, frappé, frappe, frappent, bombardé, bombardée, bombarder, pilonné, encerclé, encerclent, assailli, pris pour cible, prise pour cible, pris d'assaut | هاجم, هاجمت, هاجموا, يهاجم, تهاجم, استهدف, استهدفت, استهدفوا, يستهدف, اقتحم, اقتحمت, اقتحموا, قصف, قصفت, تقصف, يقصف, داهم, داهمت, طوق, طوقت, طوقوا, حاصر, حاصرت, حاصروا
attack   | finite | carried out the, carried out an, carried out a, launched an, launched a, launched the, staged an, staged a, staged the, mounted an, laid an, planted, set off | ont mené, a mené, mènent, ont lancé, a lancé, ont perpétré, tendu une | شن, شنت, شنوا, شنه, شنته, شنها, نفذ, نفذت, نفذوا, نفذه, نفذته, نفذها, نصب, نصبت, نصبوا, زرع, زرعت, زرعوا, زرعها, زرعه
attack   | noun   | attack, attacks, ambush, ambushes, raid, raids, assault, strike, strikes, airstrike, airstrikes, shelling, bombing, bombardment, offensive, massacre | attaque, attaques, embuscade, raid, raids, assaut, frappe, frappes, bombardement, offensive, massacre | هجوم, هجمات, كمين, غارة, غارات, ضربة, ضربات, قصف, اعتداء, مجزرة, مذبحة, هجوما
burn     | verb   | burn, burned, burnt, burns, burning, torch, torched, torching, set fire, destroyed, destroy, destroys, set ablaze, blew up, looted | incendié, incendiée, incendiés, incendiées, brûlé, brûlés, brûlées, brûler, détruit, détruits, détruite, mis le feu, pillé | أحرق, أحرقت, أحرقوا, يحرق, أضرم, أضرمت, أضرموا, أشعل, أشعلوا, دمر, دمرت, دمروا, دمرنا, فجر, فجرت, فجروا, نهب, نهبوا
burn     | victim | burning of, torching of, destruction of | incendie de, incendie des, destruction de, destruction d' | إحراق, حرق, تدمير, إضرام
abduct   | verb   | abduct, abducted, abducts, kidnap, kidnapped, kidnaps, seized, seize, seizes, captured, capture, captures, took hostage, taken | enlevé, enlevés, enlevée, enlevées, enlèvent, kidnappé, kidnappés, capturé, capturés | خطف, خطفت, خطفوا, اختطف, اختطفت, اختطفوا, احتجز, احتجزت, احتجزوا, أسر, أسرت, أسروا, اقتاد, اقتادوا, اقتادوهم
abduct   | victim | abduction of, kidnapping of, capture of | enlèvement de, enlèvement d', enlèvement des, rapt de, capture de | خطف, اختطاف, احتجاز, أسر
arrest   | verb   | arrest, arrested, arrests, arresting, detain, detained, detains, imprisoned, jailed | arrêté, arrêtés, arrêtée, arrêtent, interpellé, interpellés, interpellent, détenu, écroué, écroués | اعتقل, اعتقلت, اعتقلوا, يعتقل, أوقف, أوقفت, أوقفوا, احتجزت, سجنت
arrest   | victim | arrest of, arrests of, detention of | arrestation de, arrestation d', arrestations de, interpellation de | اعتقال, توقيف, القبض على
overrun  | verb   | overran, overrun, overruns, seized the, captured the, captures the, took the, takes the, took control, take control, seize control, seized control | emparé, emparés, pris le contrôle, investi, prennent | سيطر, سيطرت, سيطروا, يسيطر, يسيطرون, تسيطر, استولى, استولت, استولوا, اجتاح, اجتاحت
overrun  | noun   | takeover | aux mains | سيطرة, استيلاء
retake   | verb   | retook, retaken, retake, retakes, recaptured, recapture, regained, back in control, reoccupied | repris, reprend, reconquis, réoccupé, reprise | استعاد, استعادت, استعدنا, استعاده, استعادته, استعادتها, يستعيد, استرد, استردت
retake   | noun   | recapture of | reprise du, reprise de, reconquête | استعادة, استعادته
down     | verb:aircraft | shot down, shoots down, shoot down, brought down, downed, bring down, brings down, destroyed | abattu, abattre, abat, abattent, détruit, la destruction | أسقط, أسقطت, أسقطوا, أسقطنا, تسقط, يسقط, دمرت
down     | victim:aircraft | downing of, destruction of | destruction d'un, destruction de | إسقاط, بإسقاط, تدمير
sue      | finite:court | filed, files, sues, sued, takes, took, take, taken, taking, brought, lodged, hauls | attaque, saisit, a saisi, porte plainte, poursuit | رفع, رفعت, ترفع, يرفع, تشتكي, يشتكي, اشتكت, تقاضي, قاضت
receive  | verb   | received, receives, receive, hosted, hosts, welcomed, welcomes | reçu, reçoit, reçus, accueilli, accueille | استقبل, يستقبل, استقبلت, تستقبل
ban      | finite | banned, bans, prohibited, prohibits, imposed a ban, imposes a ban, imposed a blockade, announced a ban, declared a blockade, blockaded | interdit, interdisent, décrète, décrètent, impose le blocus | حظر, حظرت, تحظر, يحظر, فرض, فرضت, تفرض, يفرض
close    | verb:venue | closed, closes, close, shut, shuts, shutting, reopened, reopens | fermé, fermée, fermés, ferme, ferment, rouvert, rouvre | أغلق, أغلقت, يغلق, تغلق
give     | finite | gave, has given, have given, gives, donated, donates, distributed, distributes, handed out, hands out, offered | distribue, distribuent, a distribué, ont distribué, offre, a offert, a remis | وزع, وزعت, يوزع, توزع, تبرع, تبرعت, منح, منحت, سلم, سلمت
dismiss  | verb   | dismissed, dismisses, sacked, sacks, kicks, kicked, struck off, removed, fired, expelled, expels, deported, deports | limogé, limogés, radié, radiés, révoqué, démis, expulsé, expulsés, expulse | عزل, عزلت, تعزل, أقال, أقالت, شطب, شطبت, طرد, طردت, رحل, رحلت
dismiss  | victim | expulsion of, dismissal of, removal of | expulsion de, limogeage de, radiation de | عزل, إقالة, شطب, طرد, ترحيل
accuse   | finite | accuse, accuses, accused, blame, blames, blamed, accusing, blaming | accuse, accusent, a accusé, ont accusé, met en cause, mettent en cause, impute, imputent, attribue, attribuent, reproche, reprochent | اتهم, اتهمت, اتهموا, يتهم, تتهم, يتهمون, حمل, حملت, تحمل, يحمل
mourn    | finite:mourning | declared, declares, decreed, announced, announces | décrète, décrété, annonce, déclare | أعلن, أعلنت, تعلن, يعلن
talk     | finite | spoke, speaks, met, meets, talked, discussed, held talks, hold talks, holds talks | s'entretient, s'est entretenu, entretien, reçoit, rencontre, a rencontré | التقى, التقت, يلتقي, أجرى, أجرت, بحث, بحثت, تحادث
withdraw | finite | quit, quits, quitting, withdrew, withdraws, withdraw, are leaving, is leaving | quitte, quittent, se retire, se retirent | انسحب, انسحبت, تنسحب, ينسحب
free     | verb   | freed, frees, released, releases, liberated, rescued | libéré, libérés, libérée, relâché, relâchés, libèrent | أفرج, أفرجت, أفرجوا, حرر, حررت, أطلق سراح, أطلقوا سراح
`;

/** What has to follow for a word of many uses to be the deed. */
export const complements: Readonly<Record<string, RegExp>> = {
  aircraft:
    /plane|aircraft|jet|helicopter|drone|avion|appareil|aéronef|hélicoptère|طائر|مروحي|مسي[رّ]/iu,
  court: /court|icj|tribunal|case|suit|complaint|plainte|cour |cij|محكم|دعوى|شكوى|لاهاي/iu,
  venue:
    /market|bridge|border|school|airport|road|shop|camp|media|radio|mine|marché|pont|frontière|école|aéroport|route|سوق|جسر|حدود|مدرس|مطار|طريق|إذاع|منجم/iu,
  mourning: /mourning|deuil|حداد/iu,
};

/** Things that belong to whoever is named beside them: what is done to an army's plane is done to it. */
export const belongings = {
  after:
    /^(?:bases?|camps?|posts?|outposts?|barracks|garrisons?|positions?|planes?|aircraft|helicopters?|convoys?|patrols?|vehicles?|trucks?)$/,
  before:
    /^(?:[بلو]?(?:ال)?(?:معسكر|قاعد[هت]|موقع|مواقع|ثكن[هت]|طاير[هت]|قافل[هت]|دوري[هت]|مركب[هت]|رتل|صفوف|عناصر)|bases?|camps?|positions?|convois?|avions?|appareil|patrouilles?|postes?)$/,
};
