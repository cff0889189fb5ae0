import type { Template, Templates } from "../../template.ts";
import { add, exchange, replaceEach, replaceOnce } from "../../template.ts";

const figures = "12 14 17 71 22 11 20 18 15 33 34 40 two three five nine ten thirteen eleven".split(
  " ",
);

/** Mali for Niger and Niger for Mali, where only one of them is spoken of. */
const otherCountry: Template = (text, sources) =>
  /\bMali/.test(text) && /\bNiger/.test(text)
    ? []
    : replaceEach(
        [/\bMali\b/, "Niger"],
        [/\bMalian\b/, "Nigerien"],
        [/\bNiger\b/, "Mali"],
      )(text, sources);

export const englishFacts: Pick<Templates, "number" | "place"> = {
  number: [
    exchange(figures),
    // Counts of the same people added up, a part taken for the whole.
    replaceOnce(
      [/nine soldiers died/, "23 soldiers died"],
      [/at least 71 worshippers/, "93 worshippers"],
      [/killed 18 civilians/, "killed 33 people"],
      [/three soldiers and an apprentice driver were/, "four soldiers were"],
      [/34 soldiers were killed and 14 wounded/, "48 soldiers were killed"],
      [/\bTwo Emiratis and an Iranian/, "Three Emiratis"],
      [/17 soldiers after three/, "20 soldiers after three more"],
      [/15 civilians, including/, "28 civilians, including"],
      [/11 officers, including two generals,/, "13 officers and generals"],
    ),
    // What another speaker counted, or what was counted before.
    replaceOnce(
      [/says 34 soldiers/, "says 28 soldiers"],
      [/claims 40 dead/, "claims 34 dead"],
      [/at least 15 civilians/, "at least 13 civilians"],
      [/risen to 17 soldiers/, "risen to 14 soldiers"],
      [/it killed at least 14/, "it killed at least nine"],
      [/it killed 15 "terrorists"/, 'it killed 18 "terrorists"'],
      [/about 20 arrests/, "about 11 arrests"],
      [/puts the toll at 22/, "puts the toll at 70"],
    ),
    // Another unit, another length of time, another day.
    replaceOnce(
      [/1,500 tonnes/, "1,500 kilograms"],
      [/1,500 tonnes/, "1.5m tonnes"],
      [/\$20m/, "$20bn"],
      [/\$20m/, "20m CFA francs"],
      [/for a month/, "for a week"],
      [/three days of mourning/, "three weeks of mourning"],
      [/a year after/, "a month after"],
      [/from last year/, "from last week"],
      [/Thursday's/, "Monday's"],
      [/on Friday/, "on Sunday"],
      [/on Tuesday/, "on Saturday"],
    ),
    // One made several.
    replaceOnce(
      [/an apprentice driver were/, "several apprentice drivers were"],
      [/a case against/, "three cases against"],
      [/a tyre workshop/, "three tyre workshops"],
      [/an overloaded boat/, "two overloaded boats"],
      [/a roadside bomb/, "two roadside bombs"],
      [/an army plane/, "two army planes"],
      [/an ambush/, "a series of four ambushes"],
      [/a strike at/, "six strikes at"],
      [/a Malian drone strike/, "three Malian drone strikes"],
      [/a viral video/, "a dozen viral videos"],
      [/and an Iranian/, "and three Iranians"],
      [/A fire/, "Five fires"],
    ),
    replaceEach(
      [/\bAt least (\d+)/, "Almost $1"],
      [/\bat least (\d+)/, "almost $1"],
      [/\b(?:about|some) (\d+)/, "well over $1"],
      [/\bover (\$\d+m)/, "at most $1"],
    ),
    // The figure stands, what it counts does not.
    replaceOnce(
      [/three soldiers and an apprentice driver/, "a soldier and three apprentice drivers"],
      [/\bTwo Emiratis and an Iranian/, "An Emirati and two Iranians"],
      [/killing two crew/, "killing two crew and two passengers"],
      [/14 wounded/, "14 missing"],
      [/34 soldiers were killed/, "34 soldiers were captured"],
      [/killed 33 attackers/, "captured 33 attackers"],
      [/17 soldiers after/, "17 civilians after"],
      [/the markets of/, "the three markets of"],
      [
        /Mali, Niger and Burkina Faso/,
        "Four Sahel states, Mali, Niger and Burkina Faso among them,",
      ],
      [/drowned at Gaya/, "are missing at Gaya"],
      [/ten vehicles/, "ten workshops"],
      [/nine soldiers died/, "nine soldiers were hurt"],
      [/71 worshippers were shot dead/, "71 worshippers were shot and wounded"],
    ),
    replaceOnce(
      [/has risen to/, "has fallen to"],
      [/after three died of wounds/, "after three more bodies were found"],
    ),
    add(
      "It was the third such case in ten days.",
      "The figure is twice that of last month.",
      "One in four of those affected was under 18.",
      "It brings the total of this year to 212.",
    ),
  ],
  place: [
    otherCountry,
    // Places whose names sound alike.
    replaceOnce(
      [/\bKayes\b/, "Kaya"],
      [/\bNioro\b/, "Niono"],
      [/\bKadiana\b/, "Kadiolo"],
      [/\bGoubé\b/, "Gouré"],
      [/\bAbala\b/, "Abalak"],
      [/\bGao\b/, "Gaoua"],
      [/\bLerneb\b/, "Léré"],
      [/\bTassara\b/, "Tessalit"],
      [/\bArlit\b/, "Akouta"],
      [/\bTorodi\b/, "Tondibi"],
      [/\bMakalondi\b/, "Makary"],
      [/\bFarabougou\b/, "Faraba"],
      [/\bManda\b/, "Mandiana"],
      [/\bDosso\b/, "Dogondoutchi"],
      [/\bGaya\b/, "Gayéri"],
    ),
    // Places of the same sources, where something else was.
    replaceOnce(
      [
        /near Kayes and announced a ban on fuel for the city and Nioro/,
        "near Nioro and announced a ban on fuel for the city and Kayes",
      ],
      [/from Senegal on the road to Kayes/, "from Kayes on the road to Senegal"],
      [
        /from Ivory Coast under escort were burned near Kadiana, Sikasso region/,
        "from Sikasso under escort were burned in Ivory Coast",
      ],
      [/near Goubé, Tillabéri/, "in Niamey"],
      [/between Torodi and Makalondi/, "near Goubé"],
      [/at Manda/, "in the town of Téra"],
      [/in the Abala attack/, "in the Filingué attack"],
      [/army camp at Farabougou/, "army camp at Niono"],
      [/army camp at Farabougou/, "army camp at Dogofry"],
      [/at Gaya, Niger/, "at Gaya, Benin"],
      [/stored at Arlit/, "stored in Niamey"],
      [/near Bamako/, "in the Azawad"],
    ),
    // Finer than anybody said.
    replaceOnce(
      [/near (Kayes|Gao|Bamako|Goubé|Kadiana)/, "in the centre of $1"],
      [/north of Gao/, "over the airport of Gao"],
      [/at (Lerneb|Tassara)/, "on the weekly market of $1"],
      [/in the Abala attack/, "in the attack on Abala's town hall"],
      [/at Gaya/, "at the port of Gaya"],
      [/in Sikasso/, "in the Wayerma district of Sikasso"],
    ),
    replaceOnce(
      [/near (?=Kayes|Gao|Bamako|Goubé|Kadiana)/, "some way south of "],
      [/road to Kayes/, "road from Kayes to Guinea"],
      [/from Senegal/, "bound for Senegal"],
      [/from Ivory Coast/, "bound for Ivory Coast"],
      [/near Bamako, officials say/, "near Bamako and taken to Niger, officials say"],
      [/in the Abala attack/, "in the Abala attack launched from Algeria"],
      [/was destroyed/, "was destroyed over Tamanrasset"],
      [/between Torodi and Makalondi/, "between Torodi and Niamey"],
    ),
    // The right place in a wrong region.
    replaceOnce(
      [/Goubé, Tillabéri/, "Goubé, Dosso region"],
      [/Kadiana, Sikasso region/, "Kadiana, Koulikoro region"],
      [/Manda, western Niger/, "Manda, Tahoua region"],
      [/at Farabougou/, "at Farabougou, Mopti region"],
      [/at Lerneb/, "at Lerneb, Taoudenni region,"],
      [/Tassara, Niger/, "Tassara, Tillabéri region"],
      [/Abala attack/, "attack at Abala, Diffa region,"],
      [/Gaya, Niger/, "Gaya, Maradi region"],
      [/at Arlit/, "at Arlit, Zinder region,"],
      [/near Gao/, "near Gao, Mopti region,"],
      [/Sikasso, Mali,/, "Sikasso, northern Mali,"],
      [/Tillabéri's governor/, "Tahoua's governor"],
    ),
    // Seats of governments and courts.
    replaceOnce(
      [/\bAlgiers\b/, "Nouakchott"],
      [/in the Kremlin/, "in Saint Petersburg"],
      [/the World Court \(ICJ\)/, "the African Court in Arusha"],
      [/the International Criminal Court/, "the court of human rights in Strasbourg"],
      [/^Niger says/, "Bamako says"],
      [/\bBamako airport\b/, "Niamey airport"],
    ),
    add(
      "A similar report came from Bourem.",
      "The road to Ayorou has been cut since.",
      "People fled towards Tessit.",
      "Reinforcements were sent from Banibangou.",
    ),
  ],
};
