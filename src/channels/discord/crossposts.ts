import type { APIChannel, REST } from "discord.js";
import type { Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import { loggable } from "./discord-errors.ts";
import { ChannelType, RateLimitError, Routes } from "./discord-rest.ts";

/** Publishes what stands in announcement channels to the servers that follow them. */
export interface Crossposts {
  /** Takes a message that was just posted; never fails, and nobody has to wait for it. */
  offer(channelId: string, messageId: string): void;
  /** Resolves when all that was taken has been published or given up; from then on nothing is paced. */
  settled(): Promise<void>;
}

interface CrosspostDeps {
  readonly rest: REST;
  readonly clock: Clock;
  readonly log: Log;
}

const hourMs = 60 * 60_000;
// Discord's own limit, for each channel.
const mostAnHour = 10;
// A channel may be made an announcement channel at any time.
const kindHoldsMs = 24 * hourMs;
// Slowly, because alerts need Discord's limit for the bot themselves, for as long as there are any.
const pauseMs = 200;
const mostWaiting = 5_000;

/**
 * Asks Discord what kind a channel is once a day, after its alert was posted, and never before: an
 * alert waits for nothing here. What is over the limit is not published later, when it would be old;
 * it stands in its own channel.
 */
export function createCrossposts({ rest, clock, log }: CrosspostDeps): Crossposts {
  const kinds = new Map<string, { readonly isNews: boolean; readonly until: number }>();
  const allowance = createAllowance();
  const waiting: { readonly channelId: string; readonly messageId: string }[] = [];
  const noMoreAlerts = new AbortController();
  let running: Promise<void> | null = null;
  const now = (): number => clock.now().getTime();

  const knownKind = (channelId: string): boolean | null => {
    const known = kinds.get(channelId);
    return known && known.until > now() ? known.isNews : null;
  };

  const isNews = async (channelId: string): Promise<boolean> => {
    const known = knownKind(channelId);
    if (known !== null) return known;
    const { type } = (await rest.get(Routes.channel(channelId))) as APIChannel;
    const answer = type === ChannelType.GuildAnnouncement;
    kinds.set(channelId, { isNews: answer, until: now() + kindHoldsMs });
    return answer;
  };

  const publish = async (channelId: string, messageId: string): Promise<void> => {
    try {
      if (!(await isNews(channelId))) return;
      if (!allowance.take(channelId, now())) {
        log.warn({ channelId }, "discord: not cross-posted, the hour's limit is reached");
        return;
      }
      await rest.post(Routes.channelMessageCrosspost(channelId, messageId));
    } catch (error) {
      if (error instanceof RateLimitError) allowance.close(channelId, now() + error.retryAfter);
      log.warn({ ...loggable(error), channelId }, "discord: an alert was not cross-posted");
    }
  };

  const publishAll = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await publish(next.channelId, next.messageId);
      if (waiting.length > 0) await clock.sleep(pauseMs, noMoreAlerts.signal);
    }
    running = null;
  };

  return {
    offer(channelId, messageId) {
      if (knownKind(channelId) === false || waiting.length >= mostWaiting) return;
      waiting.push({ channelId, messageId });
      running ??= publishAll();
    },
    async settled() {
      noMoreAlerts.abort();
      await running;
    },
  };
}

/** How often each channel may publish; times are milliseconds since 1970. */
function createAllowance() {
  const taken = new Map<string, readonly number[]>();
  const closedUntil = new Map<string, number>();
  return {
    take(channelId: string, now: number): boolean {
      if ((closedUntil.get(channelId) ?? 0) > now) return false;
      const recent = (taken.get(channelId) ?? []).filter((at) => at > now - hourMs);
      const isFree = recent.length < mostAnHour;
      taken.set(channelId, isFree ? [...recent, now] : recent);
      return isFree;
    },
    close(channelId: string, until: number): void {
      closedUntil.set(channelId, until);
    },
  };
}
