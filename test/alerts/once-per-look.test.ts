import { expect, test } from "vitest";
import type { Alert } from "../../src/alerts/alert.ts";
import { oncePerLook } from "../../src/alerts/once-per-look.ts";
import { anAlert } from "../delivery/an-alert.ts";

const arabicFirst = { layout: "ar-en", digits: "western" } as const;

test("an alert is rendered once for all the chats that read it in the same look", () => {
  const rendered: string[] = [];
  const render = oncePerLook((alert: Alert, { layout, digits }, form) => {
    rendered.push(`${alert.developmentId} ${layout} ${digits} ${form}`);
    return { text: rendered.at(-1) };
  });
  const [first, second] = ["d1", "d2"].map((developmentId) => anAlert({ developmentId }));
  if (!(first && second)) throw new Error("two alerts");

  const texts = [
    render(first, arabicFirst, "whole"),
    render(first, { ...arabicFirst }, "whole"),
    render(first, { ...arabicFirst, digits: "eastern" }, "whole"),
    render(first, { ...arabicFirst, layout: "en" }, "whole"),
    render(first, arabicFirst, "reply"),
    render(second, arabicFirst, "whole"),
  ].map(({ text }) => text);

  const each = [
    "d1 ar-en western whole",
    "d1 ar-en eastern whole",
    "d1 en western whole",
    "d1 ar-en western reply",
    "d2 ar-en western whole",
  ];
  expect(rendered).toEqual(each);
  expect(texts).toEqual([each[0], ...each]);
});
