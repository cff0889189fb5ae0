import { expect, test } from "vitest";
import { aReport } from "../facts/told.ts";
import { aTracker } from "./a-tracker.ts";

const hourMs = 3_600_000;
const noon = Date.parse("2025-09-04T12:00:00Z");
const hours = (count: number): Date => new Date(noon + count * hourMs);

const ambush = aReport({
  outlet: "One",
  language: "en",
  title: "Nine soldiers killed in ambush near Torodi in Niger",
  text: "Gunmen attacked the patrol on Wednesday, the defence ministry said.",
});

test("the first report of an event is new", () => {
  const decision = aTracker().read(ambush);

  expect(decision).toMatchObject({ kind: "new", countries: ["NE"], severity: "medium" });
  expect(decision.developmentIds).toHaveLength(1);
});

test.for([
  [
    "fr",
    "Niger : neuf militaires tués dans une embuscade près de Torodi",
    "Le ministère de la Défense l'a annoncé jeudi.",
  ],
  ["ar", "مقتل تسعة جنود في كمين قرب تورودي بالنيجر", "أعلنت وزارة الدفاع ذلك في بيان."],
] as const)("an event seen in English is not news again in %s", ([language, title, text]) => {
  const tracker = aTracker();
  const first = tracker.read(ambush);

  const second = tracker.read(aReport({ language, title, text, publishedAt: hours(2) }));

  expect(second).toMatchObject({ kind: "duplicate", developmentIds: first.developmentIds });
});

test("an ambush on another road is another development", () => {
  const tracker = aTracker();
  const first = tracker.read(ambush);

  const second = tracker.read(
    aReport({
      title: "Four soldiers killed in ambush near Diffa in Niger",
      text: "Gunmen attacked the patrol on Thursday, the defence ministry said.",
      publishedAt: hours(20),
    }),
  );

  expect(second.kind).toBe("new");
  expect(second.developmentIds).not.toEqual(first.developmentIds);
});

test("an attack that calls itself a second one is another development", () => {
  const tracker = aTracker();
  tracker.read(
    aReport({
      title: "Gunmen kill 21 villagers in Bankass area of Mali",
      text: "The attackers came on Thursday morning, an elected official said.",
    }),
  );

  const second = tracker.read(
    aReport({
      title: "Second attack in a day in Mali's Bankass area kills six farmers",
      text: "The assault on a hamlet at Diallassagou followed the morning's killings.",
      publishedAt: hours(5),
    }),
  );

  expect(second.kind).toBe("new");
});

test.for([
  ["Africa: Nine soldiers killed in ambush near Torodi in Niger"],
  ["Nine soldiers killed in ambush near Torodi in Niger (AFP)"],
])("a copy under a relabelled headline is a duplicate: %s", ([title = ""]) => {
  const tracker = aTracker();
  const first = tracker.read(ambush);

  const copy = tracker.read(aReport({ outlet: "Two", title, publishedAt: hours(1) }));

  expect(copy).toMatchObject({ kind: "duplicate", developmentIds: first.developmentIds });
});

test("the same address again is a duplicate whatever its headline says now", () => {
  const tracker = aTracker();
  const first = tracker.read(ambush);

  const edited = tracker.read({ ...ambush, id: "edited", title: "Niger mourns its dead" });

  expect(edited).toMatchObject({ kind: "duplicate", developmentIds: first.developmentIds });
});

test("stock background under two stories does not make them one", () => {
  const tracker = aTracker();
  const background = "The uranium-rich country faces violence on two fronts around Lake Chad.";
  tracker.read({ ...ambush, text: `${ambush.text} ${background}` });

  const other = tracker.read(
    aReport({
      title: "Cholera kills six people in Zinder, Niger",
      text: background,
      publishedAt: hours(3),
    }),
  );

  expect(other.kind).toBe("new");
});

test("a digest of two known events belongs to both and is news of neither", () => {
  const tracker = aTracker();
  const first = tracker.read(ambush);
  const second = tracker.read(
    aReport({
      title: "Niger: gunmen massacre 71 worshippers at the mosque of Manda",
      text: "Survivors said they were shot at prayer.",
      publishedAt: hours(10),
    }),
  );

  const digest = tracker.read(
    aReport({
      title: "Niger: the ambush of Torodi, then the massacre of worshippers at Manda",
      text: "Nine soldiers killed near Torodi, then 71 worshippers killed at the mosque.",
      publishedAt: hours(20),
    }),
  );

  expect(digest.kind).toBe("duplicate");
  expect(digest.developmentIds.toSorted()).toEqual(
    [...first.developmentIds, ...second.developmentIds].toSorted(),
  );
});

test("what is not about Mali or Niger is irrelevant, with the reason", () => {
  const decision = aTracker().read(aReport({ title: "Gunmen kill nine in Niger State, Nigeria" }));

  expect(decision).toMatchObject({ kind: "irrelevant", developmentIds: [], facts: null });
  expect(decision.reasons).not.toEqual([]);
});

test("an undated article founds nothing", () => {
  const tracker = aTracker();

  const decision = tracker.read({ ...ambush, publishedAt: null });

  expect(decision.kind).not.toBe("new");
  expect(tracker.active()).toEqual([]);
});

test("a development silent for a week is over", () => {
  const tracker = aTracker();
  const first = tracker.read(ambush);

  const late = tracker.read({
    ...ambush,
    id: "late",
    url: "https://outlet.example/late",
    publishedAt: hours(8 * 24),
  });

  expect(late.kind).toBe("new");
  expect(tracker.get(first.developmentIds[0] ?? "")).toBeUndefined();
});

test("the founder stays when a development has more than forty articles", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(ambush);

  for (let hour = 1; hour <= 60; hour += 1) {
    tracker.read({ ...ambush, id: `${hour}`, outlet: `Outlet ${hour}`, publishedAt: hours(hour) });
  }

  const articles = tracker.get(developmentIds[0] ?? "")?.articles ?? [];
  expect(articles).toHaveLength(40);
  expect(articles[0]?.id).toBe(ambush.id);
  expect(articles.at(-1)?.id).toBe("60");
});

test("every decision says why, in words", () => {
  const tracker = aTracker();
  tracker.read(ambush);

  const { reasons } = tracker.read(
    aReport({ title: "Torodi ambush: nine soldiers buried in Niger", publishedAt: hours(3) }),
  );

  expect(reasons.join(" ")).toMatch(/Same event as \w+, score \d\.\d+: shares place torodi/);
  expect(reasons.at(-1)).toBe("Nothing materially new: a repetition.");
});

test("changed developments are handed out once", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(ambush);

  const first = tracker.changed().map(({ id }) => id);
  const second = tracker.changed();

  expect(first).toEqual(developmentIds);
  expect(second).toEqual([]);
});

test("a report of no known kind can tell the same event by its figure", () => {
  const tracker = aTracker();
  const first = tracker.read(
    aReport({
      title: "Mali: 3,900 names on the Ivorian prefect's list in Tengrela",
    }),
  );

  const second = tracker.read(
    aReport({
      language: "fr",
      title: "Des milliers de Maliens fuient vers la Côte d'Ivoire",
      text: "Le HCR en a compté 3 900 à Tengréla, venus du sud du Mali.",
      publishedAt: hours(4),
    }),
  );

  expect(second).toMatchObject({ kind: "duplicate", developmentIds: first.developmentIds });
});
