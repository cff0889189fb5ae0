import type { Alert } from "../../src/alerts/alert.ts";
import type { CommandCall } from "../../src/commands/command.ts";
import type { Commands } from "../../src/commands/commands.ts";
import { createCommands } from "../../src/commands/commands.ts";
import type { AlertFilter } from "../../src/commands/latest.ts";
import type { Status } from "../../src/commands/status.ts";
import type { Chat } from "../../src/delivery/delivery.ts";
import type { Subscription } from "../../src/delivery/subscription.ts";
import { silentLog } from "../../src/log.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";

export const now = new Date("2026-11-22T06:00:00Z");

export const telegramGroup: Chat = { platform: "telegram", chatId: "-1001", threadId: null };

/** Commands over stores in memory that can be looked into and made to fail. */
export interface CommandsUnderTest {
  readonly commands: Commands;
  readonly stored: Map<string, Subscription>;
  readonly cancelled: Chat[];
  readonly filters: AlertFilter[];
  /** The messages of the errors that were logged. */
  errors(): readonly string[];
  /** From now on the stores reject. */
  fail(what: "everything" | "writes"): void;
}

export interface Given {
  readonly subscriptions?: readonly Subscription[];
  readonly alerts?: readonly Alert[];
  readonly status?: Partial<Status>;
}

const keyOf = (chat: Chat): string => JSON.stringify(chat);

export function commandsWith(given: Given = {}): CommandsUnderTest {
  const stored = new Map((given.subscriptions ?? []).map((one) => [keyOf(one.chat), one]));
  const cancelled: Chat[] = [];
  const filters: AlertFilter[] = [];
  const errors: string[] = [];
  let failing: "nothing" | "writes" | "everything" = "nothing";
  const fail = (): never => {
    throw new Error("disk full at /var/lib/secret-place");
  };
  const write = (): void => (failing === "nothing" ? undefined : fail());
  const read = (): void => (failing === "everything" ? fail() : undefined);
  const status: Status = {
    lastPollAt: new Date("2026-11-22T05:56:00Z"),
    feedsHealthy: 38,
    feedsTotal: 41,
    lastAlertAt: new Date("2026-11-21T23:40:00Z"),
    pendingDeliveries: 0,
    ...given.status,
  };
  const commands = createCommands({
    subscriptions: {
      get: async (chat) => {
        read();
        return stored.get(keyOf(chat));
      },
      put: async (subscription) => {
        write();
        stored.set(keyOf(subscription.chat), subscription);
      },
      remove: async (chat) => {
        write();
        return stored.delete(keyOf(chat));
      },
      all: async () => [...stored.values()],
      move: async () => undefined,
    },
    queue: {
      cancelChat: async (chat) => {
        write();
        return cancelled.push(chat);
      },
    },
    recent: {
      latest: async (filter, limit) => {
        read();
        filters.push(filter);
        return (given.alerts ?? []).slice(0, limit);
      },
    },
    status: {
      read: async () => {
        read();
        return status;
      },
    },
    clock: createVirtualClock(now),
    log: {
      ...silentLog,
      error: (fields) => {
        if ("err" in fields && fields.err instanceof Error) errors.push(fields.err.message);
      },
    },
  });
  return {
    commands,
    stored,
    cancelled,
    filters,
    errors: () => errors,
    fail: (what) => {
      failing = what;
    },
  };
}

/** A call in a Telegram group by one of its moderators who reads English, unless told otherwise. */
export function aCall(text: string, given: Partial<CommandCall> = {}): CommandCall {
  const [name = "", ...args] = text.split(" ");
  return {
    name,
    args,
    chat: telegramGroup,
    chatKind: "group",
    isModerator: async () => true,
    languageHint: "en",
    ...given,
  };
}

export const byMember = { isModerator: async () => false };

export function aSubscription(given: Partial<Subscription> = {}): Subscription {
  return {
    chat: telegramGroup,
    layout: "ar-en",
    countries: ["ML", "NE"],
    topics: ["news"],
    minSeverity: "low",
    ambiguous: "resend",
    quiet: null,
    digest: "instant",
    criticalOverrides: true,
    suspended: null,
    createdAt: "2026-11-01T00:00:00.000Z",
    updatedAt: "2026-11-01T00:00:00.000Z",
    ...given,
  };
}

export function anAlert(given: Partial<Alert> = {}): Alert {
  return {
    developmentId: "d1",
    revision: 1,
    edition: 0,
    matters: false,
    countries: ["ML"],
    topic: "news",
    eventType: "attack",
    severity: "medium",
    headline: { ar: "إحراق صهاريج وقود قرب كاي", en: "Fuel tankers burned near Kayes" },
    body: { ar: "أحرق مسلحون صهاريج.", en: "Gunmen burned tankers." },
    certainty: { ar: "بحسب نقابة السائقين", en: "According to a drivers' union" },
    place: { ar: "كاي", en: "Kayes" },
    sources: [
      { outlet: "Outlet F", language: "fr", url: "https://f.example/1", title: "Citernes" },
      { outlet: "Outlet E", language: "en", url: "https://e.example/1", title: "Tankers" },
    ],
    independentOutlets: 2,
    publishedAt: "2026-11-21T23:40:00.000Z",
    writtenBy: "extract",
    notices: [],
    ...given,
  };
}
