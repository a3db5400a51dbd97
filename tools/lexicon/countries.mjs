import { countries as listed } from "countries-list";
import iso from "i18n-iso-countries";
import { readBase, withoutArticles, writeTable } from "./write.mjs";
import { decline, declineAdjective, declineName, joinCases } from "./paradigms.mjs";

const continents = { AF: "Africa", AN: "Antarctica", AS: "Asia", EU: "Europe", NA: "North America", OC: "Oceania", SA: "South America" };
const own = { // what the packages lack or tell differently
  XK: { iso3: "XKX", capital: "Pristina", region: "Europe" }, SU: { iso3: "SUN", capital: "Moscow", region: "Europe" },
  DD: { iso3: "DDR", capital: "East Berlin", region: "Europe" }, YU: { iso3: "YUG", capital: "Belgrade", region: "Europe" },
  CS: { iso3: "CSK", capital: "Prague", region: "Europe" }, IL: { capital: "Jerusalem" }, BI: { capital: "Gitega" },
  KZ: { capital: "Astana" }, UA: { capital: "Kyiv" }, US: { capital: "Washington" }, PS: { capital: "Ramallah" }, BJ: { capital: "Porto-Novo" },
  HK: { capital: "" }, MO: { capital: "" }, TR: { region: "Asia" }, RU: { region: "Europe" }, CY: { region: "Europe" }, GI: { capital: "Gibraltar" },
  FR: { capital: "Paris" }, CI: { capital: "Yamoussoukro" }, GP: { capital: "Basse-Terre" }, LK: { capital: "Colombo" }, MC: { capital: "Monaco" },
  VA: { capital: "Vatican City" }, NL: { capital: "Amsterdam" }, BN: { capital: "Bandar Seri Begawan" }, TN: { capital: "Tunis" }, SZ: { capital: "Mbabane" },
};
const many = s => (s ?? "").split(";").map(x => x.trim()).filter(Boolean);
const bare = s => s.split(":")[0];

const main = [], english = [], icelandic = [];
for (const [code, en, is, adj, people, person, aliases, capitalIs, personIs, adjIs, aliasesIs] of readBase("countries.psv")) {
  const l = listed[code], o = own[code] ?? {};
  const iso3 = o.iso3 ?? iso.alpha2ToAlpha3(code), region = o.region ?? continents[l?.continent];
  if (!iso3 || !region) throw new Error(`${code}: no iso3 or region; add it to 'own'`);
  main.push([code, iso3, en, bare(is), o.capital ?? l?.capital ?? "", capitalIs ?? "", region]);
  const add = (kind, list) => list.forEach(f => english.push([code, f, kind]));
  add("name", [en]);
  add("alias", withoutArticles([en, ...many(aliases)]).slice(1).filter(f => f !== en));
  add("adjective", many(adj));
  add("people", many(people));
  add("person", many(person).filter(f => !many(adj).includes(f)));
  const put = (kind, rows) => joinCases(rows).forEach(r => icelandic.push([code, r.form, kind, r.case]));
  put("name", declineName(is));
  put("alias", many(aliasesIs).filter(a => a !== is).flatMap(declineName));
  // A form of its people that is a form of the country's name ("Gvatemala" of Gvatemali) is the country.
  const named = new Set([is, ...many(aliasesIs)].flatMap(declineName).map(r => r.form));
  const persons = many(personIs).flatMap(p => decline(p)).filter(r => !named.has(r.form));
  put("people", persons.filter(r => r.number === "pl"));
  put("person", persons.filter(r => r.number === "sg"));
  put("adjective", many(adjIs).flatMap(declineAdjective));
}

const source = "Hand-written; ISO alpha-3 from i18n-iso-countries (MIT), English capitals and continents from countries-list (MIT), checked against CLDR names.";
writeTable("common/countries.tsv", [
  "Countries and territories that news treats as such: ISO 3166 code, names, capital, continent.", source, "Licence: MIT. Date: 2026-11.",
  "Known problems: states that moved their capital keep the present one; SU, DD, YU and CS stand for states that are gone.",
], ["code", "iso3", "en", "is", "capital", "capital_is", "region"], main);
writeTable("en/country-forms.tsv", [
  "Every English form that names a country: its name, aliases, adjectives, its people (plural) and one of them (person).", "Hand-written.", "Licence: MIT. Date: 2026-11.",
  "Known problems: parts of the United Kingdom are aliases of it; 'Georgia' is also a state of the USA; 'Chad' and 'Jordan' are given names too.",
], ["code", "form", "kind"], english);
writeTable("is/country-forms.tsv", [
  "Every Icelandic form that names a country, its people (plural) or one of them (person), with its cases.",
  "Hand-written base forms, inflected by tools/lexicon/paradigms.mjs. case: nom, acc, dat, gen, several joined by ',', or any.", "Licence: MIT. Date: 2026-11.",
  "Known problems: the nominative of names is allowed in every case on purpose (news leaves them uninflected); weak and strong adjectives share rows.",
], ["code", "form", "kind", "case"], icelandic);
