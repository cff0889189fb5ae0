import { expect, test } from "vitest";
import type { Telling } from "./tellings.ts";
import { faultsOf } from "./tellings.ts";

const untold = "no source speaks of this";

const fire: Telling["told"] = [
  "fr",
  "Niger : un incendie détruit un entrepôt à Zinder",
  "Le feu a ravagé un entrepôt de céréales dans la nuit, selon la mairie. Deux gardiens ont été blessés et conduits au centre de santé.",
];
const robbery: Telling["told"] = [
  "en",
  "Mali: robbery near Sikasso",
  "Gunmen on motorbikes robbed traders at a market near Sikasso on Sunday, a councillor said. Two traders were wounded.",
];
const verdict: Telling["told"] = [
  "ar",
  "مالي: السجن خمس سنوات لصحفي في باماكو",
  "حكمت محكمة في باماكو على صحفي بالسجن خمس سنوات، وقال محاميه إنه سيستأنف.",
];
const visit: Telling["told"] = [
  "en",
  "Niger's prime minister meets Turkish delegation",
  "The delegation offered drones and training to the army, the prime minister's office said on Monday.",
];

// Bodies of the state, rulings and proofs go by few names: missing in one language they are missing.
test.for<Telling>([
  { told: fire, language: "en", said: "A fire destroyed a warehouse in Zinder, the navy said." },
  { told: fire, language: "en", said: "A fire destroyed a grain store in Zinder, footage shows." },
  { told: fire, language: "ar", said: "دمر حريق مستودع حبوب في زيندر، بحسب وزارة الداخلية." },
  { told: fire, language: "ar", said: "أظهرت أقمار صناعية حريق مستودع حبوب في زيندر." },
  { told: verdict, language: "en", said: "A court in Bamako acquitted a journalist." },
  { told: verdict, language: "en", said: "A court in Bamako fined a journalist." },
  {
    told: visit,
    language: "ar",
    said: "التقى رئيس وزراء النيجر وفدا تركيا، خلافا لرواية مكتبه.",
  },
  { told: verdict, language: "ar", said: "حكمت محكمة عسكرية في باماكو على صحفي بالسجن خمس سنوات." },
  { told: visit, language: "ar", said: "وقع رئيس وزراء النيجر مرسوما مع وفد تركي." },
])("what goes by few names stands in a source of any language: $said", (telling) => {
  expect(faultsOf(telling)).toContain(untold);
});

test.for<Telling>([
  { told: fire, language: "en", said: "Two nuns were hurt in a fire in Zinder." },
  { told: fire, language: "ar", said: "أصيب راهبان في حريق مستودع بمدينة زيندر." },
  { told: verdict, language: "en", said: "A bishop was sentenced to five years in Bamako." },
  { told: robbery, language: "ar", said: "سلب مسلحون مزارعين في سوق قرب سيكاسو الأحد." },
])("nobody stands in another's place, whatever the language: $said", (telling) => {
  expect(faultsOf(telling)).toContain(untold);
});

test.for<Telling>([
  { told: robbery, language: "en", said: "Gunmen robbed traders at a hospital near Sikasso." },
  { told: robbery, language: "en", said: "Gunmen robbed traders near Sikasso, then apologised." },
  { told: robbery, language: "en", said: "A councillor near Sikasso reports a drone strike." },
  { told: verdict, language: "ar", said: "أقيمت صلاة في كنيسة بعد الحكم على صحفي في باماكو." },
])("what a source of the same language would have said is missing: $said", (telling) => {
  expect(faultsOf(telling)).toContain(untold);
});

// The same in other words: narrower in the source, another side of the event, another language.
test.for<Telling>([
  { told: fire, language: "en", said: "Fire gutted a grain store in Zinder, the town hall said." },
  { told: fire, language: "en", said: "Two watchmen were hurt and taken to a clinic in Zinder." },
  {
    told: fire,
    language: "ar",
    said: "دمر حريق مستودع حبوب في زيندر، وأصيب حارسان نقلا إلى مركز صحي.",
  },
  {
    told: verdict,
    language: "en",
    said: "A reporter was jailed for five years in Bamako; his lawyer says he will appeal.",
  },
  {
    told: verdict,
    language: "en",
    said: "A tribunal in Bamako handed a journalist a prison term of five years.",
  },
  { told: visit, language: "ar", said: "عرض وفد تركي على النيجر مسيّرات وتدريبا للجيش." },
  { told: verdict, language: "ar", said: "قال محاميه إن سجن الصحفي جاء خلافا للقانون." },
  { told: visit, language: "en", said: "Turkish envoys offered Niger's military drones." },
  {
    told: [
      "fr",
      "Zinder : la diphtérie tue douze enfants",
      "Une riposte vaccinale démarre lundi. Trois maîtres sont en garde à vue.",
    ],
    language: "ar",
    said: "الدفتيريا تقتل 12 طفلا في زيندر، وحملة تطعيم تنطلق الاثنين.",
  },
  {
    told: [
      "fr",
      "Agadez dans le noir",
      "La police a dispersé les mécontents. Les fonctionnaires sont rentrés chez eux.",
    ],
    language: "ar",
    said: "أغاديز تغرق في الظلام، والشرطة فرقت الغاضبين، والموظفون عادوا إلى منازلهم.",
  },
])("another word for what a source says may stand: $said", (telling) => {
  expect(faultsOf(telling)).not.toContain(untold);
});

const patrol: Telling["told"] = [
  "fr",
  "Mali : un véhicule de l'armée saute sur une mine près de Gao",
  "Deux soldats et un ingénieur turc ont été tués, dit l'état-major. La route mène au Niger et en Algérie, où l'ONU garde un bureau.",
];

// Whose somebody or something is: soldiers here and Algeria there are no Algerian soldiers.
test.for<Telling>([
  {
    told: patrol,
    language: "en",
    said: "Two Algerian soldiers were killed near Gao, Mali's army says.",
  },
  { told: patrol, language: "ar", said: "قُتل جنديان جزائريان قرب غاو، بحسب الجيش المالي." },
  { told: patrol, language: "en", said: "A UN vehicle hit a mine near Gao, Mali's army says." },
])("what is one's is not another's: $said", (telling) => {
  expect(faultsOf(telling)).toContain("in no source is this theirs");
});

test.for<Telling>([
  {
    told: patrol,
    language: "en",
    said: "Two Malian soldiers and a Turkish engineer were killed near Gao, the army says.",
  },
  { told: patrol, language: "ar", said: "قُتل جنديان ماليان ومهندس تركي قرب غاو، بحسب الجيش." },
])("an owner is known from the article or from beside the thing: $said", (telling) => {
  expect(faultsOf(telling)).not.toContain("in no source is this theirs");
});
