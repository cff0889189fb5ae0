// JavaScript, and loaded before anything else (`node --import`), in every thread: what strips types takes
// 20 MB in each, and Node only loads it for TypeScript that this cache does not hold.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Goes when the packages are installed anew. Where it can be neither read nor made, all works without it.
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/sahel-alerts"));
