import { expect, test } from "vitest";
import { judgeRelevance } from "../../src/relevance/relevance.ts";
import type { Verdict } from "../../src/relevance/verdict.ts";
import { anArticle } from "../articles/an-article.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";

const judge = (title: string, text = "", changes = {}): Verdict =>
  judgeRelevance(anArticle({ title, text, ...changes }), shippedGazetteer);
test.for([
  ["Confederation adopts anthem", "Ministers of the AES signed it in Bamako.", "en"],
  ["Lomé talks: free travel stays", "Sahel juntas and ECOWAS pledged 90-day stays.", "en"],
  ["Moscow to train Sahelian joint force", "The pledge came after talks.", "en"],
  ["Le parlement confédéral s'installe", "Chaque pays de l'AES y envoie quinze députés.", "fr"],
  ["Sahel : la force unifiée engage ses opérations", "Des frappes dans le Liptako.", "fr"],
  ["باماكو ونيامي وواغادوغو تستدعي سفراءها من الجزائر", "", "ar"],
  ["إيكواس تمدد المهلة لدول الساحل المنسحبة", "", "ar"],
] as const)(
  "an act of the alliance binds both, whatever it is called: %s",
  ([title, text, language]) => {
    const { countries } = judge(title, text, { language });

    expect(countries).toEqual(["ML", "NE"]);
  },
);

test.for([
  ["Swiss Confederation holds a vote", "The government proposed it.", "en"],
  ["La Confédération africaine du cacao vote", "Le président a été réélu.", "fr"],
  ["خريطة انقلابات أفريقيا", "من كوناكري إلى ليبرفيل مرورا بباماكو ونيامي وواغادوغو.", "ar"],
] as const)(
  "another confederation, or three capitals on a map, bind nobody: %s",
  ([title, text, language]) => {
    const { countries } = judge(title, text, { language });

    expect(countries).toEqual([]);
  },
);
