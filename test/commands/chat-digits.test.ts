import { expect, test } from "vitest";
import { aCall, anAlert, aSubscription, commandsWith } from "./memory-stores.ts";

test("a chat of Eastern digits is answered in them, but for commands to type and English lines", async () => {
  const subscriptions = [aSubscription({ layout: "ar-en", digits: "eastern" })];
  const headline = { ar: "مقتل 12 جنديا", en: "Toll rises: 12" };
  const { commands } = commandsWith({ subscriptions, alerts: [anAlert({ headline })] });

  const latest = await commands.handle(aCall("latest"));
  const quiet = await commands.handle(aCall("settings", { args: ["quiet"] }));

  expect(latest?.text).toContain("مقتل ١٢ جنديا\n");
  expect(latest?.text).toContain("Toll rises: 12\n");
  expect(latest?.text).toContain("الساعة ٢٣:٤٠ بتوقيت غرينتش");
  expect(quiet?.text).toContain("/quiet 22:00-06:00");
  expect(JSON.stringify(quiet?.controls)).toContain(
    '{"label":"٢٢:٠٠-٠٦:٠٠","line":"settings quiet 22:00-06:00"}',
  );
});

test("who reads English first is answered in Western digits", async () => {
  const subscriptions = [aSubscription({ layout: "en-ar", digits: "eastern" })];
  const { commands } = commandsWith({ subscriptions, alerts: [anAlert()] });

  const reply = await commands.handle(aCall("latest"));

  expect(reply?.text).not.toMatch(/[٠-٩]/);
});
