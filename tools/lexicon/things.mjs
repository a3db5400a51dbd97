import { readBase, writeTable } from "./write.mjs";
import { forms } from "./paradigms.mjs";

const hand = language => (language === "is" ? "Hand-written, inflected by tools/lexicon/paradigms.mjs." : "Hand-written.");
const expand = (language, list) => list.split(";").flatMap(w => (language === "is" ? forms(w) : [w]));
const first = rows => [...new Map(rows.map(r => [r[0] + r[2], r]).reverse()).values()];

const metonyms = { en: [], is: [] };
for (const [language, kind, country, list] of readBase("metonyms.psv")) for (const f of expand(language, list)) metonyms[language].push([f, country, kind]);
const things = {};
for (const [table, language, kind, type, list] of readBase("things.psv")) for (const f of expand(language, list)) (things[`${language}/${table}`] ??= []).push([f, kind, type]);

for (const language of ["en", "is"]) {
  writeTable(`${language}/metonyms.tsv`, [
    "Words and phrases that stand for a state as an actor: its seat of government, its forces, its government. Capitals follow by rule from common/countries.tsv.", hand(language), "Licence: MIT. Date: 2026-11.",
    "country is empty where the state is named beside the word ('Finnish troops'). Known problems: side, state and leadership stand for a state only after its adjective.",
  ], ["form", "country", "kind"], metonyms[language]);
  writeTable(`${language}/vessels.tsv`, [
    "Prefixes before names of ships, and common nouns for ships and aircraft.", hand(language), "Licence: MIT. Date: 2026-11.", "Known problems: carrier, fighter, jet and tug have other senses.",
  ], ["form", "kind", "type"], first(things[`${language}/vessels`]));
  writeTable(`${language}/weapons.tsv`, ["Common nouns for weapons and ammunition.", hand(language), "Licence: MIT. Date: 2026-11.", "Known problems: shell, mine, tank and hammer have other senses."], ["form", "kind", "type"], first(things[`${language}/weapons`]));
}

const son = ["son", "son", "syni", "sonar"], dottir = ["dóttir", "dóttur", "dóttur", "dóttur"], bur = ["bur", "bur", "bur", "burs"], cases = ["nom", "acc", "dat", "gen"];
const rows = [];
for (const [suffix, gender] of [[son, "m"], [dottir, "f"], [bur, "u"]]) {
  const by = new Map();
  suffix.forEach((f, i) => by.set(f, [...(by.get(f) ?? []), cases[i]]));
  for (const [f, cs] of by) rows.push([f, suffix[0], gender, cs.length === 4 ? "any" : cs.join(",")]);
}
writeTable("is/patronymics.tsv", ["Endings of Icelandic patronymics and matronymics: the genitive of a given name and one of these.", "Hand-written.", "Licence: MIT. Date: 2026-11.", "Known problems: none known."], ["ending", "nominative", "gender", "case"], rows);
