import { rowsOf } from "../../facts/lexicon.ts";

/** How a deed is told. */
export interface DeedForms {
  /** After the thing: "created"; after "has" or "have", with "been" where the thing suffers it. */
  readonly en: string;
  readonly enIsActive: boolean;
  /** After "plan to"; null for what nobody plans. */
  readonly enPlan: string | null;
  /** The verbal noun, before a genitive. */
  readonly arNoun: string;
  readonly arVerb: readonly [masculine: string, feminine: string];
  /** It happens at a place: the place can be named with it. */
  readonly isLocal: boolean;
  /** Names of the things it can be done to. */
  readonly things: ReadonlySet<string>;
}

/** name | English | its plan | Arabic noun | Arabic verbs | marks | things */
const rows = `
created      | created | create | إنشاء | أُنشئ, أُنشئت |  | court, trading body, force, bank, commission, agency, television, company
rejected     | rejected |  | رفض | رُفض, رُفضت |  | mediation, agreement, loan, sanctions, accusations
scrapped     | scrapped | scrap | إلغاء | أُلغي, أُلغيت |  | electoral budget, tax, licences, subsidies, election, agreement
suspended    | suspended | suspend | تعليق | عُلّق, عُلّقت |  | visas, flights, licences, aid, exports, cooperation, parties, channel, classes, agreement, subsidies, aid groups
financed     | funded | fund | تمويل | مُوّل, مُوّلت |  | solar plant, power plant, road, dam, hospital, school
arrived      | arrived |  | وصول | وصل, وصلت | local active | convoy, expelled migrants, migrants, refugees, boat, aid
sold         | put up for sale | sell | بيع | بيع, بيعت |  | stockpile, uranium, gold
signed       | signed | sign | توقيع | وُقّع, وُقّعت |  | agreement, contract
opened       | inaugurated |  | تدشين | دُشّن, دُشّنت | local | solar plant, power plant, factory, dam, hospital, refinery, road, school
adopted      | adopted |  | اعتماد | اعتُمد, اعتُمدت |  | law, charter, budget
extended     | extended | extend | تمديد | مُدّد, مُدّدت |  | transition, state of emergency, curfew
expelled     | expelled |  | طرد | طُرد, طُردت |  | ambassador, diplomats, aid groups, journalists, migrants
seized       | seized |  | ضبط | ضُبط, ضُبطت | local | weapons, drugs, gold, fuel
lifted       | lifted | lift | رفع | رُفع, رُفعت |  | sanctions, embargo, curfew, siege, state of emergency
imposed      | imposed | impose | فرض | فُرض, فُرضت |  | sanctions, embargo, curfew, tax, state of emergency
resumed      | resumed | resume | استئناف | استُؤنف, استُؤنفت |  | flights, talks, classes, exports, aid, cooperation
dissolved    | dissolved | dissolve | حل | حُل, حُلت |  | parties, unions, council
banned       | banned | ban | حظر | حُظر, حُظرت |  | demonstrations, exports, motorcycles, channel, parties
launched     | launched | launch | إطلاق | أُطلق, أُطلقت |  | operation, campaign, inquiry, force, television, census
postponed    | postponed | postpone | تأجيل | أُجّل, أُجّلت |  | election, referendum, summit, trial
deployed     | deployed | deploy | نشر | نُشر, نُشرت |  | force, troops
recalled     | recalled |  | استدعاء | استُدعي, استُدعيت |  | ambassador
arrested     | detained |  | توقيف | أُوقف, أُوقفت | local | journalists, activists, opponent, lawyer, suspects, ex-ministers, officials
released     | released |  | الإفراج عن | أُفرج عن, أُفرج عن |  | hostages, journalists, activists, prisoners, drivers, opponent, lawyer, workers, tourists
abducted     | abducted |  | اختطاف | اختُطف, اختُطفت | local | workers, tourists, drivers, journalists, villagers, teachers, officials, foreigners, missionary
raised       | raised | raise | رفع | رُفع, رُفعت |  | fuel prices, prices
lowered      | lowered | lower | خفض | خُفض, خُفضت |  | fuel prices, prices
received     | received |  | تسلّم | تُسلّم, تُسلّمت |  | drones, equipment, aid, loan
condemned    | condemned |  | إدانة | أُدين, أُدينت |  | attack, sanctions, accusations
nationalised | nationalised | nationalise | تأميم | أُمّم, أُمّمت |  | mine, company
damaged      | damaged |  | تضرر | تضرر, تضررت | local | pipeline, phone masts, power line, bridge
returned     | returned | return | إعادة | أُعيد, أُعيدت |  | gold, equipment
granted      | granted | grant | منح | مُنح, مُنحت |  | licences, contract, loan, aid
revoked      | revoked | revoke | سحب | سُحب, سُحبت |  | licences
reopened     | reopened | reopen | إعادة فتح | أُعيد فتح, أُعيد فتح |  | airspace, bridge, road, mine, hospital
convicted    | convicted |  | إدانة | أُدين, أُدينت |  | journalists, activists, opponent, lawyer, suspects, ex-ministers, officials
acquitted    | acquitted |  | تبرئة | بُرّئ, بُرّئت |  | journalists, activists, opponent, lawyer, suspects, ex-ministers, officials
summoned     | summoned | summon | استدعاء | استُدعي, استُدعيت |  | ambassador, diplomats, journalists, activists
dispersed    | dispersed |  | تفريق | فُرّق, فُرّقت | local | demonstrations
`;

/** By the names of `deed-words.ts`. */
export const deedForms: ReadonlyMap<string, DeedForms> = new Map(
  rowsOf(rows).map(
    ([name = "", en = "", plan = "", arNoun = "", verbs = "", marks = "", things = ""]) => {
      const [masculine = "", feminine = ""] = verbs.split(", ");
      return [
        name,
        {
          en,
          enIsActive: marks.includes("active"),
          enPlan: plan === "" ? null : plan,
          arNoun,
          arVerb: [masculine, feminine],
          isLocal: marks.includes("local"),
          things: new Set(things.split(", ")),
        },
      ];
    },
  ),
);
