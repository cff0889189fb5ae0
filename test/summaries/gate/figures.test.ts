import { expect, test } from "vitest";
import type { AlertLanguage } from "../../../src/text/language.ts";
import { faultsOf } from "./labelled-gates.ts";

// The figure stands in a source, but not so.
test.for<[string, AlertLanguage, string]>([
  ["dsum-02", "en", "Gunmen burned more than 40 tankers near Kayes, a transport union said."],
  ["dsum-24", "ar", "وزعت بلدية دوسو أكثر من 300 دراجة على التلميذات."],
  ["dsum-06", "en", "The toll from the ambush near Makalondi in Niger has risen to 14 soldiers."],
  ["dsum-14", "en", "Putin received Mali's Goita in the Kremlin on Monday."],
  ["dsum-25", "en", "Thirteen traders are missing at Gaya, Niger."],
  ["dsum-04", "en", "Scores of tankers in a convoy under escort were set ablaze near Kadiana."],
  ["dsum-09", "en", "Dozens of Iranians were abducted near Bamako, officials say."],
  ["dsum-17", "ar", "نفت إدارة مطار سينو مقطعا متداولا وقالت إن صوره تعود إلى هذا العام."],
])("the gate refuses in %s (%s): %s", ([id, language, text]) => {
  expect(faultsOf(id, language, text)).not.toEqual([]);
});
