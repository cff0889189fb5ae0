import { expect, test } from "vitest";
import { printable } from "../../src/text/printable.ts";

test("terminal escapes, zero bytes and half emoji do not get through, line feeds do", () => {
  expect(printable("a\u001b[31mb\u0000c\u009b\ud83d!\nd")).toBe("a [31mb c \ufffd!\nd");
});

test("letters, marks, isolates and whole emoji stay as they are", () => {
  const text = "قُتل \u206612\u2069 o\u0323 🇲🇱 👨‍👩‍👧";

  expect(printable(text)).toBe(text);
});
