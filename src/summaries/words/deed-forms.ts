/** How a deed is told. */
export interface DeedForms {
  /** Names of the things it can be done to. */
  readonly things: string;
  /** After the thing: "created"; after "has" or "have", with "been" where the thing suffers it. */
  readonly en: string;
  readonly enIsActive?: true;
  /** After "plan to"; left out for what nobody plans. */
  readonly enPlan?: string;
  /** The verbal noun, before a genitive. */
  readonly arNoun: string;
  readonly arVerb: readonly [masculine: string, feminine: string];
  /** It happens at a place: the place can be named with it. */
  readonly isLocal?: true;
}

export const deedForms: Readonly<Record<string, DeedForms>> = {
  created: {
    things: "court,trading body,force,bank,commission,agency,television,company",
    en: "created",
    enPlan: "create",
    arNoun: "إنشاء",
    arVerb: ["أُنشئ", "أُنشئت"],
  },
  rejected: {
    things: "mediation,agreement,loan,sanctions,accusations",
    en: "rejected",
    arNoun: "رفض",
    arVerb: ["رُفض", "رُفضت"],
  },
  scrapped: {
    things: "electoral budget,tax,licences,subsidies,election,agreement",
    en: "scrapped",
    enPlan: "scrap",
    arNoun: "إلغاء",
    arVerb: ["أُلغي", "أُلغيت"],
  },
  suspended: {
    things:
      "visas,flights,licences,aid,exports,cooperation,parties,channel,classes,agreement,subsidies,aid groups",
    en: "suspended",
    enPlan: "suspend",
    arNoun: "تعليق",
    arVerb: ["عُلّق", "عُلّقت"],
  },
  financed: {
    things: "solar plant,power plant,road,dam,hospital,school",
    en: "funded",
    enPlan: "fund",
    arNoun: "تمويل",
    arVerb: ["مُوّل", "مُوّلت"],
  },
  arrived: {
    things: "convoy,expelled migrants,migrants,refugees,boat,aid",
    en: "arrived",
    enIsActive: true,
    arNoun: "وصول",
    arVerb: ["وصل", "وصلت"],
    isLocal: true,
  },
  sold: {
    things: "stockpile,uranium,gold",
    en: "put up for sale",
    enPlan: "sell",
    arNoun: "بيع",
    arVerb: ["بيع", "بيعت"],
  },
  signed: {
    things: "agreement,contract",
    en: "signed",
    enPlan: "sign",
    arNoun: "توقيع",
    arVerb: ["وُقّع", "وُقّعت"],
  },
  opened: {
    things: "solar plant,power plant,factory,dam,hospital,refinery,road,school",
    en: "inaugurated",
    arNoun: "تدشين",
    arVerb: ["دُشّن", "دُشّنت"],
    isLocal: true,
  },
  adopted: {
    things: "law,charter,budget",
    en: "adopted",
    arNoun: "اعتماد",
    arVerb: ["اعتُمد", "اعتُمدت"],
  },
  extended: {
    things: "transition,state of emergency,curfew",
    en: "extended",
    enPlan: "extend",
    arNoun: "تمديد",
    arVerb: ["مُدّد", "مُدّدت"],
  },
  expelled: {
    things: "ambassador,diplomats,aid groups,journalists,migrants",
    en: "expelled",
    arNoun: "طرد",
    arVerb: ["طُرد", "طُردت"],
  },
  seized: {
    things: "weapons,drugs,gold,fuel",
    en: "seized",
    arNoun: "ضبط",
    arVerb: ["ضُبط", "ضُبطت"],
    isLocal: true,
  },
  lifted: {
    things: "sanctions,embargo,curfew,siege,state of emergency",
    en: "lifted",
    enPlan: "lift",
    arNoun: "رفع",
    arVerb: ["رُفع", "رُفعت"],
  },
  imposed: {
    things: "sanctions,embargo,curfew,tax,state of emergency",
    en: "imposed",
    enPlan: "impose",
    arNoun: "فرض",
    arVerb: ["فُرض", "فُرضت"],
  },
  resumed: {
    things: "flights,talks,classes,exports,aid,cooperation",
    en: "resumed",
    enPlan: "resume",
    arNoun: "استئناف",
    arVerb: ["استُؤنف", "استُؤنفت"],
  },
  dissolved: {
    things: "parties,unions,council",
    en: "dissolved",
    enPlan: "dissolve",
    arNoun: "حل",
    arVerb: ["حُل", "حُلت"],
  },
  banned: {
    things: "demonstrations,exports,motorcycles,channel,parties",
    en: "banned",
    enPlan: "ban",
    arNoun: "حظر",
    arVerb: ["حُظر", "حُظرت"],
  },
  launched: {
    things: "operation,campaign,inquiry,force,television,census",
    en: "launched",
    enPlan: "launch",
    arNoun: "إطلاق",
    arVerb: ["أُطلق", "أُطلقت"],
  },
  postponed: {
    things: "election,referendum,summit,trial",
    en: "postponed",
    enPlan: "postpone",
    arNoun: "تأجيل",
    arVerb: ["أُجّل", "أُجّلت"],
  },
  deployed: {
    things: "force,troops",
    en: "deployed",
    enPlan: "deploy",
    arNoun: "نشر",
    arVerb: ["نُشر", "نُشرت"],
  },
  recalled: {
    things: "ambassador",
    en: "recalled",
    arNoun: "استدعاء",
    arVerb: ["استُدعي", "استُدعيت"],
  },
  arrested: {
    things: "journalists,activists,opponent,lawyer,suspects,ex-ministers,officials",
    en: "detained",
    arNoun: "توقيف",
    arVerb: ["أُوقف", "أُوقفت"],
    isLocal: true,
  },
  released: {
    things: "hostages,journalists,activists,prisoners,drivers,opponent,lawyer,workers,tourists",
    en: "released",
    arNoun: "الإفراج عن",
    arVerb: ["أُفرج عن", "أُفرج عن"],
  },
  abducted: {
    things:
      "workers,tourists,drivers,journalists,villagers,teachers,officials,foreigners,missionary",
    en: "abducted",
    arNoun: "اختطاف",
    arVerb: ["اختُطف", "اختُطفت"],
    isLocal: true,
  },
  raised: {
    things: "fuel prices,prices",
    en: "raised",
    enPlan: "raise",
    arNoun: "رفع",
    arVerb: ["رُفع", "رُفعت"],
  },
  lowered: {
    things: "fuel prices,prices",
    en: "lowered",
    enPlan: "lower",
    arNoun: "خفض",
    arVerb: ["خُفض", "خُفضت"],
  },
  received: {
    things: "drones,equipment,aid,loan",
    en: "received",
    arNoun: "تسلّم",
    arVerb: ["تُسلّم", "تُسلّمت"],
  },
  condemned: {
    things: "attack,sanctions,accusations",
    en: "condemned",
    arNoun: "إدانة",
    arVerb: ["أُدين", "أُدينت"],
  },
  nationalised: {
    things: "mine,company",
    en: "nationalised",
    enPlan: "nationalise",
    arNoun: "تأميم",
    arVerb: ["أُمّم", "أُمّمت"],
  },
};
