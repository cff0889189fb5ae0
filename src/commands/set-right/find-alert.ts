import type { Alert } from "../../alerts/alert.ts";
import { isRetracted } from "../../alerts/alert.ts";
import type { Reply } from "../command.ts";
import type { Request } from "../definition.ts";
import type { SetRightDeps } from "./set-right.ts";

/** The alert that can still be set right, or what to answer where there is none. */
export async function findAlert(
  reference: string,
  { replies }: Pick<Request, "replies">,
  { setRight }: SetRightDeps,
): Promise<Alert | Reply> {
  const alert = await setRight.find(reference);
  if (!alert) return replies.aside("setRight.unknown");
  return isRetracted(alert) ? replies.aside("setRight.retracted") : alert;
}

export function isRefusal(found: Alert | Reply): found is Reply {
  return "text" in found;
}
