/** What a number word does to the number being read. */
export interface NumberWord {
  readonly value: number;
  /** "scale" multiplies what stands before it (hundred, ألف); "vague" names an order of magnitude only. */
  readonly kind: "unit" | "scale" | "vague";
}

const units: readonly (readonly [number, string])[] = [
  [0, "zero صفر"],
  [1, "one un une واحد واحده"],
  [2, "two deux اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي"],
  [3, "three trois ثلاثه ثلاث"],
  [4, "four quatre اربعه اربع"],
  [5, "five cinq خمسه خمس"],
  [6, "six سته ست"],
  [7, "seven sept سبعه سبع"],
  [8, "eight huit ثمانيه ثماني ثمان"],
  [9, "nine neuf تسعه تسع"],
  [10, "ten dix عشره عشر"],
  [11, "eleven onze"],
  [12, "twelve douze"],
  [13, "thirteen treize"],
  [14, "fourteen quatorze"],
  [15, "fifteen quinze"],
  [16, "sixteen seize"],
  [17, "seventeen"],
  [18, "eighteen"],
  [19, "nineteen"],
  [20, "twenty vingt vingts عشرون عشرين"],
  [30, "thirty trente ثلاثون ثلاثين"],
  [40, "forty quarante اربعون اربعين"],
  [50, "fifty cinquante خمسون خمسين"],
  [60, "sixty soixante ستون ستين"],
  [70, "seventy septante سبعون سبعين"],
  [80, "eighty octante huitante ثمانون ثمانين"],
  [90, "ninety nonante تسعون تسعين"],
  [200, "ميتان ميتين ميتي ميتا مايتان مايتين مايتي مايتا"],
  [300, "ثلاثميه ثلاثمايه"],
  [400, "اربعميه اربعمايه"],
  [500, "خمسميه خمسمايه"],
  [600, "ستميه ستمايه"],
  [700, "سبعميه سبعمايه"],
  [800, "ثمانميه ثمانمايه ثمانيميه ثمانيمايه"],
  [900, "تسعميه تسعمايه"],
  [2000, "الفان الفين الفي"],
  [2_000_000, "مليونان مليونين مليوني"],
  [2_000_000_000, "ملياران مليارين ملياري"],
];

const scales: readonly (readonly [number, string])[] = [
  [12, "dozen douzaine"],
  [100, "hundred cent cents ميه مايه"],
  [1000, "thousand mille الف الفا"],
  [1_000_000, "million millions mn مليون مليونا"],
  [1_000_000_000, "billion bn milliard milliards مليار مليارا بليون"],
];

// Without a number before them these name only an order of magnitude; with one they are its scale.
const magnitudes: readonly (readonly [number, string])[] = [
  [10, "tens dizaines عشرات"],
  [12, "dozens douzaines"],
  [20, "scores"],
  [100, "hundreds centaines ميات مايات"],
  [1000, "thousands milliers الاف الوف"],
  [1_000_000, "ملايين"],
  [1_000_000_000, "billions مليارات"],
];

/** French nouns that say "about": une quarantaine, une centaine, un millier. */
const approximate: readonly (readonly [number, string])[] = [
  [8, "huitaine"],
  [10, "dizaine"],
  [15, "quinzaine"],
  [20, "vingtaine"],
  [30, "trentaine"],
  [40, "quarantaine"],
  [50, "cinquantaine"],
  [60, "soixantaine"],
  [100, "centaine"],
  [1000, "millier"],
];

const words = new Map<string, NumberWord>();
const addAll = (rows: readonly (readonly [number, string])[], kind: NumberWord["kind"]): void => {
  for (const [value, forms] of rows) {
    for (const form of forms.split(" ")) words.set(form, { value, kind });
  }
};
addAll(units, "unit");
addAll(scales, "scale");
addAll(magnitudes, "vague");

const approximations = new Map(
  approximate.flatMap(([value, forms]) => forms.split(" ").map((form) => [form, value] as const)),
);

/** Looks up a folded word; clitics must be off. */
export function numberWord(folded: string): NumberWord | undefined {
  return words.get(folded);
}

/** The value of "quarantaine" and its like, which always mean "about". */
export function approximateNoun(folded: string): number | undefined {
  return approximations.get(folded);
}
