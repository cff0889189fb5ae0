import { expect, test } from "vitest";
import { ownPart } from "../../src/summaries/own-part.ts";
import { aTracker } from "../developments/a-tracker.ts";
import { aReport } from "../facts/told.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";

const digest = aReport({
  language: "en",
  title: "Rebels say they shot down a Malian army aircraft near Gao",
  text: "The Azawad Liberation Front said on Saturday that its fighters shot down the plane near Gao. The Malian army has not commented. In Moscow, the Kremlin said on Sunday that Vladimir Putin spoke by phone with Niger's leader Abdourahamane Tiani about cooperation.",
});

test("each of two developments in one article is told by its own sentences", () => {
  const tracker = aTracker();
  const { developmentIds } = tracker.read(digest);

  const texts = developmentIds
    .flatMap((id) => tracker.get(id) ?? [])
    .flatMap((development) => ownPart(development, shippedGazetteer).articles)
    .map(({ title, text }) => `${title} ${text}`);

  expect(texts).toHaveLength(2);
  expect(texts[0]).toContain("shot down the plane");
  expect(texts[0]).not.toContain("Kremlin");
  expect(texts[1]).toContain("Kremlin");
  expect(texts[1]).not.toContain("shot down");
});

test("an article that reports one development is left as it is", () => {
  const tracker = aTracker();
  const [id = ""] = tracker.read(
    aReport({ title: "Niger: nine soldiers killed near Torodi" }),
  ).developmentIds;
  const development = tracker.get(id);

  expect(development && ownPart(development, shippedGazetteer)).toEqual(development);
});
