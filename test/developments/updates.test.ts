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

test("a toll that rises is an update that says from what to what", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(ambush);

  const update = tracker.read(
    aReport({
      title: "Niger: toll of Torodi ambush rises to 17 soldiers killed",
      publishedAt: hours(20),
    }),
  );

  expect(update).toMatchObject({ kind: "update", developmentIds, severity: "high" });
  expect(tracker.get(developmentIds[0] ?? "")).toMatchObject({
    revision: 2,
    changes: [{ kind: "toll", role: "killed", from: 9, to: 17 }],
  });
});

test("a claim of responsibility is an update, its repetition is not", () => {
  const tracker = aTracker();
  tracker.read(ambush);

  const claim = tracker.read(
    aReport({
      language: "fr",
      title: "Le Jnim revendique l'embuscade de Torodi, au Niger",
      publishedAt: hours(26),
    }),
  );
  const echo = tracker.read(
    aReport({
      language: "ar",
      title: "نصرة الإسلام والمسلمين تتبنى كمين تورودي في النيجر",
      publishedAt: hours(28),
    }),
  );

  expect([claim.kind, echo.kind]).toEqual(["update", "duplicate"]);
});

test("an analysis of a known event brings nothing new", () => {
  const tracker = aTracker();
  tracker.read(ambush);

  const analysis = tracker.read(
    aReport({
      title: "Why Torodi matters: the ambush that killed nine soldiers in Niger",
      text: "The army vows to retaliate and sends reinforcements.",
      publishedAt: hours(30),
    }),
  );

  expect(analysis.kind).toBe("duplicate");
});

test("an item that its outlet writes on updates what it told, and stands there once", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(ambush);

  const rewritten = tracker.read({
    ...ambush,
    title: "Niger: 17 soldiers killed in ambush near Torodi",
    publishedAt: hours(3),
  });

  expect(rewritten).toMatchObject({ kind: "update", developmentIds });
  const development = tracker.get(developmentIds[0] ?? "");
  expect(development?.articles.map(({ title }) => title)).toEqual([
    "Niger: 17 soldiers killed in ambush near Torodi",
  ]);
});

test("an item whose words were only polished tells nothing new", () => {
  const tracker = aTracker();
  tracker.read(ambush);

  const polished = tracker.read({
    ...ambush,
    title: "Nine soldiers were killed in an ambush near Torodi in Niger",
    publishedAt: hours(3),
  });

  expect(polished.kind).toBe("duplicate");
});

test.for([
  [9, "update"],
  [30, "new"],
] as const)("hostages who come home after %s silent days are an %s", ([days, kind]) => {
  const tracker = aTracker();
  tracker.read(
    aReport({
      language: "fr",
      title: "Niger : deux ingénieurs chinois enlevés près de Torodi",
      text: "Des hommes armés ont enlevé mercredi deux ingénieurs chinois à Torodi.",
    }),
  );

  const release = tracker.read(
    aReport({
      language: "fr",
      title: "Niger : libération des deux ingénieurs chinois enlevés à Torodi",
      text: "Les deux ingénieurs chinois enlevés à Torodi ont été libérés.",
      publishedAt: hours(24 * days),
    }),
  );

  expect(release.kind).toBe(kind);
});

test("an armed group's own figure stands beside the known toll, and the claim is the group's", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(ambush);

  const claim = tracker.read(
    aReport({
      language: "en",
      title: "JNIM claims Torodi ambush in Niger, says 14 soldiers killed",
      publishedAt: hours(26),
    }),
  );

  expect(claim.kind).toBe("update");
  const known = tracker.get(developmentIds[0] ?? "");
  expect(known?.changes.map(({ kind }) => kind)).not.toContain("toll");
  expect(known?.facts.claim).toEqual({ status: "claimed", by: "actor/jnim" });
  expect(known?.facts.numbers).toContainEqual(
    expect.objectContaining({ role: "killed", value: 9 }),
  );
});

test("the figures of a digest of two known events move no toll", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(ambush);
  tracker.read(
    aReport({
      language: "en",
      title: "Bus accident kills 26 passengers near Dogondoutchi in Niger",
      text: "The bus overturned on Wednesday on the road to Dogondoutchi.",
      publishedAt: hours(2),
    }),
  );

  const digest = tracker.read(
    aReport({
      language: "en",
      title: "Niger: ambush near Torodi kills nine soldiers, 26 passengers die in bus accident",
      text: "Gunmen attacked the patrol near Torodi. A bus overturned near Dogondoutchi: 26 killed.",
      publishedAt: hours(20),
    }),
  );

  expect(digest.developmentIds).toHaveLength(2);
  expect(digest.kind).toBe("duplicate");
  expect(tracker.get(developmentIds[0] ?? "")?.revision).toBe(1);
});

test("a group named in the text gives the account that the headline calls the jihadists'", () => {
  const tracker = aTracker();
  tracker.read(ambush);

  const claim = tracker.read(
    aReport({
      title: "Jihadists claim Torodi ambush in Niger",
      text: "JNIM said its men had also taken rifles.",
      publishedAt: hours(3),
    }),
  );

  expect(claim.kind).toBe("update");
});

test("what is disputed by nature contradicts nobody", () => {
  const tracker = aTracker();
  tracker.read(aReport({ title: "Niger sells 600 tonnes of uranium from Arlit" }));

  const echo = tracker.read(
    aReport({
      outlet: "Two",
      title: "Niger says it sold 600 tonnes of disputed uranium from Arlit",
      publishedAt: hours(8),
    }),
  );

  expect(echo.kind).toBe("duplicate");
});

test.for([
  ["en", "Niger army loses nine soldiers in Torodi ambush, 23 gunmen killed"],
  ["ar", "النيجر: مقتل تسعة جنود في كمين تورودي وتحييد 23 من المهاجمين"],
] as const)("attackers who fell do not raise the toll of the attacked: %s", ([language, title]) => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(ambush);

  const decision = tracker.read(aReport({ language, title, publishedAt: hours(5) }));

  expect(decision).toMatchObject({ kind: "duplicate", developmentIds });
});

test("captives who were freed are not freed again by being rescued", () => {
  const tracker = aTracker();
  tracker.read(aReport({ title: "Gunmen abduct two Chinese oil workers near Agadem in Niger" }));

  const [freed, rescued] = [
    ["Two Chinese oil workers abducted in Niger are freed", 100] as const,
    ["Chinese oil workers abducted near Agadem rescued in Niger", 104] as const,
  ].map(([title, at]) => tracker.read(aReport({ title, publishedAt: hours(at) })));

  expect([freed?.kind, rescued?.kind]).toEqual(["update", "duplicate"]);
});
