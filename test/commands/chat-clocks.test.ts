import { expect, test } from "vitest";
import { aCall, anAlert, aSubscription, commandsWith } from "./memory-stores.ts";

test.for([
  ["status", "en", "22 November, 00:40 CET (23:40 UTC)"],
  ["latest", "en", "22 November, 00:40 CET (23:40 UTC)"],
  ["status", "ar", "22 نوفمبر الساعة 00:40 غرينتش+1 (23:40 بتوقيت غرينتش)"],
  ["latest", "ar", "22 نوفمبر الساعة 00:40 غرينتش+1 (23:40 بتوقيت غرينتش)"],
] as const)("/%s in %s tells times by the chat's clocks and in UTC", async (row) => {
  const [command, layout, when] = row;
  const subscriptions = [aSubscription({ layout, timeZone: "Europe/Paris" })];
  const { commands } = commandsWith({ subscriptions, alerts: [anAlert()] });

  const reply = await commands.handle(aCall(command));

  expect(reply?.text).toContain(when);
});
