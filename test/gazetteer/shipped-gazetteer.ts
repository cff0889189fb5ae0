import { readFileSync } from "node:fs";
import { loadGazetteer } from "../../src/gazetteer/load-gazetteer.ts";

/** The gazetteer that ships with the project. */
export const shippedGazetteer = loadGazetteer(readFileSync("config/gazetteer.yaml", "utf8"));
