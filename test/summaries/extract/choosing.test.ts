import { expect, test } from "vitest";
import { extractSummary } from "../../../src/summaries/extract/extract-summary.ts";
import type { Told } from "../a-development.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

const textOf = (told: Told[], language: "ar" | "en"): string => {
  const { headline, body } = extractSummary(aDevelopment(told), gazetteer)[language];
  return `${headline}\n${body}`;
};

const raid: Told = {
  lang: "fr",
  title: "Dix-neuf morts dans l'attaque d'un village près de Bankass, selon le maire",
  text: "Des hommes armés ont incendié des maisons, a dit le maire de la commune.",
};
const survivor: Told = {
  lang: "ar",
  title: "ناج من هجوم على قرية مالية يروي ما جرى",
  text: "قال أحد الناجين إن المسلحين أحرقوا بيوتا ونهبوا ماشية.",
};
const list: Told = {
  lang: "en",
  title: "Association says 31 killed in Mali raid",
  text: "The association said on Tuesday it had compiled a list of 31 victims.",
};

test("where it was is told when only a headline of another language says so", () => {
  expect(textOf([raid, list], "en")).toContain("The attack took place in the Bankass area");
  expect(textOf([raid, survivor], "ar")).toContain("وقع الهجوم في منطقة بانكاس");
});

test("where it was is told once", () => {
  const placed: Told = { ...list, title: "Association says 31 killed in raid near Bankass" };

  expect(textOf([raid, placed], "en").match(/Bankass/g)).toHaveLength(1);
});

test("a place that a headline takes back is not told", () => {
  const rectified: Told = {
    lang: "fr",
    title: "RECTIFICATIF - L'attaque n'a pas eu lieu à Bankass",
    text: "Une erreur de localisation s'est glissée dans notre article.",
  };

  expect(textOf([raid, list, rectified], "en")).not.toContain("Bankass");
});

test("a capital that stands for its government is no place of an event", () => {
  const talks: Told = {
    lang: "fr",
    title: "Bamako et Alger rouvriront leurs espaces aériens",
    text: "L'annonce a été faite samedi par le ministre togolais.",
  };
  const skies: Told = {
    lang: "en",
    title: "Mali and Algeria to lift flight bans after Togo talks",
    text: "The neighbours closed their skies to each other after a drone was shot down.",
  };

  expect(textOf([talks, skies], "en")).not.toContain("Bamako");
});

test("a look back at other cases does not head the alert", () => {
  const news: Told = {
    lang: "en",
    title: "Sahel states to deploy joint battalions by February",
    text: "Defence ministers of Mali, Niger and Burkina Faso said in Niamey that three battalions, about 2,400 soldiers in all, would be deployed in the tri-border area by the end of February.",
  };
  const funding: Told = {
    lang: "fr",
    title: "Force unifiée de l'AES : la question du financement",
    text: "Le commandant de la force, à Niamey, reconnaît que la moitié du budget reste à trouver.",
  };
  const seat: Told = {
    lang: "ar",
    title: "القوة المشتركة لدول الساحل: مقر في نيامي وثلاث كتائب",
    text: "سيكون لكل دولة كتيبة تقيم على أراضيها، وفق ما أوضح وزراء الدفاع في ختام الاجتماع.",
  };
  const lookBack: Told = {
    lang: "en",
    title: "Sahel bloc's force a year on",
    text: "Analysts say each army has so far mostly fought on its own soil.",
  };

  const summary = extractSummary(aDevelopment([news, funding, seat, lookBack]), gazetteer);

  expect(summary.en.headline).toBe("Sahel states to deploy joint battalions by February");
});

test("what was done is told where the headline is only about what came of it", () => {
  const delay: Told = {
    lang: "fr",
    title: "Mali : les élections communales reportées au mois de juin",
    text: "Le ministre a invoqué mardi des raisons techniques.",
  };
  const protest: Told = {
    lang: "en",
    title: "Malian parties reject delay to local polls",
    text: "A coalition of eight parties said nobody had been consulted.",
  };
  const told: Told = { ...protest, title: "Malian parties reject delay to local elections" };

  expect(textOf([delay, protest], "en")).toContain("elections have been postponed");
  expect(textOf([delay, told], "en")).not.toContain("postponed");
});

test("an outlet's correction is told where nobody's own sentence tells it", () => {
  const wrong: Told = {
    lang: "fr",
    source: "Studio Falaise",
    title: "Gourma : 21 morts dans l'attaque d'un campement",
    text: "Des hommes armés ont attaqué lundi un campement d'éleveurs près de Gossi.",
  };
  const right: Told = {
    lang: "fr",
    source: "Studio Falaise",
    title: "RECTIFICATIF - Gossi : 12 morts, et non 21",
    text: "Notre dépêche de mardi donnait un bilan erroné.",
  };
  const other: Told = {
    lang: "en",
    title: "Twelve herders killed in attack on camp in northern Mali",
    text: "Cattle were also driven off, an official in Gossi said by telephone.",
  };

  expect(textOf([wrong, right, other], "en")).toContain(
    "Studio Falaise has corrected an earlier figure of 21.",
  );
  expect(textOf([wrong, right, other], "ar")).toContain("صحح Studio Falaise رقما سابقا هو 21.");
});
