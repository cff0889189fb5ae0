import type { Alert } from "../../src/alerts/alert.ts";
import type { Layout, Look } from "../../src/alerts/layout.ts";

/** A plausible alert, with whatever a test cares about in its place. */
export const anAlert = (parts: Partial<Alert> = {}): Alert => ({
  developmentId: "d1",
  revision: 1,
  edition: 0,
  matters: false,
  countries: ["ML"],
  topic: "news",
  eventType: "attack",
  severity: "high",
  headline: { ar: "مقتل 12 جنديا قرب غاو", en: "Twelve soldiers killed near Gao" },
  body: { ar: "قُتل 12 جنديا في هجوم.", en: "Twelve soldiers died in an attack." },
  certainty: { ar: "أعلنه الجيش", en: "Announced by the army" },
  place: { ar: "غاو، مالي", en: "Gao, Mali" },
  places: [],
  sources: [{ outlet: "Sahel Post", language: "fr", url: "https://example.org/a", title: "Gao" }],
  independentOutlets: 3,
  publishedAt: "2026-01-15T14:05:00Z",
  writtenBy: "extract",
  notices: [],
  ...parts,
});

/** How a chat that has changed nothing but its languages reads. */
export const western = (layout: Layout): Look => ({ layout, digits: "western" });
