/** The countries this product watches. */
export type Country = "ML" | "NE";

/** A place, person, group, institution or company that the gazetteer knows. */
export interface Entry {
  /** `place/...`, `person/...` or `actor/...`, never reused or renamed; `elsewhere/...` for far towns. */
  readonly id: string;
  readonly kind: string;
  /** ISO 3166 alpha-2 codes; empty where no single country is meant. */
  readonly countries: readonly string[];
  /** First-level region the place belongs to. */
  readonly admin?: string | undefined;
  /** By language (en, fr, ar, ha); the first name is the one to display. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Adjectives of a country, by language. */
  readonly demonyms: Readonly<Record<string, readonly string[]>>;
  /** Names (and demonyms) that prove nothing alone. */
  readonly ambiguousNames: readonly string[];
  readonly ambiguous: boolean;
  /** Evidence against these countries unless a real anchor of them is present as well. */
  readonly counterTo: readonly string[];
  /** Countries whose people it shelters: a camp in one country is news of another. */
  readonly hosts: readonly string[];
  /** Offices held; dates as YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly roles: readonly Role[];
}

/** An office somebody holds or held. */
interface Role {
  readonly en: string;
  readonly ar: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
