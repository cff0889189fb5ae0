/** What can be closed or reopened, with what its verbs must agree with. */
export interface Venue {
  /** Name of a concept of `facts/words`. */
  readonly concept: string;
  readonly en: string;
  readonly enIsPlural: boolean;
  readonly ar: string;
  /** As the object of a verb, where that is written differently. */
  readonly arObject: string;
  readonly arIsFeminine: boolean;
}

const venue = (
  concept: string,
  [en, ar, arObject = ar]: readonly [string, string, string?],
  marks = "",
): Venue => ({
  concept,
  en,
  enIsPlural: marks.includes("p"),
  ar,
  arObject,
  arIsFeminine: marks.includes("f"),
});

/** The closest word first: a Koranic school is a school too. Of several nobody says that it is all of them. */
export const venues: readonly Venue[] = [
  venue("koranic school", ["Koranic schools", "مدارس قرآنية"], "pf"),
  venue("airport", ["the airport", "المطار"]),
  venue("embassy", ["the embassy", "السفارة"], "f"),
  venue("market", ["markets", "أسواق", "أسواقا"], "pf"),
  venue("schools", ["schools", "مدارس"], "pf"),
  venue("education", ["schools", "مدارس"], "pf"),
  venue("border", ["the border", "الحدود"], "f"),
  venue("bridge", ["the bridge", "الجسر"]),
  venue("filling station", ["filling stations", "محطات وقود"], "pf"),
  venue("bank", ["banks", "بنوك", "بنوكا"], "pf"),
  venue("church", ["churches", "كنائس"], "pf"),
  venue("mosque", ["the mosque", "المسجد"]),
  venue("hospital", ["the hospital", "المستشفى"]),
  venue("factory", ["the factory", "المصنع"]),
  venue("mining", ["the mine", "المنجم"]),
  venue("road", ["the road", "الطريق"]),
];
