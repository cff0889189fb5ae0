import type { Route } from "./route.ts";

/**
 * `/healthz` answers as long as the event loop turns: ask it with a time limit. `/readyz` says
 * whether the bot can do its work, with one reason a line where it cannot.
 */
export function healthRoutes(reasonsNotReady: () => Promise<readonly string[]>): readonly Route[] {
  return [
    { path: "/healthz", methods: ["GET"], answer: () => ({ status: 200, body: "alive\n" }) },
    {
      path: "/readyz",
      methods: ["GET"],
      async answer() {
        const reasons = await reasonsNotReady();
        return reasons.length === 0
          ? { status: 200, body: "ready\n" }
          : { status: 503, body: reasons.map((reason) => `${reason}\n`).join("") };
      },
    },
  ];
}
