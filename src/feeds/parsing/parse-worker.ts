import { parentPort } from "node:worker_threads";
import { ready } from "../limited-worker.ts";
import type { ParseRequest } from "./feed-parser.ts";
import { parseFeed } from "./parse-feed.ts";

parentPort?.on("message", ({ bytes, headers, url, language }: ParseRequest) => {
  void parseFeed(bytes, headers, url, language).then((parsed) => parentPort?.postMessage(parsed));
});

// Loading the engines is not the document's fault, so its time starts now.
parentPort?.postMessage(ready);
