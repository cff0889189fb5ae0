/** What goes wrong with one request. */
export type Fault =
  // Discord's own error body.
  | { readonly kind: "error"; readonly status: number; readonly code: number }
  | {
      readonly kind: "rateLimit";
      readonly scope: "user" | "shared" | "global";
      readonly retryAfterSeconds: number;
      readonly code?: number;
    }
  // A proxy's page instead of JSON.
  | { readonly kind: "html"; readonly status: number }
  // The connection breaks before anything was done.
  | { readonly kind: "reset" }
  // Everything was done, only the answer is lost.
  | { readonly kind: "dropAnswer" };

/** Which request a fault is meant for: "POST /channels/:id/messages". */
export type RouteName = `${"GET" | "POST" | "PATCH" | "PUT" | "DELETE"} /${string}`;

/** The faults a test has ordered. */
export interface FaultScript {
  /** The next `times` requests to this route meet the fault. */
  next(route: RouteName, fault: Fault, times?: number): void;
  take(route: RouteName): Fault | undefined;
}

export function createFaultScript(): FaultScript {
  const orders: { route: RouteName; fault: Fault; left: number }[] = [];
  return {
    next(route, fault, times = 1) {
      orders.push({ route, fault, left: times });
    },
    take(route) {
      const order = orders.find((one) => one.route === route && one.left > 0);
      if (order) order.left -= 1;
      return order?.fault;
    },
  };
}
