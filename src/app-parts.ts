import type { Clock } from "./clock.ts";
import type { Config } from "./config/load-config.ts";
import type { InTurn } from "./delivery/in-turn.ts";
import type { ReviewDesk } from "./delivery/review/review-desk.ts";
import type { Installation } from "./installation.ts";
import type { Log } from "./log.ts";
import type { Poller } from "./newsroom/poller.ts";
import type { ScheduledRounds } from "./newsroom/scheduled-rounds.ts";
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

/** What chats' commands and the chores of every minute are made with. */
export interface AppCore {
  readonly installation: Installation;
  readonly desk: ReviewDesk;
  readonly poller: Poller;
  readonly rounds: ScheduledRounds;
  readonly inTurn: InTurn;
}
