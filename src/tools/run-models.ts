import { systemClock } from "../clock.ts";
import { createLog } from "../log.ts";
import type { ModelDeps } from "../model/language-model.ts";
import type { ModelSettings, Settings } from "../settings.ts";

/** The models of a command without a store: their settings, and what they share. */
export interface RunModels {
  readonly settings: ModelSettings;
  readonly deps: ModelDeps;
}

/**
 * What a run's models share. The day's budget of the bot is not the run's to touch; its size holds for
 * the run. Null where no model is configured.
 */
export function createRunModels(settings: Settings): RunModels | null {
  if (settings.model === null) return null;
  const { dailyTokens } = settings.model;
  let spent = 0;
  const deps = {
    clock: systemClock,
    log: createLog(settings.logLevel, settings.secrets),
    async reserve(tokens: number) {
      if (spent + tokens > dailyTokens) return false;
      spent += tokens;
      return true;
    },
  };
  return { settings: settings.model, deps };
}
