import type { Template, Templates } from "../template.ts";
import { changeDigits, exchange, replaceEach, replaceOnce, swapNames } from "../template.ts";

const written = (value: number): string => value.toLocaleString("en");

/** Digits in the wrong order, as a hurried hand types them; a round number is off by half. */
const mistyped = (value: number): number =>
  value % 10 === 0 ? value * 1.5 : Number([...String(value)].reverse().join(""));

const numberWords: Template = replaceEach(
  [/\bTwo\b/, "Four"],
  [/\btwo\b/, "five"],
  [/\bthree\b/, "eight"],
  [/\bnine\b/, "sixteen"],
  [/\bFive\b/, "Fifteen"],
  [/\bThirteen\b/, "Thirty"],
  [/\bten\b/, "forty"],
);

const days: Template = replaceEach(
  [/Saturday/, "Sunday"],
  [/Saturday/, "Thursday"],
  [/Thursday/, "Friday"],
  [/Thursday/, "Tuesday"],
  [/Friday/, "Thursday"],
  [/Friday/, "Saturday"],
  [/Tuesday/, "Monday"],
  [/Tuesday/, "Wednesday"],
);

// Each figure is somewhere in the sources, but counts something else or is out of date.
const figuresOfOthers: Template = replaceOnce(
  [/At least 12 tankers/, "At least 30 tankers"],
  [/nine soldiers died/, "four soldiers died"],
  [/says nine soldiers died/, "says 14 soldiers died"],
  [/claims it killed at least 14/, "claims it killed at least nine"],
  [/nine soldiers died/, "nine soldiers died and 14 were wounded"],
  [/has risen to 17/, "has risen to 14"],
  [/has risen to 17/, "has risen from nine to 17"],
  [/after three died/, "after 17 died"],
  [/at least 15 civilians/, "at least 13 civilians"],
  [/34 soldiers were killed/, "28 soldiers were killed"],
  [/34 soldiers were killed/, "34 soldiers were killed, 40 captured"],
  [/three days of mourning/, "72 days of mourning"],
  [/dismissed 11 officers/, "dismissed 20 officers"],
  [/killed 18 civilians/, "killed 33 civilians"],
  [/over a drone it says was destroyed/, "over a drone it says was destroyed in 2023"],
  [/Putin spoke by phone/, "Putin spoke by phone on Saturday"],
);

const bounds: Template = replaceOnce(
  [/about 40/, "well over 40"],
  [/some 40/, "fewer than 20"],
  [/At least 12/, "Fewer than 12"],
  [/at least 14/, "at most 14"],
  [/at least 71/, "fewer than 71"],
  [/the toll at 22/, "the toll at more than 22"],
  [/over \$20m/, "up to $$20m"],
  [/about 20 arrests/, "more than 20 arrests"],
  [/killed 33/, "killed more than 33"],
  [/claims 40 dead/, "claims more than 40 dead"],
);

const unitsAndTime: Template = replaceOnce(
  [/over \$20m/, "over €20m"],
  [/over \$20m/, "over $$20bn"],
  [/over \$20m/, "over $$20m for each of them"],
  [/1,500 tonnes/, "1,500 kilos"],
  [/the 1,500 tonnes/, "1,500 of the 5,000 tonnes"],
  [/three days/, "three weeks"],
  [/a year after/, "a month after"],
  [/a year after/, "two years after"],
  [/with immediate effect/, "with effect in six months"],
  [/from last year/, "from last week"],
  [/from last year/, "from 2012"],
  [/for a month/, "for a year"],
  [/for a month/, "for two weeks"],
  [/for a month/, "for good"],
  [/a ban on fuel/, "a 90-day ban on fuel"],
  [/the closed border bridge/, "the border bridge closed ten years ago"],
  [/living far from school/, "living less than 5 km from school"],
  [/living far from school/, "living more than 50 km from school"],
  [/a low-power nuclear reactor/, "a 1,000-megawatt nuclear reactor"],
);

// The figure is right, what it counts is not.
const counted: Template = replaceOnce(
  [/burned about 40 fuel tankers/, "burned fuel tankers and killed about 40 drivers"],
  [/a Malian army aircraft/, "two Malian army aircraft"],
  [/over a drone it says was/, "over two drones it says were"],
  [/Two Emiratis and an Iranian/, "An Emirati and two Iranians"],
  [/17 soldiers after three died of wounds/, "17 wounded after three more were found"],
  [/three soldiers and an apprentice driver/, "a soldier and three apprentice drivers"],
  [/15 civilians, including children,/, "15 children"],
  [/killed 18 civilians/, "wounded 18 civilians"],
  [/11 officers, including two generals/, "two officers and 11 generals"],
  [/killed 33 attackers/, "captured 33 attackers"],
  [/an army plane/, "two army planes"],
  [/14 wounded/, "14 missing"],
  [/A fire at a tyre workshop/, "A fire at ten tyre workshops"],
  [/Five Malian soldiers were killed/, "Five Malian soldiers were wounded"],
  [/300 bicycles to/, "bicycles to 3,000"],
  [/Thirteen traders drowned/, "Thirteen traders went missing"],
  [/a viral video/, "five viral videos"],
  [/a low-power nuclear reactor/, "four low-power nuclear reactors"],
  [/closed the markets/, "closed 12 markets around those"],
);

const malianPlaces = [
  "Kayes",
  "Nioro",
  "Kadiana",
  "Sikasso",
  "Bamako",
  "Lerneb",
  "Farabougou",
  "Gao",
];
const nigerienPlaces = [
  "Goubé",
  "Tillabéri",
  "Torodi",
  "Makalondi",
  "Manda",
  "Arlit",
  "Tassara",
  "Abala",
  "Dosso",
  "Gaya",
];
const countries = ["Mali", "Niger", "Burkina Faso", "Senegal", "Ivory Coast", "Algeria"];

const sides: Template = replaceEach(
  [/western/, "eastern"],
  [/western/, "northern"],
  [/north of/, "south of"],
);

// Names that sound or look alike, and that do belong to other places.
const soundAlike: Template = replaceOnce(
  [/Nioro/, "Niono"],
  [/Nioro/, "Niamey"],
  [/Kadiana/, "Kadiolo"],
  [/Goubé/, "Gouré"],
  [/Lerneb/, "Léré"],
  [/Farabougou/, "Diafarabé"],
  [/Tassara/, "Tessaoua"],
  [/Abala/, "Abalak"],
  [/Gaya/, "Gao"],
  [/near Gao/, "near Gaya"],
  [/Manda/, "Mangaïzé"],
  [/Dosso/, "Djibo"],
);

// Places the same sources name, or the same story could have had.
const neighbours: Template = replaceOnce(
  [/the road to Kayes/, "the road to Dakar"],
  [/fuel for the city and Nioro/, "fuel for the capital and Nioro"],
  [/Kadiana, Sikasso region/, "Kadiana, Kayes region"],
  [/between Torodi and Makalondi/, "between Torodi and Niamey"],
  [/at Manda, western Niger/, "at a market in Manda, western Niger"],
  [/near Goubé, Tillabéri/, "in central Niamey"],
  [/near Bamako/, "in central Bamako"],
  [/near Bamako/, "near Gao"],
  [/camp at Farabougou/, "camp at Niono"],
  [/camp at Farabougou/, "camp at Dogofry"],
  [/camp at Farabougou/, "camp at Farabougou, in the far north"],
  [/in the Kremlin/, "in Bamako"],
  [/in the Kremlin/, "in Sochi"],
  [/in the Kremlin/, "at the Élysée"],
  [/it says was destroyed/, "it says was destroyed near Kayes"],
  [/stored at Arlit/, "stored in France"],
  [/stored at Arlit/, "stored at the port of Cotonou"],
  [/strike at Lerneb/, "strike at Kidal"],
  [/on Saturday after/, "near the capital on Saturday after"],
  [/the Abala attack/, "the attack on Abala near the Algerian border"],
  [/closed border bridge/, "closed bridge to Nigeria"],
  [/drowned at Gaya, Niger/, "drowned in Lake Chad, Niger"],
  [/a viral video of gunfire/, "a viral video of gunfire in the terminal"],
  [/11 officers/, "11 officers of the Gao garrison"],
  [/reports of a merger/, "reports of a merger in Burkina Faso"],
  [/a tyre workshop in Sikasso/, "a tyre workshop in Bobo-Dioulasso"],
  [/Dosso's town hall/, "Niamey's town hall"],
  [/announced their withdrawal/, "announced at a summit in Dakar their withdrawal"],
);

export const englishFacts: Pick<Templates, "number" | "place"> = {
  number: [
    changeDigits((value) => value * 10, written),
    changeDigits(mistyped, written),
    exchange(["71", "22", "34", "14", "40", "11", "20", "18", "15"]),
    numberWords,
    days,
    figuresOfOthers,
    bounds,
    unitsAndTime,
    counted,
  ],
  place: [
    swapNames(countries, ["Nigeria", "Mauritania"]),
    swapNames(malianPlaces, ["Koutiala"]),
    swapNames(nigerienPlaces, ["Maradi"]),
    exchange(["Kayes", "Nioro"]),
    exchange(["Senegal", "Mali"]),
    sides,
    soundAlike,
    neighbours,
  ],
};
