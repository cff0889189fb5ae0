import type { Templates } from "../template.ts";
import { arabicCertainty } from "./arabic-certainty.ts";
import { arabicFacts } from "./arabic-facts.ts";
import { arabicForm } from "./arabic-form.ts";
import { arabicSpeech } from "./arabic-speech.ts";

/** How a right Arabic text is made wrong, unseen by whoever makes the gate. */
export const arabic: Templates = {
  ...arabicFacts,
  ...arabicSpeech,
  ...arabicCertainty,
  ...arabicForm,
};
