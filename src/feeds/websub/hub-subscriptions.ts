import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import type { Feed, Item } from "../feed.ts";
import { maxBodyBytes } from "../fetching/content-encoding.ts";
import type { FeedParser } from "../parsing/feed-parser.ts";
import type { FeedPoll } from "../poll-feed.ts";
import type { HubRequest, WebSubHub, WebSubSubscription } from "./websub.ts";
import { answerHub } from "./websub.ts";
import type { WebSubClient } from "./websub-client.ts";

/** What the hubs of our feeds were asked for, and what they bring. */
export interface HubSubscriptions {
  /** Subscribes to what these polls advertise and renews what runs out. Never rejects. */
  keep(polls: readonly FeedPoll[]): Promise<void>;
  /** The same poll; one whose hub has brought all that it shows is due again three times later. */
  withPatience(polls: readonly FeedPoll[]): Promise<readonly FeedPoll[]>;
  /** Answers a hub. `place` is what follows `/websub/` in the address it asked. */
  answer(place: string, request: HubPost): Promise<{ status: number; body?: string }>;
}

/** A request whose body was not read yet. */
interface HubPost extends Pick<HubRequest, "method" | "query"> {
  header(name: string): string | null;
  body(mostBytes: number): Promise<Uint8Array>;
}

/** Subscriptions by feed id. Every method rejects when the store fails. */
interface Saved {
  get(key: string): Promise<WebSubSubscription | undefined>;
  getMany(keys: readonly string[]): Promise<readonly (WebSubSubscription | undefined)[]>;
  set(key: string, value: WebSubSubscription): Promise<void>;
  delete(key: string): Promise<boolean>;
}

export interface HubSubscriptionsDeps {
  /** The enabled ones. */
  readonly feeds: readonly Feed[];
  readonly saved: Saved;
  readonly client: Pick<WebSubClient, "subscribe">;
  readonly parser: Pick<FeedParser, "parse">;
  /** Where hubs reach our endpoint, without a slash at the end. */
  readonly publicUrl: string;
  /** Takes in what a hub brought. */
  readonly onPush: (feed: Feed, items: readonly Item[]) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

const hourMs = 3_600_000;
// Bodies of up to 5 MB that wait for their turn; a hub that is refused comes again.
const mostWaiting = 8;
const patience = 3;

export function createHubSubscriptions(deps: HubSubscriptionsDeps): HubSubscriptions {
  const { feeds, saved, clock, log } = deps;
  let waiting = 0;

  const takeIn = async (feed: Feed, push: Push): Promise<void> => {
    waiting += 1;
    try {
      await readPush(feed, push, deps);
    } catch (error) {
      log.error({ err: error, feed: feed.id }, "websub: what a hub brought could not be taken in");
    } finally {
      waiting -= 1;
    }
  };

  return {
    async keep(polls) {
      try {
        for (const poll of polls) await noteHub(poll, deps);
        const known = await saved.getMany(feeds.map(({ id }) => id));
        const isDue = (one?: WebSubSubscription): boolean =>
          one !== undefined && clock.now() >= new Date(one.askAt);
        const due = feeds.filter((_, index) => isDue(known[index]));
        await Promise.all(due.map((feed) => ask(feed, deps)));
      } catch (error) {
        log.error({ err: error }, "websub: subscriptions could not be kept");
      }
    },
    async withPatience(polls) {
      const subscriptions = await saved.getMany(polls.map(({ feed }) => feed.id));
      return polls.map((poll, index) =>
        bringsAll(subscriptions[index], poll, clock.now()) ? later(poll) : poll,
      );
    },
    async answer(place, request) {
      const asked = await findAsked(place, deps);
      // Gone: a hub that still delivers to what we gave up may stop.
      if (asked === null) return { status: 410 };
      const { feed, subscription } = asked;
      if (request.method === "POST" && waiting >= mostWaiting) return { status: 503 };
      const { answer, push } = await hear(request, subscription, clock.now());
      if ("subscription" in answer) await saved.set(feed.id, answer.subscription);
      logAnswer(answer.kind, feed, log);
      // The hub is not kept waiting for a round: should this process die, the next poll brings it.
      if (answer.kind === "delivered") void takeIn(feed, push);
      return { status: answer.status, ...("body" in answer && { body: answer.body }) };
    },
  };
}

async function findAsked(place: string, { feeds, saved }: HubSubscriptionsDeps) {
  const feed = feeds.find(({ id }) => place.startsWith(`${id}/`));
  const subscription = feed && (await saved.get(feed.id));
  return subscription && leadsTo(subscription, place) ? { feed, subscription } : null;
}

async function hear(request: HubPost, subscription: WebSubSubscription, now: Date) {
  const body = request.method === "POST" ? await request.body(maxBodyBytes) : new Uint8Array();
  const signature = request.header("x-hub-signature");
  const answer = answerHub(subscription, { ...request, body, signature }, now);
  const contentType = request.header("content-type");
  return { answer, push: { body, contentType, topicUrl: subscription.topicUrl } };
}

/** Remembers a hub that is new, and forgets one that is advertised no more. */
async function noteHub(poll: FeedPoll, { saved, publicUrl, clock }: HubSubscriptionsDeps) {
  if (poll.outcome !== "changed") return;
  const { feed, webSub } = poll;
  const known = await saved.get(feed.id);
  if (webSub === undefined) {
    if (known) await saved.delete(feed.id);
    return;
  }
  const place = `${publicUrl}/websub/${feed.id}/`;
  if (known && isSame(known, webSub) && known.callbackUrl.startsWith(place)) return;
  await saved.set(feed.id, {
    ...webSub,
    callbackUrl: `${place}${randomBytes(24).toString("base64url")}`,
    secret: randomBytes(32).toString("base64url"),
    askAt: clock.now().toISOString(),
    leaseUntil: null,
    newestPushedAt: null,
  });
}

const isSame = (one: WebSubHub, other: WebSubHub): boolean =>
  one.hubUrl === other.hubUrl && one.topicUrl === other.topicUrl;

async function ask({ id }: Feed, { saved, client, clock, log }: HubSubscriptionsDeps) {
  const subscription = await saved.get(id);
  if (subscription === undefined) return;
  const inHours = (hours: number): string =>
    new Date(clock.now().getTime() + hours * hourMs).toISOString();
  // Stored before: the hub may come back with its question before it answers ours.
  await saved.set(id, { ...subscription, askAt: inHours(1) });
  const isTaken = await client.subscribe(subscription);
  if (!isTaken) await saved.set(id, { ...subscription, askAt: inHours(24) });
  log.info({ feed: id, isTaken }, "websub: hub asked");
}

/** Whether this is the place we gave the hub; compared so that its length of time tells nothing. */
function leadsTo({ callbackUrl }: WebSubSubscription, place: string): boolean {
  const [, own = ""] = callbackUrl.split("/websub/");
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(own), hash(place));
}

function logAnswer(kind: string, feed: Feed, log: Log): void {
  const level = kind === "ignored" || kind === "denied" ? "warn" : "info";
  log[level]({ feed: feed.id, kind }, "websub: hub answered");
}

interface Push {
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly topicUrl: string;
}

/** Through the same parser as a polled body. A push may hold the new items only. */
async function readPush(feed: Feed, push: Push, deps: HubSubscriptionsDeps): Promise<void> {
  const { saved, parser, clock, log, onPush } = deps;
  const { body, contentType } = push;
  const headers = { contentType, contentEncoding: null, contentLocation: null };
  const parsed = await parser.parse(body, headers, push.topicUrl, feed.language);
  if (!parsed.ok) {
    log.warn({ feed: feed.id, error: parsed.error }, "websub: what a hub brought is no feed");
    return;
  }
  const newestPushedAt = newestOf(parsed.items, clock.now())?.toISOString();
  // Read only now: it may have been renewed meanwhile.
  const subscription = await saved.get(feed.id);
  if (subscription && newestPushedAt) await saved.set(feed.id, { ...subscription, newestPushedAt });
  await onPush(feed, parsed.items);
}

function newestOf(items: readonly Item[], now: Date): Date | undefined {
  const dates = items.flatMap(({ date }) => (date !== null && date <= now ? [date] : []));
  return dates.sort((a, b) => b.getTime() - a.getTime())[0];
}

/** Many feeds advertise a hub that they have long forgotten to tell: trust goes by what it brought. */
function bringsAll(
  subscription: WebSubSubscription | undefined,
  { feed, outcome, state }: FeedPoll,
  now: Date,
): boolean {
  const { leaseUntil, newestPushedAt } = subscription ?? {};
  if (!leaseUntil || !newestPushedAt || new Date(leaseUntil) <= now) return false;
  // What the operator decided stays; a feed in trouble has a pace of its own.
  if (feed.interval !== undefined || outcome === "failed" || state.newestItemAt === null)
    return false;
  return Date.parse(newestPushedAt) >= Date.parse(state.newestItemAt);
}

function later(poll: FeedPoll): FeedPoll {
  const { lastPolledAt, nextPollAt } = poll.state;
  const polledAt = Date.parse(lastPolledAt ?? nextPollAt);
  const waitMs = (Date.parse(nextPollAt) - polledAt) * patience;
  const state = { ...poll.state, nextPollAt: new Date(polledAt + waitMs).toISOString() };
  return { ...poll, state };
}
