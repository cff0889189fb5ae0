import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Clock } from "../clock.ts";
import type { Channel } from "../delivery/channel.ts";
import type { Delivery } from "../delivery/delivery.ts";
import type { Decision } from "../developments/development.ts";
import type { FeedPoll } from "../feeds/poll-feed.ts";
import type { LanguageModel } from "../model/language-model.ts";
import type { Summary } from "../summaries/summary.ts";
import type { Route } from "../web/route.ts";
import type { Standing } from "./standing.ts";
import { showStanding } from "./standing.ts";

/**
 * Counts what happens, for `/metrics`. Never a chat as a label: the figures are for people whom the
 * chats told nothing.
 */
export interface Metrics {
  countRound(report: {
    readonly polls: readonly FeedPoll[];
    readonly decisions: readonly Decision[];
  }): void;
  /** The same channel, counted. */
  counted(channel: Channel): Channel;
  /** The same model, counted. */
  countedModel(model: LanguageModel): LanguageModel;
  /** Booked, whether or not an answer came of them. */
  countTokens(tokens: number): void;
  countSummary(summary: Summary): void;
  /** `/metrics`, with what is read at the moment of asking. */
  route(standing: Standing): Route;
}

const minuteSeconds = 60;

export function createMetrics(clock: Clock): Metrics {
  const registry = new Registry();
  const figures = createFigures(registry);
  return {
    countRound({ polls, decisions }) {
      for (const { feed, outcome, failure } of polls) {
        figures.polls.inc({ feed: feed.id, result: failure ?? outcome });
      }
      for (const { kind } of decisions) figures.items.inc({ decision: kind });
    },
    counted(channel) {
      const count =
        (work: Channel["send"]): Channel["send"] =>
        async (delivery, onPart) => {
          const outcome = await work(delivery, onPart);
          figures.deliveries.inc({ platform: channel.platform, result: outcome.kind });
          if (outcome.kind === "sent") figures.publishToSend.observe(ageOf(delivery, clock));
          return outcome;
        };
      return { ...channel, send: count(channel.send), edit: count(channel.edit) };
    },
    countedModel(model) {
      figures.breaker(model);
      return {
        ...model,
        async ask(question) {
          const answer = await model.ask(question);
          figures.modelRequests.inc({
            result: answer.kind === "failed" ? answer.reason : "answer",
          });
          return answer;
        },
      };
    },
    countTokens: (tokens) => figures.modelTokens.inc(tokens),
    countSummary({ rejected }) {
      // What follows a colon names words and languages.
      const [reason] = rejected?.split(":") ?? [];
      if (reason) figures.fallbacks.inc({ reason });
    },
    route(standing) {
      showStanding(registry, standing, clock);
      collectDefaultMetrics({ register: registry });
      const headers = { "content-type": registry.contentType };
      return {
        path: "/metrics",
        methods: ["GET"],
        answer: async () => ({ status: 200, headers, body: await registry.metrics() }),
      };
    },
  };
}

/** From the newest article's publication to the moment it is told, in seconds. */
function ageOf({ alert }: Delivery, clock: Clock): number {
  return Math.max(0, (clock.now().getTime() - Date.parse(alert.publishedAt)) / 1000);
}

function createFigures(registry: Registry) {
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter({ name: `alertbot_${name}`, help, labelNames, registers });
  return {
    polls: counter("feed_poll_total", "Polls by what came of them", ["feed", "result"]),
    items: counter("items_total", "Articles by what they brought", ["decision"]),
    deliveries: counter("deliveries_total", "Sends and edits by outcome", ["platform", "result"]),
    publishToSend: new Histogram({
      name: "alertbot_publish_to_send_seconds",
      help: "From an article's publication to its alert",
      buckets: [1, 2, 5, 10, 20, 60, 240].map((minutes) => minutes * minuteSeconds),
      registers,
    }),
    modelRequests: counter("llm_requests_total", "Questions to the model by result", ["result"]),
    modelTokens: counter("llm_tokens_total", "Tokens booked for the model", []),
    fallbacks: counter("summary_fallback_total", "Extracts where a model was asked", ["reason"]),
    breaker: (model: LanguageModel) =>
      new Gauge({
        name: "alertbot_breaker_state",
        help: "1 while the model is left alone after failures",
        registers,
        collect() {
          this.set(model.isResting() ? 1 : 0);
        },
      }),
  };
}
