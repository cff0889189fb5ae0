/** What can be closed or reopened, with what its verbs must agree with. */
export interface Venue {
  /** Name of a concept of `facts/words`. */
  readonly concept: string;
  readonly en: string;
  readonly enIsPlural: boolean;
  readonly ar: string;
  readonly arIsFeminine: boolean;
}

const venue = (concept: string, [en, ar]: readonly [string, string], marks = ""): Venue => ({
  concept,
  en,
  enIsPlural: marks.includes("p"),
  ar,
  arIsFeminine: marks.includes("f"),
});

/** The closest word first: a Koranic school is a school too. */
export const venues: readonly Venue[] = [
  venue("koranic school", ["Koranic schools", "المدارس القرآنية"], "pf"),
  venue("airport", ["the airport", "المطار"]),
  venue("embassy", ["the embassy", "السفارة"], "f"),
  venue("market", ["markets", "الأسواق"], "pf"),
  venue("schools", ["schools", "المدارس"], "pf"),
  venue("education", ["schools", "المدارس"], "pf"),
  venue("border", ["the border", "الحدود"], "f"),
  venue("bridge", ["the bridge", "الجسر"]),
  venue("filling station", ["filling stations", "محطات الوقود"], "pf"),
  venue("bank", ["banks", "البنوك"], "pf"),
  venue("church", ["churches", "الكنائس"], "pf"),
  venue("mosque", ["the mosque", "المسجد"]),
  venue("hospital", ["the hospital", "المستشفى"]),
  venue("factory", ["the factory", "المصنع"]),
  venue("mining", ["the mine", "المنجم"]),
  venue("road", ["the road", "الطريق"]),
];
