import { createInTurn } from "../src/delivery/in-turn.ts";
import type { Development } from "../src/developments/development.ts";
import { silentLog } from "../src/log.ts";
import type { Press } from "../src/rounds/publication.ts";
import { publishDue } from "../src/rounds/publish.ts";
import { aChat, aSubscription } from "./delivery/an-alert.ts";
import { aChannel, openPostOffice } from "./delivery/post-office.ts";
import { aDevelopment, gazetteer } from "./summaries/a-development.ts";

const reader = aChat("1001");

/** A press with one subscribed chat, and a platform that takes everything. */
export async function aPress() {
  const { clock, store, queue, subscriptions, delivererTo } = openPostOffice();
  const channel = aChannel(clock);
  await subscriptions.put(aSubscription(reader));
  const press: Press = {
    summarise: async () => ({
      ar: { language: "ar", headline: "هجوم قرب غاو", body: "قتل 12 جنديا قرب غاو." },
      en: { language: "en", headline: "Attack near Gao", body: "12 soldiers died near Gao." },
      method: "extractive",
    }),
    gazetteer,
    subscriptions,
    queue,
    publications: store.publications,
    inTurn: createInTurn(),
    clock,
    log: silentLog,
  };
  return {
    press,
    store,
    publications: store.publications,
    clock,
    queue,
    subscriptions,
    /** Tells what there is to tell, and delivers it. */
    async publish(development: Development) {
      const alerts = await publishDue([development], press);
      await clock.runUntil(delivererTo(channel).deliverAllDue());
      return alerts;
    },
    deliver: () => clock.runUntil(delivererTo(channel).deliverAllDue()),
    /** What was done on the platform since the last time this was asked. */
    done: () => channel.posts.splice(0).map(({ delivery }) => delivery),
  };
}

/** An attack that so many outlets report, at some revision. */
export function anAttack(outlets: number, changes: Partial<Development> = {}): Development {
  const told = Array.from({ length: outlets }, (_, index) => ({
    lang: "en" as const,
    title: `Attack near Gao, says outlet ${index + 1}`,
  }));
  return aDevelopment(told, { countries: ["ML"], severity: "medium", ...changes });
}
