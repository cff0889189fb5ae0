import type { AppCore, AppParts } from "../app-parts.ts";
import type { Commands } from "../commands/commands.ts";
import { createCommands } from "../commands/commands.ts";
import { noticeDraftRecord } from "../store/notice-draft.ts";
import { createCaseFiles } from "./case-files.ts";
import { createFeedback } from "./feedback-source.ts";
import { reviewParts } from "./review-source.ts";
import { createSetRight } from "./set-right-source.ts";
import { createFeedConditions, createStatusSource } from "./status-source.ts";

/** What chats can ask of this installation. */
export function createBotCommands(parts: AppParts, core: AppCore): Commands {
  const { settings, clock, log } = parts;
  const { desk, poller, rounds, inTurn } = core;
  const { store, history } = core.installation;
  const { subscriptions, recentAlerts } = store;
  const { queue } = desk;
  return createCommands({
    ...reviewParts(store, desk, settings),
    subscriptions,
    queue,
    clock,
    log,
    audit: store.audit,
    setRight: createSetRight({ ...store, queue, inTurn, clock }),
    keepFeedback: createFeedback(store, clock),
    noticeDrafts: store.records(noticeDraftRecord),
    gazetteer: parts.config.gazetteer,
    operators: new Set(settings.operators),
    status: createStatusSource({ ...poller, ...rounds, recentAlerts, queue }),
    conditions: createFeedConditions({ ...poller, clock }),
    history,
    caseFiles: createCaseFiles({ store, desk, clock, history, consider: poller.consider }),
  });
}
