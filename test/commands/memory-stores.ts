import type { Alert } from "../../src/alerts/alert.ts";
import type { AuditEntry } from "../../src/commands/audit.ts";
import type { CommandCall } from "../../src/commands/command.ts";
import type { CommandDeps, Commands } from "../../src/commands/commands.ts";
import { createCommands } from "../../src/commands/commands.ts";
import type { SetRight } from "../../src/commands/set-right/set-right.ts";
import type { FeedCondition } from "../../src/commands/sources.ts";
import { defaultSubscription } from "../../src/commands/standing-order.ts";
import type { Status } from "../../src/commands/status.ts";
import type { ChatStandingDeps } from "../../src/delivery/chat-standing.ts";
import type { Chat } from "../../src/delivery/delivery.ts";
import type { DeliveryOrder } from "../../src/delivery/delivery-queue.ts";
import { createInTurn } from "../../src/delivery/in-turn.ts";
import type { Subscription } from "../../src/delivery/subscription.ts";
import { silentLog } from "../../src/log.ts";
import type { VirtualClock } from "../fakes/virtual-clock.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";
import { nobodyAsked } from "./nobody-asked.ts";
import { nothingTold } from "./nothing-told.ts";

export const now = new Date("2026-11-22T06:00:00Z");

export const telegramGroup: Chat = { platform: "telegram", chatId: "-1001", threadId: null };

interface Enqueued {
  readonly alert: Alert;
  readonly orders: readonly DeliveryOrder[];
}

/** Commands over stores in memory that can be looked into and made to fail. */
export interface CommandsUnderTest {
  readonly commands: Commands;
  /** What the platforms tell of chats is done to the same stores. */
  readonly standing: ChatStandingDeps;
  readonly clock: VirtualClock;
  readonly audited: readonly AuditEntry[];
  readonly feedback: readonly unknown[];
  /** Chats, and people as "telegram:1", that were to be forgotten. */
  readonly forgotten: readonly (Chat | string)[];
  readonly stored: Map<string, Subscription>;
  readonly cancelled: Chat[];
  readonly enqueued: readonly Enqueued[];
  /** The messages of the errors that were logged. */
  errors(): readonly string[];
  /** From now on the stores reject. */
  fail(what: "everything" | "writes"): void;
}

export interface Given {
  readonly subscriptions?: readonly Subscription[];
  readonly alerts?: readonly Alert[];
  readonly status?: Partial<Status>;
  readonly conditions?: readonly FeedCondition[];
  /** "telegram:1" and "discord:1" where it is left out. */
  readonly operators?: readonly string[];
  /** Nothing was told where it is left out. */
  readonly setRight?: SetRight;
  /** Other stores in the place of those in memory. */
  readonly stores?: Partial<CommandDeps & ChatStandingDeps>;
}

const keyOf = (chat: Chat): string => JSON.stringify(chat);

export function commandsWith(given: Given = {}): CommandsUnderTest {
  const stored = new Map((given.subscriptions ?? []).map((one) => [keyOf(one.chat), one]));
  const cancelled: Chat[] = [];
  const enqueued: Enqueued[] = [];
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
  const inTurn = createInTurn();
  const feedback: unknown[] = [];
  const audited: (AuditEntry & { readonly chat: Chat })[] = [];
  const forgotten: (Chat | string)[] = [];
  const clock = createVirtualClock(now);
  const deps: CommandDeps & ChatStandingDeps = {
    subscriptions: {
      get: async (chat) => {
        read();
        return stored.get(keyOf(chat));
      },
      put: async (subscription) => {
        write();
        stored.set(keyOf(subscription.chat), subscription);
      },
      change: (chat, edit) =>
        inTurn(keyOf(chat), async () => {
          read();
          const before = stored.get(keyOf(chat));
          const after = edit(before);
          if (after === undefined || after === before) return before;
          write();
          stored.set(keyOf(chat), after);
          return after;
        }),
      remove: async (chat) => {
        write();
        return stored.delete(keyOf(chat));
      },
      all: async () => [...stored.values()],
      move: async (from, to) => {
        const moved = stored.get(keyOf(from));
        if (moved) stored.set(keyOf(to), { ...moved, chat: to });
        stored.delete(keyOf(from));
      },
    },
    audit: {
      add: async (chat, entry) => {
        write();
        audited.push({ ...entry, chat });
      },
      read: async (chat) => audited.filter((one) => keyOf(one.chat) === keyOf(chat)).toReversed(),
      move: async () => undefined,
      forgetChat: async (chat) => {
        forgotten.push(chat);
      },
      forgetPerson: async (platform, id) => {
        forgotten.push(`${platform}:${id}`);
      },
    },
    memories: [],
    gazetteer: shippedGazetteer,
    operators: new Set(given.operators ?? ["telegram:1", "discord:1"]),
    setRight: given.setRight ?? nothingTold,
    keepFeedback: async (...said) => {
      write();
      return feedback.push(said) > 0;
    },
    queue: {
      moveChat: async () => undefined,
      enqueue: async (alert, orders) => {
        write();
        enqueued.push({ alert, orders });
        return orders.length;
      },
      cancelChat: async (chat) => {
        write();
        return cancelled.push(chat);
      },
    },
    recent: {
      latest: async (_, fits, limit) => {
        read();
        return (given.alerts ?? []).filter(fits).slice(0, limit);
      },
    },
    status: {
      read: async () => {
        read();
        return status;
      },
    },
    ...nobodyAsked(),
    conditions: {
      read: async () => {
        read();
        return given.conditions ?? [];
      },
    },
    clock,
    log: {
      ...silentLog,
      error: (fields) => {
        if ("err" in fields && fields.err instanceof Error) errors.push(fields.err.message);
      },
    },
    ...given.stores,
  };
  return {
    commands: createCommands(deps),
    standing: deps,
    clock,
    audited,
    feedback,
    forgotten,
    stored,
    cancelled,
    enqueued,
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
    by: "typing",
    remoteTitle: null,
    caller: { id: "2", roles: [], isModerator: async () => true },
    roles: [],
    languageHint: "en",
    ...given,
  };
}

export const byMember: Partial<CommandCall> = {
  caller: { id: "3", roles: [], isModerator: async () => false },
};

export function aSubscription(given: Partial<Subscription> = {}): Subscription {
  return { ...defaultSubscription(telegramGroup, new Date("2026-11-01T00:00:00Z")), ...given };
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
    places: [],
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
