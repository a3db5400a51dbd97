import { readBase, withoutArticles, writeTable } from "./write.mjs";
import { declineName, forms } from "./paradigms.mjs";

// Weak nouns that are declined as common nouns (Persaflói, Krímskagi), else by the rules for names of places.
const inflect = w => (!w.includes(":") && /(flói|skagi|bakki|barði|höfði|flóinn|Höfði)$/.test(w) ? forms(`${w}:mi!s`) : w.includes(":") && !w.includes("/") ? forms(w) : [...new Set(declineName(w).map(r => r.form))]);
const rows = readBase("regions.psv").map(([key, kind, country, en, is]) => {
  const words = is.split(";"), english = withoutArticles(en.split(";"));
  return ["region:" + key, kind, country, english[0], words[0].split(":")[0], english.join("|"), [...new Set(words.flatMap(inflect))].join("|")];
});
writeTable("common/regions.tsv", [
  "Continents, regions, territories, states of federations, seas, straits, canals and well-known places that no list of towns has.",
  "Hand-written; Icelandic forms by tools/lexicon/paradigms.mjs.", "Licence: MIT. Date: 2026-11.",
  "Forms are separated by '|'. country is empty where a region lies in several or at sea. Known problems: Crimea stands under UA; Georgia the state only with the word state.",
], ["key", "kind", "country", "en", "is", "en_forms", "is_forms"], rows);
