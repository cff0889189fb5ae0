import { expect, test } from "vitest";
import { aReport } from "../facts/told.ts";
import { aTracker } from "./a-tracker.ts";

const hourMs = 3_600_000;
const noon = Date.parse("2025-09-04T12:00:00Z");
const hours = (count: number): Date => new Date(noon + count * hourMs);

const twelveDead = aReport({
  outlet: "Two",
  language: "en",
  title: "At least 12 soldiers killed in ambush near Torodi in Niger",
  text: "Gunmen attacked the patrol on Wednesday, the defence ministry said.",
});

test.for([
  ["en", "Niger army lowers toll of Torodi ambush from 12 to nine soldiers killed", ""],
  [
    "en",
    "Niger: nine soldiers killed in Torodi ambush, toll revised",
    "The defence ministry said nine soldiers were killed, not 12 as earlier reported.",
  ],
  ["fr", "Niger : le bilan de l'embuscade de Torodi revu à la baisse, 9 soldats tués", ""],
  ["fr", "Niger : le bilan de l'embuscade de Torodi ramené de 12 à 9 soldats tués", ""],
  ["ar", "النيجر تخفض حصيلة كمين تورودي: مقتل 9 جنود بدلا من 12", ""],
  ["ar", "النيجر: تراجع حصيلة قتلى كمين تورودي إلى 9 جنود", ""],
] as const)("a toll that is taken back is an update: %s %s", ([language, title, text]) => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(twelveDead);

  const lowered = tracker.read(aReport({ language, title, text, publishedAt: hours(10) }));
  const latecomer = tracker.read({
    ...twelveDead,
    id: "late",
    url: "https://two.example/late",
    title: "At least 12 soldiers killed in Niger's Torodi ambush",
    publishedAt: hours(11),
  });

  expect([lowered.kind, latecomer.kind]).toEqual(["update", "duplicate"]);
  const development = tracker.get(developmentIds[0] ?? "");
  expect(development?.changes).toMatchObject([
    { kind: "toll", role: "killed", from: 12, to: 9, reason: "killed is lowered from 12 to 9" },
  ]);
  expect(development?.facts.numbers.filter(({ role }) => role === "killed")).toMatchObject([
    { value: 9 },
  ]);
});

test("a lower figure that takes nothing back is a repetition", () => {
  const tracker = aTracker();
  tracker.read(twelveDead);

  const fewer = tracker.read(
    aReport({
      language: "en",
      title: "Niger mourns nine soldiers killed in ambush near Torodi",
      publishedAt: hours(10),
    }),
  );

  expect(fewer.kind).toBe("duplicate");
});
