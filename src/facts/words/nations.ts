/**
 * States beyond those of the gazetteer, with their peoples and the capitals that stand for them, in
 * the notation of `lexicon.ts`. The name of a row is the ISO 3166 code.
 */
export const nations = `
AT | | austria*, vienna | autriche, autrichien*, vienne | النمسا, نمساوي*, فيينا
IN | | india, indian, indians, new delhi | inde, indien*, indienne*, new delhi | الهند, هندي, هنود, هندية, هنديا, نيودلهي
IR | | iran, iranian*, tehran | iran, iranien*, téhéran | إيران, إيراني*, طهران
AE | | emirati*, emirates, uae, abu dhabi, dubai | émirats, émirati*, abou dabi, dubaï | الإمارات, إماراتي*, أبوظبي, أبو ظبي, دبي
SA | | saudi*, riyadh | saoudien*, arabie saoudite, riyad | السعودية, سعودي*, الرياض
QA | | qatar* , doha | qatar*, doha | قطر, قطري*, الدوحة
KW | | kuwait* | koweït* | الكويت, كويتي*
EG | | egypt*, cairo | égypt*, le caire | مصر, مصري*, القاهرة
TN | | tunisia*, tunis | tunisi*, tunis | تونس, تونسي*
MA | | morocc*, rabat | maroc*, rabat | المغرب, مغربي*, مغاربة, الرباط
DZ | | algeria*, algiers | algéri*, alger | الجزائر, جزائري*
DE | | german*, berlin | allemagne, allemand*, berlin | ألمانيا, ألماني*, برلين
IT | | ital*, rome | itali*, rome | إيطاليا, إيطالي*, روما
ES | | spain, spanish, madrid | espagn*, madrid | إسبانيا, إسباني*, مدريد
GB | | britain, british, london, uk, downing street | royaume-uni, britanni*, londres, downing street | بريطانيا, بريطاني*, لندن, داونينغ ستريت
FR | | france, french, paris, elysée palace | france, français*, paris, elysée, quai d'orsay | فرنسا, فرنسي*, باريس, الإليزيه
BE | | belgi*, brussels | belg*, bruxelles | بلجيكا, بلجيكي*, بروكسل
CH | | switzerland, swiss | suisse* | سويسرا, سويسري*
PL | | poland, polish | pologne, polonais* | بولندا, بولندي*
RU | | russia*, moscow, kremlin | russ*, moscou, kremlin | روسيا, روسي*, روس, موسكو, الكرملين
UA | | ukrain*, kyiv | ukrain*, kiev | أوكرانيا, أوكراني*, كييف
BY | | belarus* | biélorus* | بيلاروسيا, بيلاروسي*
RS | | serbia*, serb | serb* | صربيا, صربي*
TR | | turk*, ankara | turqu*, turc, turcs, ankara | تركيا, تركي*, أنقرة
US | | american*, united states, washington, u.s., us, white house, pentagon | américain*, états-unis, washington, maison blanche, pentagone | البيت الأبيض, البنتاغون, أمريكي*, أميركي*, أمريكا, أميركا, الولايات المتحدة, واشنطن
CA | | canad* | canad* | كندا, كندي*
CN | | chin*, beijing | chin*, pékin | الصين, صيني*, بكين
JP | | japan*, tokyo | japon* | اليابان, ياباني*
KR | | south korea* | sud-coréen*, corée du sud | كوريا الجنوبية, كوري جنوبي
KP | | north korea* | nord-coréen*, corée du nord | كوريا الشمالية
PK | | pakistan* | pakistan* | باكستان, باكستاني*
VN | | vietnam* | vietnam* | فيتنام, فيتنامي*
IL | | israel* | israël*, israéli* | إسرائيل, إسرائيلي*
SY | | syria* | syri* | سوريا, سوري*
IQ | | iraq* | irak* | العراق, عراقي*
LB | | leban* | liban* | لبنان, لبناني*
JO | | jordan* | jordani* | الأردن, أردني*
ET | | ethiopia* | éthiopi* | إثيوبيا, إثيوبي*
KE | | kenya* | kenya* | كيني, كينيون, كينيين, كينيةا, كيني, كينيون, كينيين, كينية
RW | | rwanda* | rwanda* | رواندا, رواندي*
ZA | | south africa* | sud-africain*, afrique du sud | جنوب أفريقيا, جنوب أفريقي
GM | | gambia* | gambi* | غامبيا, غامبي*
GA | | gabon* | gabon* | الغابون, غابوني*
GW | | guinea-bissau* | guinée-bissau | غينيا بيساو
SL | | sierra leone* | sierra léone* | سيراليون
LR | | liberia* | libéri* | ليبيريا, ليبيري*
GQ | | equatorial guinea | guinée équatoriale | غينيا الاستوائية
CF | | central african republic | centrafri*, république centrafricaine | أفريقيا الوسطى
VE | | venezuela* | vénézu* | فنزويلا, فنزويلي*
CU | | cuba* | cuba* | كوبا, كوبي*
BR | | brazil* | brésil* | البرازيل, برازيلي*
VA | | vatican, pope | vatican, pape | الفاتيكان, البابا
BJ | | benin, beninese, cotonou, porto-novo | bénin, béninois*, cotonou | بنين, بنيني*, كوتونو
NG | | nigeria, nigerian*, abuja | nigeria, nigérian, nigériane*, nigérians, abuja | نيجيريا, نيجيري*, أبوجا
BF | | burkina, burkinabe*, ouagadougou | burkina, burkinabè*, burkinabé*, ouagadougou | بوركينا, بوركيني*, واغادوغو
TD | | chad, chadian*, n'djamena | tchad, tchadien*, ndjamena | تشاد, تشادي*, نجامينا
MR | | mauritania*, nouakchott | mauritani*, nouakchott | موريتانيا, موريتاني*, نواكشوط
SN | | senegal*, dakar | sénégal*, dakar | السنغال, سنغالي*, داكار
GN | | guinea, guinean*, conakry | guinée, guinéen*, conakry | غينيا, غيني, غينية, الغينية, كوناكري
CI | | ivory coast, ivorian*, cote d'ivoire, abidjan | côte d'ivoire, ivoirien*, abidjan | كوت ديفوار, ساحل العاج, إيفواري*, عاجي*, العاجية, أبيدجان
LY | | libya*, tripoli, benghazi | liby*, tripoli, benghazi | ليبيا, ليبي, ليبية, طرابلس
TG |  | lome, togo, togolese | lomé, togo, togolais* | توغو, توغولي*, لومي
GH | | ghana*, accra | ghan*, accra | غانا, غاني, أكرا
CM | | cameroon* | cameroun* | الكاميرون, كاميروني*
SD | | sudan* | soudan* | السودان, سوداني*
SO | | somalia, somali, somalis | somalie, somalien* | الصومال, صومالي*
ER | | eritrea* | érythré* | إريتريا, إريتري*
CD | | congo, congolese | congo, congolais* | الكونغو, كونغولي*
UG | | uganda* | ouganda* | أوغندا, أوغندي*
BI | | burundi* | burundi, burundais* | بوروندي, بورونديين
TZ | | tanzania* | tanzani* | تنزانيا, تنزاني*
AO | | angola* | angola, angolais* | أنغولا, أنغولي*
ZM | | zambia* | zambi* | زامبيا, زامبي*
ZW | | zimbabwe* | zimbabwe* | زيمبابوي
MZ | | mozambique, mozambican* | mozambi* | موزمبيق, موزمبيقي*
MG | | madagascar, malagasy | madagascar, malgache* | مدغشقر
YE | | yemen, yemeni* | yémen, yéménite* | اليمن, يمني, يمنية, يمنيين, يمنيون
OM | | oman, omani* | oman, omanais* | سلطنة عمان, عماني*
BH | | bahrain* | bahreïn* | البحرين, بحريني*
PS | | palestin* | palestin* | فلسطين, فلسطيني*
KR | | korea, korean* | corée, coréen* | كوريا, كوري, كورية, كوريين, كوريون
PH | | philippines, filipino*, filipina* | philippines, philippin, philippins, philippine | الفلبين, فلبيني*
BD | | bangladesh* | bangladesh, bangladais* | بنغلاديش, بنغلاديشي*
NP | | nepal* | népal* | نيبال, نيبالي*
ID | | indonesia* | indonési* | إندونيسيا, إندونيسي*
MY | | malaysia* | malaisie, malaisien* | ماليزيا, ماليزي*
TH | | thailand, thai, thais | thaïlande, thaïlandais* | تايلاند, تايلاندي*
AU | | australia* | australi* | أستراليا, أسترالي*
MX | | mexico, mexican* | mexique, mexicain* | المكسيك, مكسيكي*
CO | | colombia* | colombi* | كولومبيا, كولومبي*
AR | | argentina, argentine* | argentin* | الأرجنتين, أرجنتيني*
PE | | peru, peruvian* | pérou, péruvien* | بيرو, بيروفي*
SE | | sweden, swedish, swede, swedes | suède, suédois* | السويد, سويدي*
NO | | norway, norwegian* | norvège, norvégien* | النرويج, نرويجي*
DK | | denmark, danish, danes | danemark, danois* | الدنمارك, دنماركي*
FI | | finland, finnish, finns | finlande, finlandais* | فنلندا, فنلندي*
NL | | netherlands, dutch | pays-bas, néerlandais* | هولندا, هولندي*
PT | | portugal, portuguese | portugal, portugais* | البرتغال, برتغالي*
GR | | greece, greek, greeks | grèce, grec, grecs, grecque* | اليونان, يوناني*
RO | | romania* | roumanie, roumain* | رومانيا, روماني*
HU | | hungary, hungarian* | hongrie, hongrois* | المجر, مجريين
BG | | bulgaria* | bulgarie, bulgare* | بلغاريا, بلغاري*
CZ | | czech* | tchéquie, tchèque* | التشيك, تشيكي*
SK | | slovakia*, slovak, slovaks | slovaquie, slovaque* | سلوفاكيا, سلوفاكي*
IE | | ireland, irish | irlande, irlandais* | أيرلندا, أيرلندي*
GE | | georgian, georgians | géorgie, géorgien* | جورجيا, جورجيين
AM | | armenia* | arménie, arménien* | أرمينيا, أرميني*
AZ | | azerbaijan* | azerbaïdjan* | أذربيجان, أذري, أذربيجاني*
KZ | | kazakh* | kazakh* | كازاخستان, كازاخستاني*
HR | | croatia* | croatie, croate* | كرواتيا, كرواتي*
AL | | albania* | albanie, albanais* | ألبانيا, ألباني*
LT | | lithuania* | lituanie, lituanien* | ليتوانيا, ليتواني*
LV | | latvia* | lettonie, letton* | لاتفيا
EE | | estonia* | estonie, estonien* | إستونيا, إستوني*
`;
