/**
 * Who is quoted. One row a kind of speaker: English noun | weight of the word | English | French |
 * Arabic, in the notation of `concept.ts`. `official` and `witness` speakers confirm; a `party` only
 * claims; `anonymous` ones claim for nobody.
 */
export const speakers = `
residents            | witness   | resident*, locals, villager*, survivor*, inhabitants | habitant*, riverain*, villageois, survivant*, rescapé* | سكان, أهالي, ناجون, ناجين, الأهالي
witnesses            | witness   | witness*, passenger* | témoin*, témoignage* | شهود, شاهد عيان
transport union      | witness   | union official*, transport union, truckers' union, hauliers | syndicat de transporteurs, syndicat des transporteurs, syndicat des routiers | نقابة سائقي, نقابة الناقلين, نقابة النقل
union                | witness   | union, unions, trade union* | syndicat* | نقابة*
defence ministry     | official  | defence ministry, defense ministry, ministry of defence | ministère de la défense | وزارة الدفاع
health ministry      | official  | health ministry, ministry of health | ministère de la santé | وزارة الصحة
ministry             | official  | ministry, minister, ministers | ministère*, ministre* | وزارة, وزير*
government           | official  | government, authorities, cabinet, state tv, state television | gouvernement, autorités, exécutif, télévision nationale | حكومة, الحكومة, السلطات, التلفزيون الحكومي
presidency           | official  | presidency, president | présidence, président | الرئاسة, الرئيس
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
rights group         | witness   | rights group, human rights, amnesty, hrw | ong, défense des droits | منظمة حقوقية, منظمة العفو
aid agency           | witness   | aid agency, iom, unhcr, wfp, charity | oim, hcr, pam | المنظمة الدولية, منظمة دولية
youth association    | witness   | association | association, collectif | جمعية, رابطة
communique           | official  | statement, communique, bulletin | communiqué, bulletin | بيان, نشرة, البيان
officials            | official  | official, officials | responsable*, fonctionnaire* | مسؤول, مسؤولا, مسؤولون, مسؤولين, مسؤولي, مسؤولة, مسؤولو
spokesman            | party     | spokesman, spokesperson, spokeswoman | porte-parole | المتحدث, متحدث, ناطق
group                | party     | group, rebels, front, militants | groupe, rebelles, front, mouvement | الجماعة, الجبهة, التنظيم, الحركة
diplomat             | anonymous | diplomat* | diplomate* | دبلوماسي*
sources              | anonymous | source, sources, people familiar | source, sources, d'après nos informations | مصادر, مصدر
`;
