import type { Clock } from "./clock.ts";
import type { Config } from "./config/load-config.ts";
import type { Log } from "./log.ts";
import type { Settings } from "./settings.ts";

/** What the program is made of: everything that touches the world outside comes from here. */
export interface AppParts {
  readonly settings: Settings;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  /** Writes one line of the console channel. */
  readonly write: (line: string) => void;
  readonly colour: boolean;
  /** A damaged store is kept beside a new, empty one, and not refused. */
  readonly isBrokenStoreSetAside?: boolean;
}
