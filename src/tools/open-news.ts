import { systemClock } from "../clock.ts";
import { openEngine } from "../engine.ts";
import type { Settings } from "../settings.ts";
import type { StoredNews } from "../store/store.ts";
import { openNews } from "../store/store.ts";

/** News that are open until they are closed, wherever they are. */
export interface OpenedNews extends StoredNews {
  close(): void | Promise<void>;
}

/** The news that the settings name, for a look while the bot runs or not; null where no store is yet. */
export async function openNewsOf({
  engine,
  dataDir,
}: Pick<Settings, "engine" | "dataDir">): Promise<OpenedNews | null> {
  if (!engine) return openNews(dataDir);
  const { store, close } = await openEngine(engine, systemClock);
  return { ...store, close };
}
