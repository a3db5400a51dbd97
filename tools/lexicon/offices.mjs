import { readBase, writeTable } from "./write.mjs";
import { decline, joinCases } from "./paradigms.mjs";

const columns = ["form", "office", "class", "gender", "title"];
const en = readBase("offices-en.psv").flatMap(([cls, office, gender, title, forms]) => forms.split(";").map(f => [f, office, cls, gender, title || "0"]));
writeTable("en/offices.tsv", [
  "Offices, titles and occupations that stand beside the names of people.", "Hand-written.", "Licence: MIT. Date: 2026-11.",
  "title: 1 when the form may stand right before a name. Known problems: Secretary, Chief, Head and Director say little without what follows.",
], columns, en);

const is = [];
for (const [cls, office, gender, title, words] of readBase("offices-is.psv"))
  for (const word of words.split(";")) {
    const rows = decline(word);
    const lemma = rows[0].form;
    const sex = gender || (/kona$/.test(lemma) ? "f" : "");
    for (const number of ["sg", "pl"])
      for (const { form, case: c } of joinCases(rows.filter(r => r.number === number))) is.push([form, office, cls, sex, title || "0", lemma, c, number]);
  }
writeTable("is/offices.tsv", [
  "Icelandic offices, titles and occupations in all their forms.", "Hand-written base words, inflected by tools/lexicon/paradigms.mjs.", "Licence: MIT. Date: 2026-11.",
  "title: 1 when the form may stand right before a name. case: nom, acc, dat, gen, several joined by ',', or any. number: sg or pl.",
  "Known problems: -maður titles are used of women too, so they carry no gender hint.",
], [...columns, "lemma", "case", "number"], is);
