// JavaScript, and loaded before anything else (`node --import`), in every thread: what strips types takes
// 20 MB in each, and Node only loads it for TypeScript that this cache does not hold.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Goes when the packages are installed anew. Where it can be neither read nor made, all works without it.
enableCompileCache(fileURLToPath(import.meta.resolve("../node_modules/.cache/sahel-alerts")));
