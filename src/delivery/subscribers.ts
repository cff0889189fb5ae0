import type { Alert } from "../alerts/alert.ts";
import { severities } from "../developments/severity.ts";
import type { DeliveryOrder } from "./delivery-queue.ts";
import type { Subscription } from "./subscription.ts";

/** What to enqueue of an alert: one order for every chat that wants it and can be reached. */
export function subscribersOf(
  alert: Alert,
  subscriptions: readonly Subscription[],
): readonly DeliveryOrder[] {
  return subscriptions
    .filter((subscription) => subscription.suspended === null && wants(subscription, alert))
    .map(({ chat, layout }) => ({ chat, layout, silent: alert.severity === "low" }));
}

function wants(subscription: Subscription, alert: Alert): boolean {
  return (
    alert.countries.some((country) => subscription.countries.includes(country)) &&
    subscription.topics.includes(alert.topic) &&
    severities.indexOf(alert.severity) >= severities.indexOf(subscription.minSeverity)
  );
}
