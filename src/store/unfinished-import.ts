import { z } from "zod";
import type { RecordKind } from "./keyv-store.ts";
import type { Store } from "./store.ts";

const unfinishedImportRecord: RecordKind<string> = {
  namespace: "unfinished-import",
  schema: z.string(),
};
const only = "import";

/** Does `work`, an import that is not one transaction, and leaves a mark until it has succeeded. */
export async function importing(store: Store, work: () => Promise<void>): Promise<void> {
  const marks = store.records(unfinishedImportRecord);
  await marks.set(only, "begun");
  await work();
  await marks.delete(only);
}

/** Whether an import runs, or ended in the middle: what is there is a part, and would be told again. */
export async function hasUnfinishedImport(store: Store): Promise<boolean> {
  return (await store.records(unfinishedImportRecord).get(only)) !== undefined;
}
