// lead baseline: title + description of the first article in that language (falls back to the first article of any language)
import { readFileSync } from "node:fs";
import { scoreSummaries } from "./score-summaries.mjs";
const g = readFileSync(process.argv[2], "utf8")
  .trim()
  .split("\n")
  .map((l) => JSON.parse(l));
const pick = (o, l, last) => {
  const c = o.articles.filter((a) => a.lang === l);
  const a = (c.length ? c : o.articles).at(last ? -1 : 0);
  return `${a.title} ${a.description}`;
};
for (const last of [0, 1]) {
  const r = scoreSummaries(
    g,
    g.map((o) => ({ id: o.id, en: pick(o, "en", last), ar: pick(o, "ar", last) })),
  );
  const { errors, ...x } = r;
  console.log(last ? "latest" : "lead", JSON.stringify(x));
  if (process.argv[3])
    console.log(
      errors
        .filter((e) => /VIOL/.test(e))
        .slice(0, 12)
        .join("\n"),
    );
}
