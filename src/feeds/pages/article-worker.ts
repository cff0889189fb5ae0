import { parentPort } from "node:worker_threads";
import { ready } from "../limited-worker.ts";
import type { PageRequest } from "./article-text.ts";
import { articleTextOf } from "./article-text.ts";

parentPort?.on("message", (request: PageRequest) => {
  parentPort?.postMessage(textOrNull(request));
});

// Loading the libraries is not the page's fault, so its time starts now.
parentPort?.postMessage(ready);

/** Readability throws over pages that are too large for it. */
function textOrNull(request: PageRequest): string | null {
  try {
    return articleTextOf(request);
  } catch {
    return null;
  }
}
