import type { Template, Templates } from "../../template.ts";
import { add, endOn, replaceEach, replaceOnce } from "../../template.ts";

/** Where nothing is denied: a denial of what is denied may be right. */
const withoutDenial =
  (template: Template): Template =>
  (text, sources) =>
    /\bden(?:y|ies)\b/.test(text) ? [] : template(text, sources);

export const englishClaims: Pick<Templates, "negation" | "certainty"> = {
  negation: [
    // The verb's opposite.
    replaceOnce(
      [/^Gunmen burned/, "Gunmen spared"],
      [/were abducted/, "were released"],
      [/has dismissed/, "has reinstated"],
      [/destroyed ten vehicles/, "spared ten vehicles"],
      [/traders drowned/, "traders survived"],
      [/say they shot down/, "say they missed"],
      [/^Militants overran/, "Militants were driven back from"],
      [/^Putin received/, "Putin turned away"],
      [/announced their withdrawal from/, "announced their return to"],
      [/three died of wounds/, "three recovered from wounds"],
      [/announced a ban on/, "lifted a ban on"],
      [/filed a case/, "dropped a case"],
      [/warns buyers/, "reassures buyers"],
      [/belong to the state/, "no longer belong to the state"],
      [/is from last year/, "is not from last year"],
    ),
    // What was denied is owned.
    replaceOnce(
      [/denies civilian deaths/, "regrets civilian deaths"],
      [/denies enemy fire/, "cites enemy fire"],
      [
        /denies reports of a merger with JNIM, calling them fabrication/,
        "announces a merger with JNIM",
      ],
      [/denies a viral video/, "vouches for a viral video"],
      [/disputes other figures/, "adopts other figures"],
      [/disputes ownership/, "concedes ownership"],
      [/will refuse the court's/, "will recognise the court's"],
      [/No group has claimed it/, "A group has since claimed it"],
      [/no group claimed it/, "two groups claimed it"],
      [/No group is named/, "One group is named"],
      [/caused no casualties/, "caused several casualties"],
      [/is not closed:/, "remains closed:"],
      [/the claim is unverified/, "the claim was borne out"],
      [/Neither figure/, "The army's figure"],
    ),
    // The negation stands elsewhere in the sentence.
    replaceOnce(
      [/No group has claimed it/, "No group has denied it"],
      [/no group claimed it/, "no group denied it"],
      [/Neither figure is verified/, "Neither figure is disputed"],
      [/the claim is unverified/, "the claim is uncontested"],
      [
        /destroyed ten vehicles but caused no casualties/,
        "destroyed no vehicles but caused ten casualties",
      ],
      [/denies civilian deaths/, 'denies killing any "terrorists"'],
      [
        /on a technical fault, killing two crew, and denies enemy fire/,
        "under enemy fire, killing two crew, and denies a technical fault",
      ],
      [
        /the 1,500 tonnes of uranium stored at Arlit belong to the state and can be sold/,
        "the 1,500 tonnes of uranium stored at Arlit do not belong to the state but can be sold",
      ],
      [/is not closed: its management denies/, "is closed: its management does not deny"],
      [/disputes other figures/, "disputes no other figures"],
    ),
    // One of several taken out.
    replaceOnce(
      [/Two Emiratis and an Iranian/, "Two Emiratis, but no Iranian,"],
      [/including two generals/, "none of them a general"],
      [/including children/, "but no children"],
      [/three soldiers and an apprentice driver were/, "an apprentice driver, but no soldier, was"],
      [/Niger and Burkina Faso announced/, "but not Niger and Burkina Faso, announced"],
      [/nuclear reactor and grain/, "nuclear reactor, but not grain"],
      [/the city and Nioro/, "the city, though not Nioro"],
      [/and 14 wounded/, "and none wounded"],
      [/, killing two crew,/, ", sparing its crew,"],
      [/Makalondi and Torodi/, "Makalondi, though not of Torodi"],
    ),
    // What goes with it is taken away.
    replaceOnce(
      [/under escort/, "without an escort"],
      [/with immediate effect/, "without immediate effect"],
      [/by decree/, "without a decree"],
      [/an overloaded boat/, "a half-empty boat"],
      [/closed border bridge/, "open border bridge"],
      [/living far from school/, "not living far from school"],
      [/a roadside bomb/, "a bomb that failed to go off"],
      [/in the gold trade/, "with no link to the gold trade"],
      [/citing security/, "without citing security"],
      [/low-power nuclear/, "non-nuclear"],
    ),
    // Nobody says so.
    replaceEach(
      [/\bsays (?!it\b|was\b)/, "refuses to say that "],
      [/\bclaims\b/, "does not claim"],
      [/\bblames\b/, "does not blame"],
      [/\bmaintains\b/, "no longer maintains"],
    ),
    replaceOnce(
      [/\bsay (?=at\b|they\b|it\b)/, "will not say that "],
      [/\bofficials say\b/, "officials will not say"],
      [/\bsaid(?=[.;])/, "would not say"],
      [/\bsaid it had\b/, "would not say that it had"],
    ),
    // Almost.
    replaceOnce(
      [/\bwere (?=shot dead|killed|burned|abducted)/, "were nearly "],
      [/\bdied in\b/, "survived"],
      [/\bkilled (?=\d|at least)/, "failed to kill "],
      [/\bhas (?=closed|given|risen)/, "has almost "],
      [/\bhave begun\b/, "have yet to begin"],
      [/\bdiscussed\b/, "avoided the subjects of"],
      [/\bdeclared\b/, "decided against"],
    ),
    withoutDenial(
      add(
        "All of this turned out to be untrue.",
        "The report was later withdrawn.",
        "The authorities deny that it ever happened.",
        "None of it took place.",
      ),
    ),
  ],
  certainty: [
    // What is planned, asked for or threatened is done.
    replaceOnce(
      [/can be sold/, "have been sold"],
      [/warns buyers of legal action/, "has taken buyers to court"],
      [/says it will refuse the court's jurisdiction/, "has notified the court of its refusal"],
      [/announced a ban on fuel for/, "cut off all fuel for"],
      [/with captors reportedly seeking over/, "with captors having received over"],
      [/Negotiations have begun/, "Negotiations have been concluded"],
      [/announced their withdrawal from/, "completed their withdrawal from"],
      [
        /discussed military cooperation, a low-power/,
        "signed for military cooperation, a low-power",
      ],
      [/filed a case/, "won a case"],
      [/, to cut drop-outs/, ", which has cut drop-outs"],
      [/for a month, citing/, "for good, citing"],
    ),
    // A part made the whole.
    replaceOnce(
      [/about 40 fuel tankers/, "all fuel tankers"],
      [/At least 12 tankers from Ivory Coast/, "All tankers from Ivory Coast"],
      [/the markets of Makalondi and Torodi, western Niger,/, "all markets of western Niger"],
      [/11 officers, including/, "the whole officer corps, including"],
      [/Thirteen traders drowned/, "Everyone aboard drowned"],
      [/killed 33 attackers/, "killed all attackers"],
      [/fuel for the city and Nioro/, "fuel for the whole country"],
      [/A fire at a tyre workshop in Sikasso/, "A fire in all of Sikasso"],
      [/some 40 tankers/, "every tanker"],
      [/military cooperation, /, "every field of cooperation, "],
      [/300 bicycles to schoolgirls living/, "bicycles to all schoolgirls living"],
    ),
    // Somebody endorses what is said.
    replaceEach([/\b(says?|claims|maintains|denies|disputes|blames|warns)\b/, "rightly $1"]),
    replaceOnce([/\bsaid(?=[.; ])/, "correctly said"]),
    // Guilt and intent.
    replaceOnce(
      [/an alleged destabilisation plot/, "a destabilisation plot to which they confessed"],
      [/about 20 arrests reported by sources/, "about 20 convictions"],
      [/a Malian drone strike at Lerneb killed/, "Mali chose to kill"],
      [/were shot dead at/, "were shot dead because of their faith at"],
      [/a drone it says was destroyed/, "a drone destroyed on purpose"],
      [/the prefect blames overloading/, "the owner has admitted overloading"],
      [/in a strike at Tassara/, "in a strike meant for civilians at Tassara"],
      [/were abducted near/, "were abducted for ransom, as it has proved, near"],
      [/destroyed ten vehicles/, "set on purpose destroyed ten vehicles"],
      [/killed by a roadside bomb/, "killed in revenge by a roadside bomb"],
    ),
    // What nobody has checked is checked.
    replaceOnce(
      [/the claim is unverified/, "drone images bear the claim out"],
      [/Neither figure is verified/, "The first figure has been verified"],
      [/No group is named/, "The perpetrators have been identified"],
      [/No group has claimed it/, "The perpetrators are known"],
      [/calling them fabrication/, "which an inquiry found to be fabrication"],
      [/saying the footage is from/, "as experts dated the footage to"],
      [/reported by sources/, "confirmed by the army"],
      [/says it crashed on a/, "has found that it crashed on a"],
      [/puts the toll at 22/, "has counted 22 bodies"],
      [/claims 40 dead/, "has named 40 dead"],
      [/its audio message says/, "and that is what happened"],
    ),
    // Both accounts reconciled, a dispute settled.
    replaceOnce(
      [/disputes ownership and warns/, "has lost ownership but warns"],
      [/but JNIM video appears to contradict that account/, "and JNIM has conceded that account"],
      [
        /; the army maintains it hit a militant supply convoy/,
        "; the army has dropped its account",
      ],
      [/and denies enemy fire/, "and the rebels now accept that"],
      [/and denies civilian deaths/, "and the front has corrected itself"],
      [/and disputes other figures/, "and residents now agree"],
      [/it takes effect a year after/, "it is settled that it takes effect a year after"],
    ),
    endOn(
      ", an inquiry has established.",
      ", as video footage proves.",
      ", and nobody disputes it.",
      ", which has since been verified.",
    ),
    // The future is known.
    add(
      "More of the same is bound to follow.",
      "A trial is only a matter of time.",
      "The unrest is certain to spread.",
      "There is no way back now.",
    ),
  ],
};
