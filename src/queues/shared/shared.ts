import type { Platform } from "../../delivery/channel.ts";
import type { Ledger } from "./ledger.ts";
import type { EditedPage, PageEditor } from "./page-editor.ts";
import type { Turn, Turns } from "./turns.ts";

/** What the parts of a shared queue work with. */
export interface Shared {
  readonly ledger: Ledger;
  readonly pages: PageEditor;
  turns(platform: Platform): Turns;
  /** Milliseconds since 1970. */
  now(): number;
  /** Has the pages served on which something waits, and brings what waits to where its chat went. */
  callFor(edited: readonly EditedPage[]): Promise<void>;
  /** Tells whoever listens that there is work. */
  announce(): void;
  /** The turns that this process has, by the delivery it claimed. */
  readonly held: Map<string, Turn>;
  /** The page of a delivery that was claimed here of late. */
  readonly pageOf: Map<string, string>;
}
