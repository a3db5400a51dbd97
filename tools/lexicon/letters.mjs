import { data } from "franc-all/data.js";
import { writeTable } from "./write.mjs";

// Letters that Unicode does not take apart.
const own = { "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ħ": "h", "ŋ": "ng", "ŧ": "t", "ĸ": "k", "ŀ": "l", "ŉ": "n", "ſ": "s", "ƒ": "f", "ə": "e", "ɛ": "e", "ɔ": "o", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɣ": "g", "ʒ": "z", "ƶ": "z", "ɖ": "d", "ǝ": "e", "ẞ": "ss", "İ": "i" };
const rows = Object.entries(own);
for (const [from, to] of [[0xc0, 0x24f], [0x1e00, 0x1eff]])
  for (let i = from; i <= to; i++) {
    const c = String.fromCharCode(i), base = c.normalize("NFD").replace(/\p{M}/gu, "");
    if (c !== c.toLowerCase() || base === c || !/^\p{Script=Latin}+$/u.test(base)) continue;
    rows.push([c, [...base].map(b => own[b] ?? b).join("")]);
  }
writeTable("common/fold.tsv", [
  "Latin letters (lower case, and İ, which has no lower case of one letter) and the plain letters they fold to.", "Unicode decompositions, and by hand the letters that have none. Complete in itself: folding asks no globalization library.", "Licence: MIT. Date: 2026-11.",
  "Known problems: German ä, ö, ü fold to a, o, u (ae, oe, ue are other spellings, which the skeleton does not join).",
], ["letter", "folded"], rows);

const cyrillic = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", ђ: "dj", ѓ: "g", е: "e", "^е": "ye", ё: "yo", є: "ye", ж: "zh", з: "z", ѕ: "dz", и: "i", і: "i", ї: "yi", й: "y", ј: "j", к: "k", ќ: "k", л: "l", љ: "lj", м: "m", н: "n", њ: "nj",
  о: "o", п: "p", р: "r", с: "s", т: "t", ћ: "c", у: "u", ў: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", џ: "dz", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya", ә: "a", ғ: "g", қ: "k", ң: "n", ө: "o", ұ: "u", ү: "u", һ: "h", ѐ: "e", ѝ: "i",
};
const greek = {
  α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th", ι: "i", κ: "k", λ: "l", μ: "m", ν: "n", ξ: "x", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s", τ: "t", υ: "y", φ: "f", χ: "kh", ψ: "ps", ω: "o",
  ου: "ou", ού: "ou", "^μπ": "b", "^ντ": "d", "^γκ": "g", μπ: "mb", ντ: "nt", γκ: "gk", αυ: "av", αύ: "av", ευ: "ev", εύ: "ev", ει: "i", εί: "i", οι: "i", οί: "i", αι: "e", αί: "e", γγ: "ng", τσ: "ts", τζ: "tz",
};
for (let i = 0x386; i <= 0x1fff; i++) {
  const c = String.fromCharCode(i), base = c.normalize("NFD").replace(/\p{M}/gu, "");
  if (c === c.toLowerCase() && base !== c && greek[base] !== undefined && greek[c] === undefined) greek[c] = greek[base];
}
for (const voiceless of "θκξπσςτφχψ") for (const [pair, latin] of [["ευ", "ef"], ["εύ", "ef"], ["αυ", "af"], ["αύ", "af"]]) greek[pair + voiceless] = latin + greek[voiceless];
writeTable("common/romanization.tsv", [
  "Lower-case Cyrillic (Russian, Ukrainian, Belarusian, Serbian, Macedonian, Kazakh) and Greek letters in Latin letters as news writes them.", "Hand-written after BGN/PCGN usage.", "Licence: MIT. Date: 2026-11.",
  "'^' stands for the beginning of a word; the longest row wins. Known problems: one reading for all languages, so Ukrainian г gives g (not h) and и gives i (not y).",
], ["letters", "latin"], [...Object.entries(cyrillic), ...Object.entries(greek)]);

const languages = { eng: "en", isl: "is", spa: "es", deu: "de", fra: "fr", rus: "ru", dan: "da", nob: "no", swe: "sv" };
const trigrams = [];
for (const script of Object.values(data))
  for (const [code, joined] of Object.entries(script))
    if (languages[code]) joined.split("|").forEach((t, i) => trigrams.push([languages[code], String(i).padStart(3, "0"), t.replaceAll(" ", "_")]));
writeTable("common/langid.tsv", [
  "The most frequent three-letter sequences of nine languages, most frequent first (rank 000). '_' stands for a space.", "From franc-all 7.2.0 (MIT), counted on the Universal Declaration of Human Rights.", "Licence: MIT. Date: 2026-11.",
  "Known problems: short texts of Danish and Norwegian are hard to tell apart by trigrams. Russian has 300 rows of its own although its script decides already.",
], ["language", "rank", "trigram"], trigrams);
