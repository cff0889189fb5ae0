import type { Alert } from "../../../src/alerts/alert.ts";
import type { Delivery } from "../../../src/delivery/delivery.ts";

/** An invented alert as the product composes it: texts in both languages, sources in three. */
export function anAlert(given: Partial<Alert> = {}): Alert {
  return {
    developmentId: "dev-1",
    revision: 2,
    edition: 0,
    matters: false,
    countries: ["ML"],
    topic: "news",
    eventType: "attack",
    severity: "high",
    headline: {
      ar: "ارتفاع حصيلة الهجوم على قافلة وقود قرب كاي إلى 12 قتيلا",
      en: "Toll of the attack on a fuel convoy near Kayes rises to 12",
    },
    body: {
      ar: "قال الجيش إن مسلحين هاجموا قافلة من 40 صهريجا على الطريق الوطني RN1. وتبنت JNIM الهجوم (10–12 قتيلا بحسب السكان).",
      en: "The army said gunmen attacked a convoy of 40 tankers on the RN1 road. JNIM claimed the attack (10–12 dead according to residents).",
    },
    certainty: { ar: "أكده الجيش المالي", en: "Confirmed by the Malian army" },
    place: { ar: "كاي، مالي", en: "Kayes, Mali" },
    places: [],
    sources: [
      {
        outlet: "Radio Sourou",
        language: "fr",
        url: "https://sourou.example/actu/kayes_(citernes)?id=1&x=2",
        title: "Kayes : le bilan de l'attaque d'un convoi de citernes passe à 12 morts",
      },
      {
        outlet: "صوت النهر",
        language: "ar",
        url: "https://nahr.example/خبر/12",
        title: "الجيش المالي: 12 قتيلا في هجوم على صهاريج قرب كاي",
      },
      {
        outlet: "The Bend",
        language: "en",
        url: "https://bend.example/kayes",
        title: "Mali fuel convoy attack: toll *rises* to 12 [updated]",
      },
    ],
    independentOutlets: 3,
    publishedAt: "2026-01-15T23:30:00.000Z",
    writtenBy: "extract",
    notices: [],
    ...given,
  };
}

/** An alert on its first way to one Discord channel. */
export function aDelivery(given: Partial<Delivery> = {}): Delivery {
  return {
    id: "d-3fKq",
    chat: { platform: "discord", chatId: "200", threadId: null },
    alert: anAlert(),
    action: "post",
    layout: "ar-en",
    digits: "western",
    silent: false,
    attempts: 0,
    receipts: [],
    standing: null,
    digest: [],
    ...given,
  };
}
