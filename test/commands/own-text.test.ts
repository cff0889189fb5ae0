import { describe, expect, test } from "vitest";
import { readOwnText } from "../../src/commands/review/own-text.ts";

describe("other words for an alert", () => {
  const before = { headline: { ar: "قديم", en: "Old" }, body: { ar: "نص.", en: "Text." } };

  test.for([
    ["New | More.", { headline: { ar: "قديم", en: "New" }, body: { ar: "نص.", en: "More." } }],
    [
      "جديد | نص آخر.",
      { headline: { ar: "جديد", en: "Old" }, body: { ar: "نص آخر.", en: "Text." } },
    ],
    [
      "New | More. | جديد | نص آخر.",
      { headline: { ar: "جديد", en: "New" }, body: { ar: "نص آخر.", en: "More." } },
    ],
    ["\u2067جديد\u2069 | \u202bنص.\u202c", { headline: { ar: "جديد" }, body: { ar: "نص." } }],
  ] as const)("%s are taken", ([typed, after]) => {
    expect(readOwnText(typed)?.(before)).toMatchObject(after);
  });

  test.for([
    "",
    "Headline alone",
    "New | ",
    "New | More. | Other | Words.",
    "New | نص آخر.",
    "New | More. | جديد",
    "New | See https://example.org",
    "New | See example.org",
    "New | By @somebody",
    "New | #Mali",
    "<b>New</b> | More.",
    "**New** | More.",
    "New | [More](there)",
    "New 🔥 | More.",
    `${"x".repeat(111)} | More.`,
    `New | ${"x".repeat(701)}`,
    "12 | 34",
  ])("%s are refused", (typed) => {
    expect(readOwnText(typed)).toBeNull();
  });
});
