import type { Templates } from "../template.ts";
import { englishCertainty } from "./english-certainty.ts";
import { englishFacts } from "./english-facts.ts";
import { englishForm } from "./english-form.ts";
import { englishSpeech } from "./english-speech.ts";

/** How a right English text is made wrong, unseen by whoever makes the gate. */
export const english: Templates = {
  ...englishFacts,
  ...englishSpeech,
  ...englishCertainty,
  ...englishForm,
};
