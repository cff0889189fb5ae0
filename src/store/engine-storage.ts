import type { KeyvStoreAdapter } from "keyv";

/** Where records are kept on an engine that several processes share. */
export interface EngineStorage {
  /** keyv's storage for one namespace. */
  open(): KeyvStoreAdapter;
  /** Drops what has expired, where the engine does not by itself; returns how many records. */
  sweep(now: number): Promise<number>;
  close(): Promise<void>;
}
