import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { aReport } from "../facts/told.ts";
import { aTracker } from "./a-tracker.ts";

const start = Date.parse("2026-08-04T12:00:00Z");

type Row = readonly [days: number, language: "ar" | "en" | "fr", title: string, text: string];

const reported = ([days, language, title, text]: Row): Article =>
  aReport({ title, text, language, publishedAt: new Date(start + days * 86_400_000) });

test.for<readonly [Row, Row]>([
  [
    [0, "en", "Niger declares cholera outbreak in Say", "41 cases and three deaths are confirmed."],
    [
      11,
      "fr",
      "Le choléra gagne Kollo et Torodi : 12 morts",
      "L'OMS achemine des doses de vaccin.",
    ],
  ],
  [
    [0, "ar", "تفشي الحصبة في غاو بمالي", "سجلت السلطات 60 إصابة."],
    [9, "en", "Measles kills 17 children in Mali", "The disease has reached Gossi."],
  ],
  [
    [0, "fr", "Niger : une épidémie de méningite à Zinder", "Vingt cas sont recensés."],
    [6, "ar", "النيجر: التهاب السحايا يصل إلى مارادي", "ارتفع عدد الإصابات إلى 90."],
  ],
])("an outbreak that spreads is one development: %s", ([first, second]) => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(reported(first));

  expect(tracker.read(reported(second)).developmentIds).toEqual(developmentIds);
});

test("another illness in the same country is another development", () => {
  const tracker = aTracker();
  tracker.read(reported([0, "en", "Niger declares cholera outbreak in Say", "41 cases."]));

  const other = reported([2, "en", "Niger declares measles outbreak in Say", "60 cases."]);

  expect(tracker.read(other).kind).toBe("new");
});

test.for<readonly [Row, Row]>([
  [
    [0, "en", "Gunmen kidnap two Chinese workers in Niger", "They were seized at Agadem."],
    [11, "fr", "Niger : les deux otages chinois d'Agadem libérés", "Ils étaient au lac Tchad."],
  ],
  [
    [0, "fr", "Mali : trois ingénieurs indiens enlevés à Kayes", "Ils posaient une ligne."],
    [9, "en", "Three Indian engineers kidnapped in Mali freed", "They were found near Nioro."],
  ],
])(
  "captives who come home weeks later and elsewhere are those who were seized: %s",
  ([first, second]) => {
    const tracker = aTracker();
    const { developmentIds } = tracker.read(reported(first));

    const decision = tracker.read(reported(second));

    expect(decision).toMatchObject({ kind: "update", developmentIds });
  },
);

test.for<readonly [Row, Row]>([
  [
    [
      0,
      "fr",
      "Des passagers d'un car retenus entre Sévaré et Bandiagara",
      "Les femmes sont libres.",
    ],
    [2, "fr", "Un hélicoptère s'écrase près de Sévaré", "Il venait de décoller."],
  ],
  [
    [0, "en", "Gunmen attack market in Ansongo, Mali", "Four traders were killed."],
    [1, "en", "New school opens in Ansongo, Mali", "It has twelve rooms."],
  ],
  [
    [0, "ar", "قتلى في هجوم على قرية سونغو في مالي", "قتل 15 قرويا في بانكاس."],
    [
      1,
      "fr",
      "Kani-Bonzon : six cultivateurs tués",
      "Au lendemain du drame de Songho, Bankass pleure.",
    ],
  ],
  [
    [
      0,
      "en",
      "Priest abducted near Tominian in Mali",
      "Father Emmanuel Dakouo was on his way home.",
    ],
    [
      3,
      "fr",
      "Mali : un car intercepté près de Bandiagara",
      "Trois jours plus tôt, le père Emmanuel Dakouo avait été enlevé près de Tominian.",
    ],
  ],
])(
  "a place, or an earlier event told for company, makes no two events one: %s",
  ([first, second]) => {
    const tracker = aTracker();
    tracker.read(reported(first));

    expect(tracker.read(reported(second)).kind).toBe("new");
  },
);

test("a new attack that killed as many at the same place is the one that is known", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(
    reported([0, "fr", "Kani-Bonzon : six cultivateurs tués dans leurs champs", "C'est au Mali."]),
  );

  const again = reported([
    0.2,
    "ar",
    "ستة مزارعين قتلى في هجوم جديد في مالي",
    "وقع الهجوم في كاني بونزون.",
  ]);

  expect(tracker.read(again).developmentIds).toEqual(developmentIds);
});

test.for<readonly [Row, Row]>([
  [
    [
      0,
      "fr",
      "Niger : les relais de la Deutsche Welle coupés pour trois mois",
      "La radio émet en haoussa.",
    ],
    [0.3, "ar", "النيجر توقف بث دويتشه فيله بلغة الهوسا", "شمل القرار ثماني إذاعات."],
  ],
  [
    [0, "en", "Mali pulls BBC radio off air", "The Bambara service is hit as well."],
    [0.3, "ar", "مالي توقف بث بي بي سي", "قالت الهيئة إن القرار نهائي."],
  ],
  [
    [0, "fr", "Bamako : un officier abattu devant son domicile", "Deux hommes à moto ont tiré."],
    [0.5, "ar", "مقتل عقيد في الجيش المالي أمام منزله في باماكو", "أطلق رجلان النار عليه."],
  ],
])("one event is known by its things and names in every language: %s", ([first, second]) => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(reported(first));

  expect(tracker.read(reported(second)).developmentIds).toEqual(developmentIds);
});
