import type { Entry } from "../../gazetteer/entry.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { textBetween } from "./parties/deed.ts";
import type { Bearing } from "./places/place-words.ts";
import { regionPoints } from "./places/place-words.ts";
import { openScenesOf, scenesOf } from "./places/scene.ts";
import type { Standing } from "./places/standing.ts";
import { standingsOf } from "./places/standing.ts";

/** A place is where the sources have it: in which country, on which side, and whence or whither. */
export function checkPlaces(claim: GateText, sources: readonly GateText[]): Finding[] {
  const news = sources.filter(({ sentence }) => !sentence.isBackground);
  const told = news.flatMap(standingsOf);
  const said = standingsOf(claim);
  const details = said.flatMap((place, index) => [
    ...sideFaults(place, [...said, ...told], told),
    ...wayFaults(place, told),
    ...rankFaults(place, told),
    ...wholeFaults(place, said[index + 1], claim),
  ]);
  details.push(...sceneFaults(claim, news));
  return details.map(([place, detail]) => ({
    kind: "place",
    text: place.entry.names["en"]?.[0] ?? place.entry.id,
    detail,
  }));
}

type Detail = readonly [place: Standing, detail: string];

const isSame = (one: Standing, other: Standing): boolean => one.entry.id === other.entry.id;
const isWide = ({ kind }: Entry): boolean => kind === "country";

/** "Some way south of Gao", "in the centre of Kayes", "eastern Niger". */
function sideFaults(
  place: Standing,
  named: readonly Standing[],
  told: readonly Standing[],
): Detail[] {
  if (place.points.length === 0) return [];
  const hasAll = ({ points }: Standing): boolean =>
    place.points.every((point) => points.includes(point));
  const same = told.filter((other) => isSame(other, place) && hasAll(other));
  if (same.length > 0) return [];
  const isArea = isWide(place.entry) || place.rank === "area";
  const isKnown = isArea && (told.some(hasAll) || named.some((other) => liesThere(other, place)));
  return isKnown ? [] : [[place, `no source puts it there: ${place.points.join(" ")}`]];
}

/** Sikasso lies in the south of Mali, whoever says so. */
function liesThere({ entry }: Standing, { entry: area, points }: Standing): boolean {
  const own = regionPoints.get(entry.admin ?? "") ?? [];
  const isWithin = entry.countries.some((code) => area.countries.includes(code));
  return isWithin && !isWide(entry) && points.every((point) => own.includes(point));
}

const opposite: Partial<Record<Bearing, Bearing>> = { from: "to", to: "from" };

/** "Bound for Senegal" where the sources have "from Senegal". */
function wayFaults(place: Standing, told: readonly Standing[]): Detail[] {
  const other = opposite[place.bearing];
  const ways = told.filter((one) => isSame(one, place)).map(({ bearing }) => bearing);
  return other !== undefined && ways.includes(other) && !ways.includes(place.bearing)
    ? [[place, `the sources say ${other}`]]
    : [];
}

/** "The town of Téra" where the sources only have the department. */
function rankFaults(place: Standing, told: readonly Standing[]): Detail[] {
  const ranks = told.filter((one) => isSame(one, place)).map(({ rank }) => rank);
  return place.rank === "settlement" && ranks.length > 0 && ranks.every((rank) => rank === "area")
    ? [[place, "the sources name only the area"]]
    : [];
}

/** An ambush in Niamey where every source that places one has it elsewhere. */
function sceneFaults(claim: GateText, news: readonly GateText[]): Detail[] {
  const said = scenesOf(claim);
  if (said.length === 0) return [];
  const told = news.flatMap((source) => openScenesOf(source));
  const titles = news.filter(({ isTitle }) => isTitle);
  // "It happened near Goubé", below a headline that says what.
  const under = news.flatMap((source) =>
    titles
      .filter(({ articleId }) => articleId === source.articleId)
      .flatMap((title) => openScenesOf(source, title)),
  );
  return said
    .filter(({ place, what }) => {
      const isTold = told.some((scene) => scene.what === what);
      return (
        isTold &&
        !titles.some((title) => standingsOf(title).some((other) => isAround(place, other))) &&
        ![...told, ...under].some((scene) => scene.what === what && isAround(place, scene.place))
      );
    })
    .map(({ place, what }) => [place, `the sources have it elsewhere: ${what}`]);
}

/** The same place, or one that holds it. */
function isAround({ entry }: Standing, { entry: other }: Standing): boolean {
  if (entry.id === other.id) return true;
  const isRegion = other.admin !== undefined && (entry.names["en"] ?? []).includes(other.admin);
  return (
    isRegion || (isWide(entry) && other.countries.some((code) => entry.countries.includes(code)))
  );
}

const nearby = 2;

/** "Gaya in Benin": what is named around a place has to hold it. */
function wholeFaults(place: Standing, next: Standing | undefined, claim: GateText): Detail[] {
  if (!next || !isWide(next.entry) || isWide(place.entry)) return [];
  const { tokens } = claim.sentence;
  const between = tokens.slice(place.end, next.start).map(({ folded }) => folded);
  const isClose = between.length < nearby && next.bearing !== "from" && next.bearing !== "to";
  const isApposed = /^[,،]/u.test(textBetween(claim.sentence, place.end, next.start));
  const isInside = next.bearing === "in" || (next.bearing === "other" && isApposed);
  const isHeld = place.entry.countries.some((code) => next.entry.countries.includes(code));
  return isClose && isInside && !isHeld ? [[next, `${place.entry.id} does not lie there`]] : [];
}
