import { allLocales } from "@faker-js/faker";
import { readBase, writeTable } from "./write.mjs";
import { umlaut } from "./paradigms.mjs";
import { readFileSync } from "node:fs";

const cut = (w, n) => w.slice(0, w.length - n);

/** [nominative, accusative, dative, genitive] of an Icelandic given name by its ending. */
export function declineGivenName(word, gender) {
  if (word.includes("/")) return word.split("/");
  if (word.endsWith(":x")) { const w = cut(word, 2); return [w, w, w, w]; }
  const w = word;
  if (gender === "m") {
    if (/i$/.test(w)) return [w, cut(w, 1) + "a", cut(w, 1) + "a", cut(w, 1) + "a"];
    if (/a$/.test(w)) return [w, umlaut(cut(w, 1)) + "u", umlaut(cut(w, 1)) + "u", umlaut(cut(w, 1)) + "u"];
    if (/björn$/i.test(w)) { const p = cut(w, 5), b = w.at(-5); return [w, w, p + b + "irni", p + b + "jörns"]; }
    if (/örn$/i.test(w)) return [w, w, "Erni", "Arnar"];
    if (/(^|[^r])örður$/.test(w) && /^(H|Nj|M)örður$/.test(w)) { const p = w.replace("örður", ""); return [w, p + "örð", p.replace("j", "") + "erði", p.replace("j", "ja") + (p.endsWith("j") ? "" : "a") + "rðar"].map((f, i) => (w === "Njörður" ? ["Njörður", "Njörð", "Nirði", "Njarðar"][i] : f)); }
    if (/(undur|urður|arður|órður|árður|iðurx|valdurx)$/.test(w)) { const s = cut(w, 2); return [w, s, s + "i", s + "ar"]; }
    if (/uður$|ýður$/.test(w)) { const s = cut(w, 2); return [w, s, s + "i", s + "s"]; }
    if (/kell$/.test(w)) { const s = cut(w, 1); return [w, s, `${cut(w, 4)}katli|${s}i`, s + "s"]; }
    if (w === "Páll") return [w, "Pál", "Páli|Pál", "Páls"];
    if (w === "Óðinn" || w === "Þráinn") return [w, cut(w, 1), w === "Óðinn" ? "Óðni" : "Þráni|Þráini", cut(w, 1) + "s"];
    if (w === "Egill") return [w, "Egil", "Agli", "Egils"];
    if (/ll$/.test(w)) { const s = cut(w, 1); return [w, s, s + "i", s + "s"]; }
    if (/nn$/.test(w) && !/mann$/.test(w)) { const s = cut(w, 1); return [w, s, s + "i", s + "s"]; }
    if (/(ald|uld|ind)ur$/.test(w)) { const s = cut(w, 2); return [w, s, s + "i", `${s}s|${s}ar`]; }
    if (/ur$/.test(w)) { const s = cut(w, 2); return [w, s, s + "i", s + "s"]; }
    if (/ir$/.test(w) && !/eir$/.test(w)) return [w, cut(w, 1), cut(w, 1), cut(w, 1) + "s"];
    if (/(as|ús|us|ías)$/.test(w)) return [w, w, w + "i", w + "ar"];
    if (/(el|íð|ó|ia)$/.test(w)) return [w, w, w, w + "s"];
    if (/[sxz]$/.test(w)) return [w, w, w, w];
    // Younger names take the dative with and without -i.
    return [w, w, `${w}i|${w}`, w + "s"];
  }
  if (/a$/.test(w)) { const u = umlaut(cut(w, 1)) + "u"; return [w, u, u, u]; }
  if (/(Ólöf)$/.test(w)) return [w, "Ólöfu", "Ólöfu", "Ólafar"];
  if (/björg$/i.test(w)) { const g = cut(w, 3).replace(/j$/, "j") + "argar"; return [w, w + "u", w + "u", g]; }
  if (w === "Björk") return [w, w, w, "Bjarkar"];
  if (/vör$/.test(w)) return [w, `${w}u|${w}`, `${w}u|${w}`, cut(w, 2) + "arar"];
  if (/(dís|Dís)$/.test(w)) return [w, `${w}i|${w}`, `${w}i|${w}`, w + "ar"];
  if (/unn$/.test(w)) return [w, w + "i", w + "i", w + "ar"];
  if (/ur$/.test(w)) { const s = cut(w, 2); return [w, s + "i", s + "i", s + "ar"]; }
  if (/ný$/.test(w)) return [w, `${w}ju|${w}`, `${w}ju|${w}`, w + "jar"];
  if (/ey$/.test(w)) return [w, `${w}ju|${w}`, `${w}ju|${w}`, w + "jar"];
  if (/(rún|laug|borg|leif|veig|lind|ljót|ín|bet|finn|rós)$/.test(w)) return [w, `${w}u|${w}`, `${w}u|${w}`, w + "ar"];
  if (/(rét|nes|et)$/.test(w)) return [w, `${w}i|${w}u`, `${w}i|${w}u`, w + "ar"];
  return [w, w, w, w + "ar"];
}

export function icelandicNames() {
  return readBase("names-is.psv").flatMap(([gender, names]) => names.trim().split(/\s+/).map(n => ({ gender, forms: declineGivenName(n, gender) })));
}

if (import.meta.filename === process.argv[1]) {
  writeTable("is/given-names.tsv", [
    "Icelandic given names with their four cases.", "Hand-written nominatives, inflected by tools/lexicon/names.mjs with the exceptions written beside them.", "Licence: MIT. Date: 2026-11.",
    "A case with two forms has both, separated by '|'. Known problems: the rules give more variants than some names have; names of the last decades are few.",
  ], ["name", "gender", "acc", "dat", "gen"], icelandicNames().map(({ gender, forms: [n, a, d, g] }) => [n, gender, a, d, g]));

  const locales = "en en_AU en_CA en_GB en_GH en_HK en_IE en_IN en_NG en_US en_ZA af_ZA cs_CZ da de de_AT de_CH es es_MX fi fr fr_BE fr_CA fr_CH fr_SN hr hu id_ID it lv nb_NO nl nl_BE pl pt_BR pt_PT ro ro_MD sk sl_SI sr_RS_latin sv tr yo_NG zu_ZA ku_kmr_latin uz_UZ_latin az".split(" ");
  const words = new Set("Major Prince King Duke Captain General Lord Chief Royal Will Art Chase Christian August Summer Winter Autumn Sunday Friday Monday Tuesday Wednesday Thursday Saturday January March May June July October December Israel Chad Jordan Kenya India China Paris London Vienna Florence Sydney Washington America Asia Africa Georgia Carolina Virginia Dakota Montana Lincoln Madison Cleveland Houston Dallas Austin Camden Kingston Prince Legend Saint Reign Royalty Hunter Mason Carter Cooper Judge Justice Bishop Dean Earl Baron Marshal Marshall Sergeant Deputy President Speaker Sir Madame Miss Mr Mrs Dr Las Los San Santa Santo New North South East West The And Van Von De Del Der Di Da Do Dos Das La Le El Al Bin Ibn Abu Old Major Brook Fleet Rocky Sky Rain River Ocean Sea Star Sunny Happy Lucky True Kind Rich Price Pope Ford Wing Green White Black Brown Gray Grey Young Long".split(" "));
  for (const keep of ["August", "Christian", "Jordan", "Georgia", "Virginia", "Florence", "Austin", "Mason", "Marshall", "Dean", "Israel", "Madison", "Carolina"]) words.delete(keep);
  const genders = new Map();
  const put = (name, g) => { const seen = genders.get(name); genders.set(name, seen && seen !== g ? "u" : g); };
  for (const id of locales) {
    const lists = allLocales[id]?.person?.first_name ?? {};
    for (const [sex, g] of [["male", "m"], ["female", "f"]])
      for (const name of lists[sex] ?? []) if (/^\p{Lu}[\p{Ll}\p{M}]+([-'’ ]?\p{Lu}?[\p{Ll}]+)?$/u.test(name) && /^\p{Script=Latin}/u.test(name) && name.length > 2 && !name.includes(" ") && !words.has(name)) put(name, g);
  }
  const hand = readBase("names-international.psv");
  for (const [g, names] of hand) for (const n of names.trim().split(/\s+/)) genders.set(n, g);
  writeTable("en/given-names.tsv", [
    "Given names of the world in Latin letters with the gender they mostly go with: m, f or u (both).",
    "From @faker-js/faker 10.6.0 (MIT) and hand-written Russian, Ukrainian, Arabic, Persian, Turkish, Chinese, Korean, Indian, African and Spanish names.", "Licence: MIT. Date: 2026-11.",
    "Known problems: titles, months and common words that are also names are left out; Chinese and Korean given names are few.",
  ], ["name", "gender"], [...genders]);
}
