import type { SetRight } from "../../src/commands/set-right/set-right.ts";

/** Where no alert went out yet. */
export const nothingTold: SetRight = {
  find: async () => undefined,
  countChats: async () => 0,
  correct: async () => null,
  retract: async () => null,
};

/** Records by key, in memory. */
export function memoryRecords<T>() {
  const records = new Map<string, T>();
  return {
    get: async (key: string) => records.get(key),
    async set(key: string, value: T) {
      records.set(key, value);
    },
    delete: async (key: string) => records.delete(key),
  };
}
