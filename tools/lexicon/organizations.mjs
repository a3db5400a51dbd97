import { readBase, withoutArticles, writeTable } from "./write.mjs";
import { decline, forms } from "./paradigms.mjs";

const kinds = { G: "government body", A: "armed group", P: "party", C: "company", M: "media", I: "international body", X: "criminal group" };
const columns = ["key", "name", "kind", "country", "forms"];
const en = readBase("organizations-en.psv").map(([key, kind, country, f]) => { const all = withoutArticles(f.split(";")); return ["org:" + key, all[0], kinds[kind], country, [...new Set(all)].join("|")]; });
writeTable("en/organizations.tsv", [
  "Organizations in the news under their English names.", "Hand-written.", "Licence: MIT. Date: 2026-11.",
  "forms are separated by '|'. Known problems: names of companies and papers that are common words (Apple, Shell, Time) stand only with what follows; some abbreviations are borne by several bodies (PPP, ADF, RAF).",
], columns, en);
const is = readBase("organizations-is.psv").map(([key, kind, country, f]) => {
  const all = f.split(";").flatMap(forms), first = decline(f.split(";")[0]);
  return ["org:" + key, (first.find(r => r.case === "nom" && r.definite) ?? first[0]).form, kinds[kind], country, [...new Set(all)].join("|")];
});
writeTable("is/organizations.tsv", [
  "Organizations in the news under their Icelandic names, in all cases.", "Hand-written base forms, inflected by tools/lexicon/paradigms.mjs.", "Licence: MIT. Date: 2026-11.",
  "Keys are those of en/organizations.tsv where the body stands there. Known problems: a ministry without a state is the Icelandic one.",
], columns, is);

const heads = { en: [], is: [] };
for (const [kind, what, enHeads, isHeads] of readBase("org-heads.psv")) {
  for (const h of enHeads.split(";")) heads.en.push([h, kinds[kind], what]);
  for (const w of isHeads.split(";")) for (const f of forms(w)) heads.is.push([f, kinds[kind], what]);
}
const first = rows => [...new Map(rows.map(r => [r[0], r]).reverse()).values()];
for (const language of ["en", "is"])
  writeTable(`${language}/org-heads.tsv`, [
    "Head nouns that tell the kind of an organization that no table names.", language === "is" ? "Hand-written, inflected by tools/lexicon/paradigms.mjs." : "Hand-written.", "Licence: MIT. Date: 2026-11.",
    "Known problems: group, house, office and mission are organizations only with a name or an adjective before them.",
  ], ["head", "kind", "what"], first(heads[language]));
