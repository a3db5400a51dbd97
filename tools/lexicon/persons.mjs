import { readBase, writeTable } from "./write.mjs";

const slug = name => name.toLowerCase().replace(/ł/g, "l").replace(/ø/g, "o").replace(/ð/g, "d").replace(/þ/g, "th").replace(/ı/g, "i").normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
const rows = readBase("persons.psv").map(([name, country, offices, forms]) => ["person:" + slug(name), name, country, offices, [...new Set([name, ...forms.split(";").filter(Boolean)])].join("|")]);
writeTable("common/persons.tsv", [
  "Well-known leaders and ministers since 1945 with the dates of their offices and the spellings of their names.", "Hand-written from general knowledge.", "Licence: MIT. Date: 2026-11.",
  "offices: office@from..to separated by ';' (dates as exact as known, an empty end is open as far as known at the date of the table); High Representatives of the EU stand as Ambassador. forms: full names only, separated by '|'.",
  "Known problems: ends after early 2026 may be missing; the table can be switched off and nothing else depends on it.",
], ["key", "name", "country", "offices", "forms"], rows);
