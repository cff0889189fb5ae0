import KeyvRedis from "@keyv/redis";
import type { EngineStorage } from "./engine-storage.ts";

/** Records in Redis, by one connection. */
export async function openRedisStorage(url: string): Promise<EngineStorage> {
  const first = new KeyvRedis(
    // A read that cannot be made has to fail, and not to wait for better times.
    { url, disableOfflineQueue: true },
    { throwOnErrors: true },
  );
  first.on("error", () => undefined);
  const client = await first.getClient();
  // Each namespace listens for itself.
  client.setMaxListeners(0);
  return {
    open() {
      const storage = new KeyvRedis(client, { throwOnErrors: true });
      storage.on("error", () => undefined);
      return storage;
    },
    // Redis knows when each record expires.
    sweep: async () => 0,
    close: () => first.disconnect(),
  };
}
