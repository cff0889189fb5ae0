import { mostListed } from "../../delivery/stored-subscription.ts";
import type { Entry } from "../../gazetteer/entry.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { regionsOf } from "../../gazetteer/regions.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Setting, View } from "./setting.ts";
import { isAll } from "./setting.ts";

const prefix = "place/";

/** Only what happens in these regions or towns. The buttons have the regions; any place can be typed. */
export function places(gazetteer: Pick<Gazetteer, "entries" | "get" | "find">): Setting {
  const regions = regionsOf(gazetteer);

  const nameOf = (id: string, { replies }: Pick<View, "replies">): string => {
    const { names = {} } = gazetteer.get(id) ?? {};
    return names[replies.language]?.[0] ?? names["en"]?.[0] ?? id;
  };
  const read = (text: string): readonly string[] => {
    const known = gazetteer.get(`${prefix}${text.toLowerCase()}`);
    if (known) return [known.id];
    const found = gazetteer.find(tokenize(text)).map(({ entry }) => entry);
    return found.filter(isInside).map(({ id }) => id);
  };

  return {
    key: "places",
    show: (view) =>
      view.subscription.places.length === 0
        ? view.replies.text("value.all")
        : view.replies.list(view.subscription.places.map((id) => nameOf(id, view))),
    offers(view) {
      const chosen = view.subscription.places;
      const others = chosen.filter((id) => !regions.some((region) => region.id === id));
      const shown = [...others, ...regions.map(({ id }) => id)].map((id) => ({
        label: nameOf(id, view),
        words: `${chosen.includes(id) ? "-" : "+"}${id.slice(prefix.length)}`,
        isChosen: chosen.includes(id),
      }));
      const all = {
        label: view.replies.text("value.all"),
        words: "all",
        isChosen: chosen.length === 0,
      };
      return [all, ...shown];
    },
    apply(before, words) {
      if (isAll(words)) return { after: { ...before, places: [] } };
      const ids = read(words.replace(/^[+-]/, ""));
      if (ids.length === 0) return { problem: "places.unclear" };
      if (words.startsWith("-")) {
        return { after: { ...before, places: before.places.filter((id) => !ids.includes(id)) } };
      }
      const after = [...new Set([...before.places, ...ids])];
      if (after.length > mostListed) return { problem: "list.full", values: { most: mostListed } };
      return { after: { ...before, places: after } };
    },
  };
}

function isInside({ id, kind, countries }: Entry): boolean {
  const isOurs = countries.some((country) => country === "ML" || country === "NE");
  return isOurs && kind !== "country" && id.startsWith(prefix);
}
