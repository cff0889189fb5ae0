import type { TrackerParts } from "../../developments/tracker-state.ts";
import type { StoredNews } from "../../store/store.ts";
import type { Shelf } from "./find.ts";

/** What an operator decides with. The store is open for this process alone. */
export interface Desk {
  readonly news: StoredNews;
  readonly shelf: Shelf;
  readonly parts: TrackerParts;
  readonly now: Date;
}
