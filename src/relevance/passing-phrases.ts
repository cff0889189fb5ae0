import { phrases } from "./phrases.ts";

/** What a name is told apart from. */
export const insteads = phrases(
  "instead of",
  "rather than",
  "au lieu de",
  "plutot que",
  "a la place de",
  "بدل",
  "بدلا من",
  "عوضا عن",
);

/** Where somebody comes from. */
export const births = phrases(
  "born in",
  "born to",
  "nee a",
  "ne a",
  "nee au",
  "ne au",
  "natif de",
  "originaire de",
  "originaire du",
  "parents fled",
  "parents left",
  "parents from",
  "family fled",
  "mother from",
  "father from",
  "roots in",
  "parents venus du",
  "parents ont fui le",
  "مولود في",
  "المولود في",
  "المولوده في",
  "من اصول",
  "من اصل",
);

/** "Some had fought in Mali": a career, told in a story of something else. */
export const services = phrases(
  "fought in",
  "served in",
  "former envoy to",
  "former ambassador to",
  "former ambassador in",
  "ancien ambassadeur au",
  "ancien ambassadeur a",
  "veteran of",
  "veterans of",
  "combattu au",
  "servi au",
  "servi en",
  "خدم في",
  "خدموا في",
  "قاتل في",
  "قاتلوا في",
);

/** Where goods and people travelled from. */
export const origins = phrases(
  "back from",
  "coming from",
  "return from",
  "returned from",
  "returning from",
  "returns from",
  "arriving from",
  "arrived from",
  "imported from",
  "de retour de",
  "de retour du",
  "en provenance du",
  "en provenance de",
  "venant du",
  "venu du",
  "عايد من",
  "عايدا من",
  "قادمه من",
  "قادم من",
  "القادمه من",
  "القادم من",
  "وارده من",
);
