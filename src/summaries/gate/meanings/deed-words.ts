/**
 * What is done and what happens, and why. The notation is explained in `meaning.ts`.
 */
export const deedWords = `
kill | killed, massacre, wound, neutralise, casualties, execute, drown, crash | | |
burn | destroy, sabotage, explosion, roadside bomb, attack, fire disaster | | |
arrest | abduct, suspension, closure, stop, ban, prison, prisoners, release, bail, trial, suspects | | |
overrun | attack, retake | | |
retake | release, overrun | | |
down | shoot down, crash, destroy | | |
free | release, retake, bail, rescue, find body | | |
dismiss | dismissal, expel, migration, migrants, arrivals | | |
airstrike | drone, aircraft, air force, airmen, plane, shelling | air strike*, airstrike*, air raid*, aerial bombardment* | frappe*, raid* aérien*, bombard* | غارة, غارات, غارتين, قصف جوي, ضربة جوية, ضربات جوية, قصف
explosion | roadside bomb, suicide bombing, shelling, gas, attack, bomb, grenades, airstrike | explosion*, exploded, explodes, blast, blasts, detonat* | explos*, déton*, déflagration*, saut* | انفجار*, انفجر*, تفجير*, ينفجر
torture | | tortur*, mistreat*, ill-treat*, ill treat* | tortur*, maltrait*, sévices, mauvais traitements | تعذيب, عذب, عذبوا, سوء معاملة, سوء المعاملة
rape | | rape, raped, rapes, sexual violence, sexually | viol, viols, violé*, sexuel* | اغتصاب, اغتصب*, عنف جنسي, ~جنسي, جنسية
execute | massacre, behead, kill, execution | executed, execution, executions, beheaded, beheading, lynched, lynching | exécut*, décapit*, lynch*, égorg* | إعدام*, أعدم*, قطع رأس, ذبح, ذبحوا
drown | shipwreck, flood, sweep away | drown* | noy* | غرق*, غريق*
capsize | shipwreck, accident, boats | capsiz*, overturn*, sank, sunk, sinks, sinking | chavir*, renvers*, coul*, naufrag* | انقلب*, ~انقلاب, غرق*
collide | accident, hit against | collision*, collid* | collision*, percut*, heurt*, tamponn* | تصادم, اصطدم*, اصطدام, ارتطم*, ارتطام
suicide | suicide bombing | suicide | suicid* | انتحر*, انتحار*
overdose | drugs, poison | overdose | overdose, intoxic* | جرعة زائدة
poison | poison, chemical weapons | poison*, toxic | empoisonn*, poison*, toxique*, intoxic* | تسمم, تسميم, مسموم*, سامة
flood | flood victim, dam failure, rain, season | flood, floods, flooded, flooding, inundat* | inond*, crue, crues | فيضان*, سيول, غمرت, السيول
storm | rain, flood | storms, a storm, the storm, heavy storm, thunderstorm*, sandstorm*, gales, strong wind* | tempête*, orage*, vent, vents, bourrasque*, tornade* | عاصفة, عواصف, رياح, العواصف
rain | flood, season, storm | rain, rains, rainfall, downpour* | pluie*, pluvi*, averse* | مطر, أمطار, أمطارا, الأمطار, ممطر*
lightning | storm | lightning | foudre* | صاعقة, صواعق, ~برق
landslide | mine collapse, wall collapse, flood | landslide*, landslip*, collapse, collapsed, collapses, cave-in | éboul*, effond*, glissement* | انهيار*, انهار*, انزلاق
earthquake | | earthquake*, tremor* | séisme*, tremblement de terre, secousse* | زلزال*, هزة أرضية
stampede | | stampede* | bousculade* | تدافع
wedding | | wedding* | mariage*, noces, mari* | زفاف, عرس, أعراس, زواج
funeral | mourning, cemetery | funeral*, burial*, buried, burying | funér*, enterr*, obsèques, inhum* | جنازة, جنازات, تشييع, دفن*, مدفن
mourning | funeral, emergency | mourning | deuil* | حداد, حدادا
protest | protesters, crowd, labour strike, strikers, hunger strike | protest, protests, demonstrat*, rallies, rally, riot, riots | manifest*, marche*, rassembl*, contest*, protest*, émeute*, sit-in | مظاهرة, مظاهرات, تظاهر*, احتجاج*, مسيرة, مسيرات, وقفة احتجاجية, شغب
labour strike | union, strikers, hunger strike | labour strike*, go on strike, went on strike, on strike, walkout*, strike action | grève*, débray*, arrêt de travail | إضراب*, أضرب*, يضرب
coup | plot, coup | coup, coups, putsch* | putsch*, coup d'état, coups d'état, coup de force, renvers* | ~انقلاب*, الانقلاب, انقلابي*, محاولة انقلاب, انقلاب عسكري
election | referendum, voters, candidate | election*, polls, ballot* | élect*, scrutin*, vot*, urne* | انتخاب*, اقتراع, ~تصويت
referendum | constitution | referendum* | référend* | استفتاء*
summit | talks, visit | summit | sommet | قمة, القمة
sanctions | embargo, suspension | sanctions, sanctioned, embargo* | sanction*, embargo* | عقوبات, العقوبات
embargo | sanctions, blockade, ban | embargo* | embargo* | حظر
ceasefire | talks, agreement, disarm, agreement local | ceasefire*, cease-fire*, truce*, peace deal*, peace agreement*, peace accord* | cessez-le-feu, trêve*, accord de paix, accord local, cessation des hostilités, paix | هدنة, وقف إطلاق النار, اتفاق سلام, اتفاق السلام, السلام
amnesty | release, pardon | amnesty law, an amnesty, general amnesty, pardon, pardons, pardoned | amnist*, grâce*, graci* | عفو عام, عفوا, قانون عفو, قانون العفو, عفو رئاسي
fine | | fined, fines, a fine | amende* | غرامة, غرامات
death penalty | | death penalty, death sentence*, sentenced to death | peine de mort, peine capitale, condamn* à mort | عقوبة الإعدام, بالإعدام, حكم الإعدام
life sentence | | life sentence*, life imprisonment, life in prison, jailed for life | perpétuité | السجن المؤبد, بالمؤبد, مؤبد, مدى الحياة
jail term | jail, verdict, prison, trial | sentenced, years in prison, jail term*, prison term* | condamn*, prison ferme, ans de prison, peine*, écop* | ~السجن, ~حكم عليه*, حكم بالسجن, أحكاما بالسجن
acquit | | acquit*, cleared of, exonerat* | acquitt*, relax*, non-lieu, innocent*, blanchi* | برأ, برأت, تبرئة, براءة, برئ
house arrest | | house arrest | résidence surveillée, assign* à résidence, assignation à résidence | إقامة جبرية, الإقامة الجبرية
extradite | extradition | extradit* | extrad* | تسليم المطلوبين, تسليم المتهم, ~تسليمه
deport | expel, migrants, repatriation, migration, arrivals, extradite | deport*, expel* | expuls*, refoul*, rapatri*, reconduit*, renvoy*, refoul* | ~رحل, ~رحلت, ~رحلوا, ~رحلتهم, ترحيل, مرحلين, مرحلون, ~مرحل*, طرد*, ~إبعاد, ~أبعد*
evacuate | evacuate, withdrawal | evacuat* | évacu* | إخلاء, ~أخل*, إجلاء, ~أجلت, أجلي
hospitalise | hospital, wound, clinic | hospitalised, hospitalized, taken to hospital, in hospital | hospitali*, évacués à l'hôpital, admis | نقل إلى المستشفى, نقلوا إلى المستشفى, ~إلى المستشفى, أدخل المستشفى
win | election, retake | wins, won a, won the, won its, victory, victories, triumph* | gagn*, remport*, victoire*, victorieu*, triomph* | فاز*, فوز, ربح, ربحت, ~كسب, ~كسبت, انتصار*, انتصر*
lose a case | | loses, lost a case, lost its case, lost the case, defeat, defeated, defeats | perdu*, perd, perdent, défaite*, défait*, débout* | خسر*, خسارة, هزيمة, هزم, هزمت, يخسر
sign | agreement, contract, law, decree, cooperation, treaty | signed, signs, signing, signature, signatory | sign* | توقيع*, يوقع, توقع اتفاق, ~وقع, ~وقعت, ~وقعوا, ~وقعا, ~موقع
reject | contest, deny, cancel, ban, answer, condemn, dispute | rejects, rejected, rejecting, rejection, refuse, refuses, refused, refusal, rebuff*, spurn*, ~declin*, ~would not, ~unwilling | rejet*, refus*, repouss*, récus*, déclin*, dément*, écart*, exclu*, oppos*, fin de non-recevoir | رفض*, يرفض, ترفض, يرفضون, مرفوض
turn away | reject, expel, deport | turned away, turns away, sent back, sends back, snubs, snubbed | refoul*, renvoy*, éconduit*, snob* | رفض استقبال, اعتذر عن استقبال, اعتذر عن عدم, رد على أعقابهم
apologise | apologise | apolog* | excus*, pardon | اعتذر*, اعتذار, يعتذر, تعتذر
regret | apologise, condemn, mourning | regret, regrets, regretted | regrett*, déplor* | أسفه, أسفها, أسفهم, أسفت, الأسف, يأسف, تأسف, يأسفون, آسف
reassure | | reassur*, allays, allayed | rassur*, apais*, tranquillis* | طمأن*, يطمئن, تطمئن, طمأنة, تطمين*, يطمئنون
spare | | spared, sparing its, sparing the, sparing their | épargn* | استثنى*, استثنت, يستثني, ~استثناء, ~جنب
miss | | missed the, missed an, missed its, missed their | manqu*, rat*, loup* | أخطأ, أخطأت, أخطؤوا, أخطأوا, لم يصب
exempt | | exempt*, ~waiver, ~exception* | exempt*, exonér*, dispens*, dérog*, except* | ~استثن*, إعفاء, أعفى, أعفت, معفاة, معفى
exclude | expel, dismissal, suspension, reject | excluded, excludes, ejected, kicked out | exclu*, expuls*, chass*, évinc*, écart* | استبعد*, استبعاد, إقصاء, أقصى, طرد*
rejoin | join, return, resumption | rejoin*, readmit*, reinstat* | réintég*, rejoin*, réadm*, retour | عاد إلى عضوية, إعادة الانضمام, أعاد انضمام, إعادة دمج
join | deployment, alliance body, merger, allegiance, recruit | ~join, ~joins, joined the, joining the | rejoin*, rejoi*, adhér*, adhés*, intég*, ralli*, rallie* | انضم*, ينضم, انضمام, ~التحق*, التحق, التحقت, التحقوا, التحاق
withdraw | withdrawal, leave bloc, icc exit, departure, evacuate | withdraw, withdraws, withdrew, withdrawal, withdrawn, pullout, quit, quits | retir*, retrait*, quitt*, repli*, départ*, sort* | انسحب*, ينسحب, تنسحب, انسحاب*, ~سحب, ~تسحب, ~خروج, ~مغادرة
surrender | disarm | surrender*, gave themselves up | rend*, reddition*, dépos* les armes, désarm*, dépôt des armes | استسلم*, استسلام, يستسلم, تسليم أنفسهم, سلموا أنفسهم, سلموا أسلحتهم
resign | resignation, departure, dissolution | resign, resigns, resigned, resignation*, stepped down, steps down | démission* | استقال*, استقالة, يستقيل, تستقيل, تنحى, تنحي
resignation | departure | | |
appoint | appointment, reshuffle, promotion | appoint*, nominat*, sworn in, sworn-in | nomm*, nominat*, désign*, intronis*, install*, promu*, investi | تعيين*, ~عينت, ~عينه, ~عين, تنصيب, يعين
promote | promotion | promoted, promotion | promu*, promotion*, avanc* | ترقية, رقي, رقت, ترقيات, ترقيته
reshuffle | dismissal, appoint, appointment | reshuffle* | remani* | تعديل وزاري, تعديلا وزاريا, تعديل حكومي
dissolve | dissolution | dissolv*, disband* | dissou*, dissol* | حل الأحزاب, ~حلت, حل حزب, حل الحزب, ~بحل, حل المجلس, حل جميع
postpone | cancel, postpone, suspension, resumption, extend | postpon*, delayed, put off | report*, ajourn*, différ*, retard*, repouss* | تأجيل*, أرجأ*, إرجاء, تأجل*, ~أجلت, تؤجل, ~أجل
cancel | postpone, dissolution, licence, suspension, collapse of deal, ban, dissolve | cancel*, scrap, scrapped, scraps, annul*, called off, revok* | annul*, abrog*, résili*, supprim*, retir*, retrait, révoqu* | إلغاء*, ألغى, ألغت, يلغي, تلغي, ألغي
resume | resumption, return, reopening, release | resume, resumes, resumed, resuming, resumption, restart* | repri*, repren*, relanc*, rétabli*, redémarr* | استأنف*, استئناف, يستأنف, تستأنف, معاودة, ~عودة
reopen | reopening, resumption, border closure | reopen* | rouv*, réouv*, repri* | إعادة فتح, أعاد فتح, أعادت فتح, أعيد فتح, تعيد فتح
nationalise | company, share of state, state company | nationalis*, nationaliz* | nationalis* | تأميم, ~أممت, ~أمم
confiscate | bullion seizure, nationalise, stockpile, customs, dispute | confiscat*, impound* | confis*, saisi*, saisir | صادر, صادرت, مصادرة, صودر*, ~حجز, ~حجزت
export | trade, sale, importers | export* | export* | تصدير*, صادرات, ~صدرت, ~يصدر
import | importers, trade, fuel | import, imports, imported, importing | import* | استيراد*, استورد*, واردات, مستورد*, يستورد
subsidy | price, cut | subsid* | subvention* | دعم الأسعار, إعانات, دعم الوقود, ~دعم
donate | donation, deliver, aid, convoy | donat* | don, dons, offr*, offert*, donat*, remis*, remet*, remise, distribu* | تبرع*, يتبرع, هبة, هبات, ~وزع*, ~سلم*, ~قدم*, ~توزيع
inaugurate | build, inaugurate, reopening | inaugurat*, ~launch* | inaugur*, lanc* | ~إطلاق, ~أطلق*, افتتح*, افتتاح, يفتتح, تدشين, دشن*, يدشن
repair | | repair, repairs, repaired, rehabilitat*, renovat* | répar*, réhabilit*, rénov*, réfection, rétabl* | ترميم, صيانة, تأهيل, ~إصلاح*, ~أصلح
demolish | destroy | demolish*, bulldoz* | démol*, ras*, déguerp* | هدم*, ~إزالة
loot | thieves, attack, livestock theft, burn | loot* | pill*, emport*, vol*, razzia* | نهب*, ينهب, سلب*, ~استولى, ~استولوا, سرق*
kidnap plot | | failed kidnap*, attempted kidnap* | tentative d'enlèvement | محاولة خطف, محاولة اختطاف
desertion | deserters, mutineers | | |
blockade | checkpoint, cut | blockad*, besieg*, siege | blocus, assiég*, encercl*, siège | حصار*, محاصر*, يحاصر, تطويق
plot | coup, mutineers, plotters | plot, plots, plotted, conspiracy, destabilis*, destabiliz* | complot*, déstabilis*, conspir*, conjur*, coup | مؤامرة, زعزعة الاستقرار, بزعزعة, ~مخطط
mediation | talks, agreement, visit, mediators, envoy | | |
prayer | prayer time, mosque, worshippers, church, feast | prayer, prayers, praying | prièr*, prier, priaient, messe, culte | صلاة, صلوات, يصلون
revenge | retaliate | revenge, reprisal*, retaliat*, aveng* | veng*, représailles, ripost* | انتقام*, ثأر*, انتقم*, ردا انتقاميا
blood feud | herd conflict, land | land dispute*, intercommunal, inter-communal, communal violence, ethnic violence, ethnic clash*, tribal, feud | foncier*, fonciers, intercommunautair*, communautaire*, ethni*, tribal* | نزاع على الأراضي, نزاع على الأرض, نزاع قبلي, قبلية, قبائل, عرقي, عرقية
speeding | accident | speeding, excessive speed, drunk driv*, drunken | excès de vitesse, vitesse, ivresse | سرعة زائدة, السرعة المفرطة, السرعة الزائدة, ~السرعة
overload | overloaded | overload*, overcrowd* | surcharg*, surnombre, surpopul* | حمولة زائدة, الحمولة الزائدة, حمولته الزائدة, اكتظاظ, مكتظ*, فوق طاقته, مثقل*, تحميل زائد, التحميل الزائد, ~محملا
human error | | human error, pilot error | erreur humaine, erreur de pilotage | خطأ بشري, خطأ الطيار
breakdown | | malfunction*, mechanical fault*, mechanical failure*, technical fault*, technical failure*, technical problem*, engine failure*, breakdown | panne*, défaillan*, techni*, avarie*, moteur* | عطل*, خلل*, أعطال
short circuit | electricity, fire disaster | short circuit*, electrical fault* | court-circuit*, électri* | ماس كهربائي, تماس كهربائي, التماس الكهربائي
arson | burn | arson*, deliberately set | criminel*, volontaire*, incendiaire* | حريق متعمد, حريقا متعمدا, حرق متعمد
terrorism | jihadists, counterterror, assailants, actor/jnim, actor/issp, actor/islamic-state | terrorism, terrorist, terrorists, counter-terror*, counterterror* | terroris*, antiterroris*, contre-terroris* | إرهاب*
corruption | embezzlement, audit | corrupt*, brib*, embezzl*, graft | corrup*, détourn*, malvers*, pot-de-vin, pots-de-vin | فساد, رشوة, رشاوى, اختلاس*, تبديد
tax evasion | tax, tax levy | tax evasion, tax fraud | fraude fiscale, évasion fiscale, fiscal*, impôt* | تهرب ضريبي, التهرب الضريبي
debt | loan, finance | debt, debts, arrears | dette*, arriéré*, créance*, impay* | ديون, الديون, مديونية, متأخرات, مستحقات
compensation | | compensat*, indemnit*, damages | indemn*, dédommag*, compens*, réparation* | تعويض*, يعوض
reward | | reward*, bounty | récompens*, prime, primes | مكافأة, مكافآت
vaccine | epidemic | vaccin* | vaccin* | لقاح*, تطعيم*, تلقيح
hunger strike | | hunger strike* | grève de la faim | إضراب عن الطعام, إضرابا عن الطعام, الإضراب عن الطعام
training | train, instructors, cadets, exercise | training, trained | form*, entraîn* | تدريب*, ~درب, ~دربت, يدرب
exercise | train, training, army operation | military exercise*, joint exercise*, drills, manoeuvres, military drill* | exercice*, manœuvre*, entraîn* | مناورات, تدريبات, ~تمرين, تمارين
arms deal | weapons, military aid, deliver | arms deal*, arms sale*, arms deliver* | livraison* d'armes, vente* d'armes, armement* | صفقة أسلحة, صفقة سلاح, تسليم أسلحة
espionage | spies, intelligence, agent | espionage | espion* | تجسس*
convict | verdict, jail, jail term, trial | convicted, found guilty, conviction* | condamn*, coupable*, culpab* | أدان*, أدانت, إدانة, مذنب*
confess | | confess*, pleaded guilty, admitted guilt, pleads guilty | aveu*, avou*, reconnu* les faits, plaid* coupable | اعترافات, اعترفوا بارتكاب, أقر بالذنب, أقروا بالذنب
hoax | disinformation, forgery | hoax*, fabricated, staged | canular*, mise en scène, montage*, fabriqu*, invent*, faux, fausse, fausses, mensong* | ملفق*, مفبرك*, فبركة, مختلق*, افتراء*, تلفيق*
retract | cancel | retract*, recant*, disown* | rétract*, désavou*, retir*, dément* | تراجع عن, سحب تصريحه, تبرأ*
petition | letter | petition, petitions | pétition* | عريضة, عرائض
autopsy | | autops*, post-mortem | autopsi*, médico-légal* | تشريح, الطب الشرعي
dna | | dna | adn | الحمض النووي
wiretap | | wiretap*, intercepted | écoute*, intercept* | تنصت*, اعترض*, مكالمات معترضة
black box | | black box, flight recorder* | boîte* noire* | الصندوق الأسود, الصندوقين الأسودين
bribe | corruption | bribe, bribes, bribery | pot-de-vin, pots-de-vin, corrup*, soudoy* | رشوة, رشاوى, الرشوة
strike deal | agreement, talks, ceasefire, agreement local, mediation | struck a deal, strike a deal, reached a deal, reached an agreement, reached agreement | accord*, entente*, compromis*, conven*, conclu* | توصل*, اتفاق*, اتفقوا, اتفقت, اتفق
pay ransom | proof of life | paid a ransom, paid the ransom, ransom was paid, ransom paid | rançon versée, versé une rançon, payé une rançon, versement d'une rançon | دفعت فدية, دفع فدية, دفع الفدية, دفعت الفدية, سداد الفدية
truck bomb | car bomb, suicide bombing | truck bomb* | camion piégé | شاحنة مفخخة
friendly fire | | friendly fire, mistaken strike, by mistake, mistook, mistaken | tir ami, tirs amis, par erreur, erreur*, méprise | نيران صديقة, بالخطأ, عن طريق الخطأ, ~خطأ
arson attack | arson, burn | petrol bomb*, molotov | cocktail* molotov | مولوتوف
hijack | thieves, loot | hijack* | détourn*, piraté | اختطف طائرة, خطف طائرة, قرصنة
sue | lawsuit, trial, court, world court, charge of | sue, sues, suing, lawsuit*, filed a complaint | plainte*, poursuiv*, poursuit*, saisi*, attaqu*, assign*, action en justice | دعوى, دعاوى, مقاضاة, يقاضي, تقاضي, شكوى, ملاحقة
settle out | agreement, talks | out-of-court settlement, out of court, settled the dispute, settled its dispute | règlement à l'amiable, à l'amiable, réglé le différend | تسوية ودية, تسوية خارج المحكمة
recognise | | recognised the, recognises the, formally recognise* | reconn* | اعترفت بسيادة, اعترفت بملكية
dock | harbour | docked, moored, anchored | accost*, amarr*, à quai, mouill* | رست, ترسو, رسا
derail | railway, accident | derail* | déraill* | خروج قطار, انحراف قطار
quarrel | blood feud, dispute | quarrel*, brawl*, scuffle* | rixe*, bagarre*, dispute*, querelle*, altercation* | شجار, مشاجرة, عراك, خلاف*
relief goods | aid, grain, convoy | food aid, emergency aid, relief supplies | aide alimentaire, vivres, aide d'urgence, secours, aide humanitaire | مساعدات غذائية, مساعدات عاجلة, مساعدات إنسانية, ~إغاثة
refund | compensation, debt | refund*, reimburs*, repaid | rembours* | سداد, استرداد أموال, رد الأموال
scholarship | education, students | scholarship*, bursar* | bourse* | منحة دراسية, منح دراسية, منح جامعية
world cup | | world cup, championship*, tournament* | mondial*, coupe*, championnat*, tournoi* | كأس العالم, بطولة, كأس
unanimous | | unanimous* | unanim* | بالإجماع
veto | | veto, vetoed, vetoes | veto, véto | فيتو, حق النقض, النقض
own losses | | its own men, its own fighters, of its fighters, of its men, of their own, of their fighters | ses combattants, de ses hommes, ses hommes, des siens, dans ses rangs, ses éléments, ses membres | عناصره, من عناصرها, مقاتليه, من مقاتليها, رجاله, في صفوفه, في صفوفها
superlative | another one | deadliest, bloodiest, worst, largest, biggest, unprecedented | plus meurtri*, pire, pires, plus grand*, plus gross*, plus grave*, plus import*, plus sanglant*, sans précédent, record, jamais | الأكثر دموية, أسوأ, الأسوأ, ~الأكبر, ~أكبر, غير مسبوق*, الأعنف, أعنف
first time | | first time, first ever, first-ever | première fois, inédit*, premier, première, jamais | للمرة الأولى, لأول مرة, أول مرة, الأولى من نوعها, الأول من نوعه, ~أول
half | percent | half of, half the, one half | moitié, demi*, mi* | نصف
majority | percent | most of, mostly, majority | plupart, majorit*, essentiel*, surtout, principal* | معظم*, أغلب*, غالبية
cholera, measles, meningitis, diphtheria, polio, malaria, dengue, mpox, bird flu, anthrax, hepatitis, cancer, dialysis, drought, locust | | | |
refinery, pipeline, dam, nuclear, coal, solar, stadium, monument, museum, flag, bread, taxi, census, radar, lake | | | |
sharia, hajj, slavery, trafficking, wildlife, forgery, hacking, merger, curfew, tear gas, airlift, quarantine | | | |
general assembly, african union, central bank, budget, pension, extradition, immunity, bail, currency | | | |
missionary, baptism, diaspora, mobilisation, ghost town, television, rationing, bullion seizure, tax levy | | | |
annual | | annual, yearly | annuel*, chaque année, par an | سنوي, سنوية, سنويا
`;
