import type { Subscription } from "../../delivery/subscription.ts";
import type { EventType } from "../../facts/facts.ts";
import { eventTypes } from "../../facts/facts.ts";
import { someOf } from "./setting.ts";

type Kind = EventType | "sport" | "celebrity";

const every: readonly Kind[] = [...eventTypes, "sport", "celebrity"];

/** The kinds of event a chat hears of; sport and celebrity are kinds like any other here. */
export const kinds = someOf(
  "topics",
  every.map((is) => ({ value: is, label: `kind.${is}` as const, is })),
  { get: chosenKinds, set: withKinds },
);

function chosenKinds({ topics, unwantedKinds }: Subscription): readonly Kind[] {
  return every.filter((kind) =>
    isTopic(kind) ? topics.includes(kind) : !unwantedKinds.includes(kind),
  );
}

// What is unwanted is stored, so that a kind we learn to tell later is not silently missing.
function withKinds(subscription: Subscription, chosen: readonly Kind[]): Subscription {
  return {
    ...subscription,
    topics: ["news", ...chosen.filter(isTopic)],
    unwantedKinds: eventTypes.filter((kind) => !chosen.includes(kind)),
  };
}

function isTopic(kind: Kind): kind is "sport" | "celebrity" {
  return kind === "sport" || kind === "celebrity";
}
