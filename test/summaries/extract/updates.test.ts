import { expect, test } from "vitest";
import { extractSummary } from "../../../src/summaries/extract/extract-summary.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

test("an update says first what has changed", () => {
  const development = aDevelopment(
    [
      { lang: "en", title: "Six soldiers killed near Gao in Mali", text: "The army said so." },
      { lang: "en", title: "Twelve soldiers now dead near Gao", text: "The army said so." },
    ],
    {
      revision: 2,
      changes: [
        {
          kind: "toll",
          role: "killed",
          unit: "soldiers",
          from: 6,
          to: 12,
          reason: "killed 6 to 12",
        },
      ],
    },
  );

  const { ar, en } = extractSummary(development, gazetteer);

  expect(en.headline).toBe("Gao: toll rises from 6 to 12");
  expect(ar.headline).toBe("غاو: ارتفاع الحصيلة من 6 إلى 12");
});

test("what an armed group counts is no rise of the toll", () => {
  const development = aDevelopment(
    [
      {
        lang: "en",
        title: "Nine soldiers killed near Ouallam in Niger",
        text: "The defence ministry said four others were wounded.",
      },
      {
        lang: "en",
        title: "Islamic State claims Ouallam ambush in Niger",
        text: "The group said its fighters killed 14 soldiers.",
      },
    ],
    {
      revision: 2,
      changes: [
        {
          kind: "toll",
          role: "killed",
          unit: "soldiers",
          from: 9,
          to: 14,
          reason: "killed 9 to 14",
        },
      ],
    },
  );

  const { ar, en } = extractSummary(development, gazetteer);

  expect(en.headline).toBe("Ouallam: 14 soldiers killed, Islamic State says");
  expect(ar.headline).toBe("والام: مقتل 14 جنديا، بحسب تنظيم الدولة الإسلامية");
});

test("a claim of responsibility heads the update that brings it, and is not said twice", () => {
  const development = aDevelopment(
    [
      {
        lang: "en",
        title: "Dozens of fuel tankers torched near Kayes in Mali",
        text: "A union official said about 40 trucks burned. No one claimed responsibility.",
      },
      {
        lang: "fr",
        title: "Le Jnim revendique l'incendie des citernes et décrète le blocus de Kayes",
      },
    ],
    {
      revision: 2,
      changes: [{ kind: "claim", who: "actor/jnim", reason: "JNIM claims it" }],
    },
  );

  const { ar, en } = extractSummary(development, gazetteer);

  expect(en.headline).toMatch(/^Kayes: JNIM claims responsibility/);
  expect(en.body).not.toMatch(/claim(?:s|ed) responsibility/);
  expect(ar.headline).toMatch(/: جماعة نصرة الإسلام والمسلمين تتبنى/);
});

test("a toll that is taken back says from what, and the old one is told nowhere else", () => {
  const development = aDevelopment(
    [
      {
        lang: "en",
        title: "At least 12 soldiers killed in ambush near Torodi in Niger",
        text: "Gunmen attacked the patrol on Wednesday, the army said.",
      },
      {
        lang: "fr",
        title: "Niger : le bilan de l'embuscade de Torodi ramené de 12 à 9 soldats tués",
        text: "Le ministère de la Défense a indiqué que neuf soldats avaient été tués.",
      },
      { lang: "ar", title: "النيجر: مقتل 12 جنديا في كمين قرب تورودي" },
    ],
    {
      revision: 2,
      changes: [
        { kind: "toll", role: "killed", unit: "soldiers", from: 12, to: 9, reason: "12 to 9" },
      ],
    },
  );

  const { ar, en } = extractSummary(development, gazetteer);

  expect(en.headline).toBe("Torodi: toll lowered from 12 to 9");
  expect(ar.headline).toBe("تورودي: خفض الحصيلة من 12 إلى 9");
  expect([en.body, ar.body].join(" ")).not.toMatch(/12/);
  expect([en.body, ar.body].join(" ")).toMatch(/nine soldiers.*9 جنود/);
});

test("whoever takes a figure back gave it: the old one is not told as theirs", () => {
  const { ar, en } = extractSummary(
    aDevelopment([
      {
        lang: "ar",
        title: "جبهة تحرير أزواد تتهم الجيش المالي بقتل 14 مدنيا في قصف على تلهندك",
      },
      {
        lang: "fr",
        title: "Mali : les rebelles ramènent à neuf morts le bilan de la frappe de Talhandak",
        text: "Cinq personnes données pour mortes sont blessées, a expliqué le porte-parole du FLA.",
      },
    ]),
    gazetteer,
  );

  expect(en.body).not.toMatch(/14/);
  expect(ar.body).not.toMatch(/14/);
});

test("what an army also reports is the army's", () => {
  const { en } = extractSummary(
    aDevelopment([
      {
        lang: "fr",
        title: "Embuscade de Siribala-Coura : l'état-major reconnaît onze morts",
        text: "Dans un communiqué, l'armée fait aussi état de « vingt terroristes neutralisés ».",
      },
    ]),
    gazetteer,
  );

  expect(en.body).toMatch(/according to the army/i);
  expect(en.body).not.toMatch(/According to Outlet 1, 20/);
});
