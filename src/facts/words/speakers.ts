/**
 * Who is quoted. One row a kind of speaker: English noun | weight of the word | English | French |
 * Arabic, in the notation of `concept.ts`. `official` and `witness` speakers confirm; a `party` only
 * claims; `anonymous` ones claim for nobody.
 */
export const speakers = `
residents            | witness   | resident*, locals, villager*, inhabitants | habitant*, riverain*, villageois | سكان, أهالي, الأهالي
survivors            | witness   | survivor* | survivant*, rescapé* | ناجون, ناجين, ناجيات
witnesses            | witness   | witness* | témoin*, témoignage* | شهود, شاهد عيان
passengers           | witness   | passenger* | passager* | ركاب
transport union      | witness   | union official*, transport union, truckers' union, hauliers | syndicat de transporteurs, syndicat des transporteurs, syndicat des routiers | نقابة سائقي, نقابة الناقلين, نقابة النقل
union                | witness   | union, unions, trade union* | syndicat* | نقابة*
defence ministry     | official  | defence ministry, defense ministry, ministry of defence | ministère de la défense | وزارة الدفاع
health ministry      | official  | health ministry, ministry of health | ministère de la santé | وزارة الصحة
interior ministry    | official  | interior ministry, ministry of interior, ministry of the interior, security ministry, ministry of security | ministère de l'intérieur, ministère de la sécurité | وزارة الداخلية, وزارة الأمن
justice ministry     | official  | justice ministry, ministry of justice | ministère de la justice | وزارة العدل
finance ministry     | official  | finance ministry, ministry of finance | ministère des finances, ministère de l'économie | وزارة المالية, وزارة الاقتصاد
education ministry   | official  | education ministry, ministry of education | ministère de l'éducation | وزارة التربية, وزارة التعليم
energy ministry      | official  | energy ministry, ministry of energy | ministère de l'énergie | وزارة الطاقة
mines ministry       | official  | mines ministry, mining ministry, ministry of mines | ministère des mines | وزارة المناجم, وزارة التعدين
defence minister     | official  | defence minister, defense minister, minister of defence | ministre de la défense | وزير الدفاع
interior minister    | official  | interior minister, minister of interior, security minister | ministre de l'intérieur, ministre de la sécurité | وزير الداخلية, وزير الأمن
foreign minister     | official  | foreign minister | ministre des affaires étrangères | وزير الخارجية
health minister      | official  | health minister | ministre de la santé | وزير الصحة
justice minister     | official  | justice minister | ministre de la justice | وزير العدل
prime minister       | official  | prime minister | premier ministre | رئيس الوزراء, رئيس الحكومة, الوزير الأول
ministry             | official  | ministry | ministère* | وزارة
minister             | official  | minister, ministers | ministre* | وزير*
government           | official  | government, authorities, cabinet, state tv, state television | gouvernement, autorités, exécutif, télévision nationale | حكومة, الحكومة, السلطات, التلفزيون الحكومي
presidency           | official  | presidency | présidence | الرئاسة
president            | official  | president | président | الرئيس
civil protection     | official  | civil protection, civil defence | protection civile | الحماية المدنية, الدفاع المدني
army                 | party     | army, military, general staff, armed forces, troops | armée, état-major, forces armées, militaires, dirpa | الجيش, الأركان, القوات المسلحة, القيادة العسكرية, إدارة الإعلام العسكري
junta                | party     | junta, military government | junte, pouvoir militaire | المجلس العسكري
police               | official  | police, gendarmerie | police, gendarmerie | الشرطة, الدرك
prosecutor           | official  | prosecutor*, judiciary | procureur, parquet | النيابة, المدعي
court                | official  | court | tribunal, cour | المحكمة
governor             | official  | governor | gouverneur, gouvernorat | حاكم, الحاكم, والي
prefect              | official  | prefect | préfet | المحافظ, محافظ
mayor                | official  | mayor | maire | عمدة, رئيس البلدية
local official       | official  | local official*, elected official*, councillor | élu, élu local, élus | مسؤول محلي, منتخب محلي
embassy              | official  | embassy, cable | ambassade | سفارة, السفارة
foreign ministry     | official  | foreign ministry | affaires étrangères, quai d'orsay | وزارة الخارجية, الخارجية
hospital             | witness   | hospital | hôpital | مستشفى
company              | witness   | company, employer | société, entreprise | الشركة
lawyer               | witness   | lawyer* | avocat* | محام*
family               | witness   | family, relatives | famille, proches | عائلة, أقارب
rights group         | witness   | rights group*, monitoring group*, watchdog*, human rights, amnesty, hrw | ong, défense des droits | منظمة حقوقية, منظمة العفو
aid agency           | witness   | aid agency, aid group*, relief group*, iom, unhcr, wfp, charity | oim, hcr, pam | المنظمة الدولية, منظمة دولية
association          | witness   | association, community group*, civic group*, civil society group*, advocacy group*, campaign group*, residents' group | association, collectif | جمعية, رابطة
communique           | official  | statement, communique, bulletin | communiqué, bulletin | بيان, نشرة, البيان
official             | official  | official | responsable, fonctionnaire | مسؤول, مسؤولا, مسؤولة
officials            | official  | officials | responsables, fonctionnaires | مسؤولون, مسؤولين, مسؤولي, مسؤولو
spokesman            | party     | spokesman, spokesperson, spokeswoman | porte-parole | المتحدث, متحدث, ناطق
group                | party     | group, rebels, front, militants | groupe, rebelles, front, mouvement, organisation djihadiste, organisation jihadiste, djihadistes, jihadistes | الجماعة, الجبهة, التنظيم, الحركة
diplomat             | anonymous | diplomat* | diplomate* | دبلوماسي*
security source      | anonymous | security source | source sécuritaire, source de sécurité | مصدر أمني
security sources     | anonymous | security sources | sources sécuritaires, sources de sécurité | مصادر أمنية
military source      | anonymous | military source | source militaire | مصدر عسكري
military sources     | anonymous | military sources | sources militaires | مصادر عسكرية
medical source       | anonymous | medical source, health source | source médicale, source de santé | مصدر طبي
medical sources      | anonymous | medical sources, health sources | sources médicales | مصادر طبية
hospital source      | anonymous | hospital source | source hospitalière | مصدر في المستشفى
hospital sources     | anonymous | hospital sources | sources hospitalières | مصادر في المستشفى
judicial source      | anonymous | judicial source | source judiciaire | مصدر قضائي
judicial sources     | anonymous | judicial sources | sources judiciaires | مصادر قضائية
diplomatic source    | anonymous | diplomatic source | source diplomatique | مصدر دبلوماسي
diplomatic sources   | anonymous | diplomatic sources | sources diplomatiques | مصادر دبلوماسية
humanitarian source  | anonymous | humanitarian source | source humanitaire | مصدر إنساني
humanitarian sources | anonymous | humanitarian sources | sources humanitaires | مصادر إنسانية
government source    | anonymous | government source | source gouvernementale | مصدر حكومي
government sources   | anonymous | government sources | sources gouvernementales | مصادر حكومية
administrative source | anonymous | administrative source | source administrative | مصدر إداري
administrative sources | anonymous | administrative sources | sources administratives | مصادر إدارية
union source         | anonymous | union source | source syndicale | مصدر نقابي
union sources        | anonymous | union sources | sources syndicales | مصادر نقابية
local source         | anonymous | local source | source locale | مصدر محلي
local sources        | anonymous | local sources | sources locales | مصادر محلية
source               | anonymous | source | source | مصدر
sources              | anonymous | sources, people familiar | sources, d'après nos informations | مصادر
`;
