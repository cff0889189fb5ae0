import type { Severity } from "../developments/severity.ts";
import type { Country } from "../gazetteer/entry.ts";
import type { AlertLanguage } from "../text/language.ts";
import type { Plural } from "./plural.ts";

interface Labels {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly country: Readonly<Record<Country, string>>;
  /** A revision that changes what an earlier alert told. */
  readonly update: string;
  /** Stands in the place of the severity. */
  readonly retracted: string;
  readonly corrected: string;
  /** `{at}` is a time of day in UTC. */
  readonly correction: string;
  readonly amendment: string;
  readonly retraction: string;
  /** Stands before the headline of a post that says something else now. */
  readonly updated: string;
  readonly revision: string;
  /** Who says so and how sure. */
  readonly certainty: string;
  readonly place: string;
  readonly published: string;
  readonly utc: string;
  readonly niamey: string;
  readonly outlets: string;
  readonly outletCount: Plural;
  readonly writtenBy: Readonly<Record<"model" | "extract" | "moderators", string>>;
  /** Stands before what the bot says of itself. */
  readonly announcement: string;
  readonly sources: string;
  /** Several developments in one message. */
  readonly digest: string;
  readonly developmentCount: Plural;
  /** Names of the languages that sources are in. */
  readonly language: Readonly<Record<string, string>>;
}

export const severityMarks: Readonly<Record<Severity, string>> = {
  critical: "🔴",
  high: "🟠",
  medium: "🟡",
  low: "⚪",
};

/** Stands where the severity's mark would. */
export const retractedMark = "⛔";

export const flags: Readonly<Record<Country, string>> = { ML: "🇲🇱", NE: "🇳🇪" };

/** The fixed words of an alert, in each language we write. */
export const labels: Readonly<Record<AlertLanguage, Labels>> = {
  ar: {
    severity: {
      critical: "خطورة حرجة",
      high: "خطورة عالية",
      medium: "خطورة متوسطة",
      low: "خطورة منخفضة",
    },
    country: { ML: "مالي", NE: "النيجر" },
    update: "تحديث",
    retracted: "خبر مسحوب",
    corrected: "مصحَّح",
    correction: "تصحيح ({at} بتوقيت غرينتش): ورد في نسخة سابقة «{wrong}»، والصواب «{right}».",
    amendment: "تصحيح ({at} بتوقيت غرينتش): {reason}",
    retraction: "سحب خبر ({at} بتوقيت غرينتش): نسحب هذا الخبر. السبب: {reason}",
    updated: "حُدّث",
    revision: "النسخة",
    certainty: "مدى التحقق",
    place: "المكان",
    published: "وقت النشر",
    utc: "بتوقيت غرينتش (باماكو)",
    niamey: "بتوقيت نيامي",
    outlets: "المصادر المستقلة",
    outletCount: {
      zero: "لا يوجد",
      one: "مصدر واحد",
      two: "مصدران",
      few: "# مصادر",
      many: "# مصدرا",
      other: "# مصدر",
    },
    writtenBy: {
      model: "ملخص آلي",
      extract: "مقتطف من المصادر",
      moderators: "نص حرره المشرفون",
    },
    announcement: "تنبيهات الساحل",
    sources: "المصادر",
    digest: "موجز",
    developmentCount: {
      zero: "لا تطورات",
      one: "تطور واحد",
      two: "تطوران",
      few: "# تطورات",
      many: "# تطورا",
      other: "# تطور",
    },
    language: { ar: "بالعربية", en: "بالإنجليزية", fr: "بالفرنسية" },
  },
  en: {
    severity: { critical: "Critical", high: "High", medium: "Medium", low: "Low" },
    country: { ML: "Mali", NE: "Niger" },
    update: "Update",
    retracted: "Retracted",
    corrected: "Corrected",
    correction:
      "Correction ({at} UTC): an earlier version said “{wrong}”; it should read “{right}”.",
    amendment: "Correction ({at} UTC): {reason}",
    retraction: "Retraction ({at} UTC): we withdraw this report. Reason: {reason}",
    updated: "Updated",
    revision: "revision",
    certainty: "Status",
    place: "Place",
    published: "Published",
    utc: "UTC (Bamako)",
    niamey: "Niamey",
    outlets: "Independent sources",
    outletCount: { one: "1 outlet", other: "# outlets" },
    writtenBy: {
      model: "Machine-written summary",
      extract: "Extract from the sources",
      moderators: "Edited by moderators",
    },
    announcement: "Sahel Alerts",
    sources: "Sources",
    digest: "Digest",
    developmentCount: { one: "1 development", other: "# developments" },
    language: { ar: "Arabic", en: "English", fr: "French" },
  },
};
