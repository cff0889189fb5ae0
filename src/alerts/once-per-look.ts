import type { Alert } from "./alert.ts";
import type { Look } from "./layout.ts";
import type { AlertForm } from "./sections.ts";

type Rendering<T> = (alert: Alert, look: Look, form: AlertForm) => T;

/**
 * The same rendering, made once for all the chats that read an alert in the same look. It is kept
 * for as long as the alert itself, which never changes.
 */
export function oncePerLook<T extends object>(render: Rendering<T>): Rendering<T> {
  const kept = new WeakMap<Alert, Map<string, T>>();
  return (alert, look, form) => {
    const made = kept.get(alert) ?? new Map<string, T>();
    kept.set(alert, made);
    const name = `${look.layout} ${look.digits} ${form}`;
    const rendered = made.get(name) ?? render(alert, look, form);
    made.set(name, rendered);
    return rendered;
  };
}
