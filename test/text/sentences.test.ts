import { expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";

test.for([
  ["Two died. Three fled.", ["Two died.", "Three fled."]],
  ["M. Goïta est parti. Le gén. Tiani reste.", ["M. Goïta est parti.", "Le gén. Tiani reste."]],
  ["It cost 3.5 millions. So what?", ["It cost 3.5 millions.", "So what?"]],
  ["U.S. troops left. A. Touré stayed!", ["U.S. troops left.", "A. Touré stayed!"]],
  ["ماذا جرى؟ لا أحد يعلم.", ["ماذا جرى؟", "لا أحد يعلم."]],
  ["Title\nThe text… goes on.", ["Title", "The text… goes on."]],
  ["« C'est fini. » Il part.", ["« C'est fini. »", "Il part."]],
  ["   ", []],
] as const)("%s is split where a reader would", ([text, sentences]) => {
  const found = splitSentences(text);

  expect(found).toEqual(sentences);
});
