import { defaultThresholds } from "../../src/developments/thresholds.ts";
import { anArticle } from "../articles/an-article.ts";
import { aTracker } from "./a-tracker.ts";

/** Whatever is not vetoed and not sure to the last digit is open, however the weights are fitted. */
const wideBand = { ...defaultThresholds, greyBand: { from: 0.0001, to: 0.9999 } };

const convoy = anArticle({
  id: "convoy",
  url: "https://wire.example/convoy",
  title: "Mali fuel crisis: first convoy reaches Sikasso",
  text: "Trucks with fuel reached the town of Sikasso under escort, the minister said.",
});

export const shortage = anArticle({
  id: "shortage",
  url: "https://wire.example/shortage",
  title: "Endless queues at petrol stations in Bamako",
  text: "Drivers in the Malian capital Bamako wait for hours as fuel runs out.",
});

export const closure = anArticle({
  id: "closure",
  feedId: "courier",
  outlet: "The Courier",
  family: "The Courier",
  url: "https://courier.example/closure",
  title: "Mali closes schools for two weeks over fuel crisis",
  text: "Schools across Mali stay shut for two weeks because fuel has run out, the minister in Bamako said.",
  publishedAt: new Date("2025-09-10T20:00:00Z"),
});

/** A tracker that knows of queues and of a convoy, and cannot tell whether the closed schools are either. */
export function aTrackerInDoubt() {
  const tracker = aTracker([], wideBand);
  const [known] = tracker.read(shortage).developmentIds;
  tracker.read(convoy);
  const [question] = tracker.openQuestions(closure);
  if (known === undefined || question?.candidates.length !== 2) throw new Error("Nothing is open.");
  return { tracker, question, known };
}
