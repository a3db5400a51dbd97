// Icelandic noun and adjective paradigms, enough for the names, titles and heads of the tables.
// A word is written `lemma` or `lemma:class`, flags after '!': s singular only, p plural only, d definite only, i indefinite only.
// A class `nom/acc/dat/gen` gives the four singular forms outright. Only the last word declines; ` +rest` is added unchanged.
export const CASES = ["nom", "acc", "dat", "gen"];

const vowel = /[aeiouyáéíóúýæöAEIOUYÁÉÍÓÚÝÆÖ]/;

/** u-umlaut of the last vowel of a stem: a becomes ö, in an unstressed syllable after another vowel u. */
export function umlaut(stem, unstressed = false) {
  let at = -1;
  for (let i = stem.length - 1; i >= 0; i--) if (vowel.test(stem[i])) { at = i; break; }
  if (at < 0 || (stem[at] !== "a" && stem[at] !== "A")) return stem;
  if (at > 0 && stem[at] === "a" && /[aeo]/i.test(stem[at - 1])) return stem;
  const put = unstressed ? "u" : stem[at] === "A" ? "Ö" : "ö";
  return stem.slice(0, at) + put + stem.slice(at + 1);
}

const cut = (w, n) => w.slice(0, w.length - n);

// Every class returns { sg, pl, sgd, pld }: four cases each, a case may hold several forms.
const classes = {
  // weak masculine: forseti
  mi(w) {
    const s = cut(w, 1), ar = s.endsWith("ar"), u = umlaut(s, ar);
    return {
      sg: [w, s + "a", s + "a", s + "a"], sgd: [w + "nn", s + "ann", s + "anum", s + "ans"],
      pl: [s + "ar", s + "a", u + "um", s + "a"], pld: [s + "arnir", s + "ana", u + "unum", s + "anna"],
    };
  },
  // weak masculine with -ir in the plural: Dani, Ítali
  mir(w) {
    const s = cut(w, 1), u = umlaut(s);
    return { ...classes.mi(w), pl: [s + "ir", s + "i", u + "um", s + "a"], pld: [s + "irnir", s + "ina", u + "unum", s + "anna"] };
  },
  // the same with j: Tyrki, Grikki
  mjir(w) {
    const s = cut(w, 1);
    return {
      sg: [w, s + "ja", s + "ja", s + "ja"], sgd: [w + "nn", s + "jann", s + "janum", s + "jans"],
      pl: [s + "ir", s + "i", s + "jum", s + "ja"], pld: [s + "irnir", s + "ina", s + "junum", s + "janna"],
    };
  },
  // -herra
  ma(w) {
    const s = cut(w, 1), u = umlaut(s);
    return {
      sg: [w, w, w, w], sgd: [w + "nn", w + "nn", w + "num", w + "ns"],
      pl: [w + "r", w, u + "um", w], pld: [w + "rnir", w + "na", u + "unum", w + "nna"],
    };
  },
  // -andi, -endur: stjórnandi
  mand(w) {
    const s = cut(w, 4);
    return {
      sg: [w, s + "anda", s + "anda", s + "anda"], sgd: [w + "nn", s + "andann", s + "andanum", s + "andans"],
      pl: [s + "endur", s + "endur", s + "endum", s + "enda"], pld: [s + "endurnir", s + "endurna", s + "endunum", s + "endanna"],
    };
  },
  // maður
  mann(w) {
    const s = cut(w, 5);
    return {
      sg: [w, s + "mann", s + "manni", s + "manns"], sgd: [w + "inn", s + "manninn", s + "manninum", s + "mannsins"],
      pl: [s + "menn", s + "menn", s + "mönnum", s + "manna"], pld: [s + "mennirnir", s + "mennina", s + "mönnunum", s + "mannanna"],
    };
  },
  // strong masculine, -ur, genitive -s, plural -ar: konungur
  mur(w) {
    const s = cut(w, 2), u = umlaut(s);
    return {
      sg: [w, s, [s + "i", s], s + "s"], sgd: [w + "inn", s + "inn", [s + "inum", s + "num"], s + "sins"],
      pl: [s + "ar", s + "a", u + "um", s + "a"], pld: [s + "arnir", s + "ana", u + "unum", s + "anna"],
    };
  },
  // strong masculine, -ingur: dative -ingi
  ming(w) {
    const s = cut(w, 2);
    return { ...classes.mur(w), sg: [w, s, s + "i", s + "s"], sgd: [w + "inn", s + "inn", [s + "num", s + "inum"], s + "sins"] };
  },
  // strong masculine, -ll or -nn: dómstóll, sveinn
  mll(w) {
    const s = cut(w, 1);
    return {
      sg: [w, s, [s + "i", s], s + "s"], sgd: [w + "inn", s + "inn", [s + "num", s + "inum"], s + "sins"],
      pl: [s + "ar", s + "a", umlaut(s) + "um", s + "a"], pld: [s + "arnir", s + "ana", umlaut(s) + "unum", s + "anna"],
    };
  },
  // strong masculine, bare stem: her, biskup, prins
  m0(w) {
    const g = w.endsWith("s") ? w : w + "s";
    return {
      sg: [w, w, [w, w + "i"], g], sgd: [w + "inn", w + "inn", [w + "num", w + "inum"], g + "ins"],
      pl: [[w + "ar", w + "ir"], [w + "a", w + "i"], umlaut(w) + "um", w + "a"],
      pld: [[w + "arnir", w + "irnir"], [w + "ana", w + "ina"], umlaut(w) + "unum", w + "anna"],
    };
  },
  // strong masculine, genitive -ar, plural -ir: fundur, sonur, staður
  mar(w) {
    const s = cut(w, 2), u = umlaut(s);
    return {
      sg: [w, s, s + "i", s + "ar"], sgd: [w + "inn", s + "inn", [s + "inum", s + "num"], s + "arins"],
      pl: [s + "ir", s + "i", u + "um", s + "a"], pld: [s + "irnir", s + "ina", u + "unum", s + "anna"],
    };
  },
  // weak feminine: kona
  fa(w) {
    const s = cut(w, 1), u = umlaut(s), k = w.endsWith("kona") ? cut(w, 4) + "kvenna" : u + "na";
    return {
      sg: [w, u + "u", u + "u", u + "u"], sgd: [w + "n", u + "una", u + "unni", u + "unnar"],
      pl: [u + "ur", u + "ur", u + "um", k], pld: [u + "urnar", u + "urnar", u + "unum", w.endsWith("kona") ? k + "nna" : u + "nanna"],
    };
  },
  // strong feminine, -ing: drottning
  fing(w) {
    return {
      sg: [w, w + "u", w + "u", w + "ar"], sgd: [w + "in", w + "una", w + "unni", w + "arinnar"],
      pl: [w + "ar", w + "ar", w + "um", w + "a"], pld: [w + "arnar", w + "arnar", w + "unum", w + "anna"],
    };
  },
  // strong feminine, -un: stofnun
  fun(w) {
    const s = cut(w, 2);
    return {
      sg: [w, w, w, w + "ar"], sgd: [w + "in", w + "ina", w + "inni", w + "arinnar"],
      pl: [s + "anir", s + "anir", w + "um", s + "ana"], pld: [s + "anirnar", s + "anirnar", w + "unum", s + "ananna"],
    };
  },
  // strong feminine, genitive -ar, plural -ir: þjóð, sveit, skrifstofa not
  fir(w) {
    const a = w.replace(/ö([^ö]*)$/, "a$1");
    return {
      sg: [w, w, w, a + "ar"], sgd: [w + "in", w + "ina", w + "inni", a + "arinnar"],
      pl: [a + "ir", a + "ir", w + "um", a + "a"], pld: [a + "irnar", a + "irnar", w + "unum", a + "anna"],
    };
  },
  // strong feminine, plural -ar, j or v lost in the nominative: höll, hallar
  far(w) {
    const a = w.replace(/ö([^ö]*)$/, "a$1");
    return {
      sg: [w, w, w, a + "ar"], sgd: [w + "in", w + "ina", w + "inni", a + "arinnar"],
      pl: [a + "ir", a + "ir", w + "um", a + "a"], pld: [a + "irnar", a + "irnar", w + "unum", a + "anna"],
    };
  },
  // feminine -borg, -höfn kind with genitive only: Lúxemborg
  borg(w) {
    const a = w.replace(/höfn$/, "hafn");
    return { sg: [w, w, w, a + "ar"], sgd: [], pl: [], pld: [] };
  },
  // strong neuter: skip, lið, bandalag
  n(w) {
    const u = umlaut(w);
    return {
      sg: [w, w, w + "i", w.endsWith("s") ? w : w + "s"], sgd: [w + "ið", w + "ið", w + "inu", w + "sins"],
      pl: [u, u, u + "um", w + "a"], pld: [u + "in", u + "in", u + "unum", w + "anna"],
    };
  },
  // neuter -i: ráðuneyti
  ni(w) {
    const s = cut(w, 1);
    return {
      sg: [w, w, w, w + "s"], sgd: [w + "ð", w + "ð", w + "nu", w + "sins"],
      pl: [w, w, s + "um", s + "a"], pld: [w + "n", w + "n", s + "unum", s + "anna"],
    };
  },
  // neuter -ki, -gi with j: ríki
  nki(w) {
    const s = cut(w, 1);
    return { ...classes.ni(w), pl: [w, w, s + "jum", s + "ja"], pld: [w + "n", w + "n", s + "junum", s + "janna"] };
  },
  // neuter plural: samtök, yfirvöld, stjórnvöld
  npl(w) {
    const a = w.replace(/ö([^ö]*)$/, "a$1");
    return { sg: [], sgd: [], pl: [w, w, w + "um", a + "a"], pld: [w + "in", w + "in", w + "unum", a + "anna"] };
  },
  // indeclinable
  x(w) { return { sg: [w, w, w, w], sgd: [], pl: [], pld: [] }; },
  // name with genitive -s only: Kreml, NATO
  xs(w) { return { sg: [w, w, w, w.endsWith("s") ? w : w + "s"], sgd: [], pl: [], pld: [] }; },
};

/** The class of a word by its ending, where the base table gives none. */
export function guessClass(w) {
  if (/maður$/.test(w)) return "mann";
  if (/herra$/.test(w)) return "ma";
  if (/andi$/.test(w) && w.length > 6) return "mand";
  if (/ingur$/.test(w)) return "ming";
  if (/ur$/.test(w)) return "mur";
  if (/(ll|nn)$/.test(w)) return "mll";
  if (/ing$/.test(w)) return "fing";
  if (/un$/.test(w)) return "fun";
  if (/(neyti|ríki|lögregluembætti|embætti)$/.test(w)) return /ríki$/.test(w) ? "nki" : "ni";
  if (/i$/.test(w)) return "mi";
  if (/a$/.test(w)) return "fa";
  return null;
}

const list = x => (x === undefined ? [] : Array.isArray(x) ? x : [x]);

/** All forms of a base word: [{ form, case, number, definite }]. The word before a hyphenless prefix may be several words: only the last declines. */
export function decline(entry) {
  const [main, tail = ""] = entry.split(" +");
  const [head, flags = ""] = main.split("!");
  let [lemma, cls] = head.split(":");
  if (cls && cls.includes("/")) {
    return cls.split("/").map((form, i) => ({ form, case: CASES[i], number: "sg", definite: false }));
  }
  const space = lemma.lastIndexOf(" ");
  const before = space < 0 ? "" : lemma.slice(0, space + 1);
  const word = lemma.slice(space + 1);
  cls ??= guessClass(word);
  if (!cls || !classes[cls]) throw new Error(`no declension for '${entry}': give one of ${Object.keys(classes).join(", ")}`);
  const p = classes[cls](word);
  const rows = [], after = tail && " " + tail;
  const add = (cells, number, definite) => cells.forEach((cell, i) => list(cell).forEach(form => rows.push({ form: before + form + after, case: CASES[i], number, definite })));
  const sg = !flags.includes("p"), pl = !flags.includes("s"), ind = tail || !flags.includes("d"), def = !tail && !flags.includes("i");
  if (sg && ind) add(p.sg, "sg", false);
  if (sg && def) add(p.sgd, "sg", true);
  if (pl && ind) add(p.pl, "pl", false);
  if (pl && def) add(p.pld, "pl", true);
  return rows;
}

/** A phrase of agreeing weak adjectives and a noun is written with all of its forms: "A/B/C/D"; a phrase with one declined word as above. */
export function forms(entry) {
  return [...new Set(decline(entry).map(r => r.form))];
}

/** Positive forms of an adjective in -ur: [{ form, case }] strong and weak, all genders and numbers. */
export function declineAdjective(lemma) {
  if (!lemma.endsWith("ur")) throw new Error(`adjective '${lemma}' does not end in -ur`);
  const s = lemma.slice(0, -2), u = umlaut(s);
  const add = (form, cases) => cases.split(",").map(c => ({ form, case: c }));
  return [
    ...add(lemma, "nom"), ...add(s + "an", "acc"), ...add(u + "um", "dat"), ...add(s.endsWith("s") ? s : s + "s", "gen"),
    ...add(u, "nom,acc"), ...add(s + "a", "acc,dat,gen,nom"), ...add(s + "ri", "dat"), ...add(s + "rar", "gen"),
    ...add(s + "t", "nom,acc"), ...add(u + "u", "nom,acc,dat,gen"), ...add(s + "ir", "nom"), ...add(s + "ar", "nom,acc"),
    ...add(s + "ra", "gen"), ...add(s + "i", "nom"),
  ];
}

/** Forms of the name of a country or place by its ending; the bare nominative is allowed in every case (news leaves names uninflected). */
export function declineName(entry) {
  if (entry.includes(":")) {
    const [lemma, cls] = entry.split(":");
    return cls.includes("/") ? cls.split("/").map((form, i) => ({ form, case: CASES[i] })) : decline(entry).map(({ form, case: c }) => ({ form, case: c }));
  }
  const w = entry, rows = CASES.map(c => ({ form: w, case: c }));
  const oblique = form => rows.push({ form, case: "acc" }, { form, case: "dat" }, { form, case: "gen" });
  const gen = form => rows.push({ form, case: "gen" });
  const dat = form => rows.push({ form, case: "dat" });
  if (/land$/.test(w)) { dat(w + "i"); gen(w + "s"); }
  else if (/ríkin$/.test(w)) { dat(cut(w, 2) + "junum"); gen(cut(w, 2) + "janna"); }
  else if (/lýðveldið$/.test(w)) { dat(cut(w, 1) + "nu"); gen(cut(w, 1) + "sins"); }
  else if (/ríki(ð)$/.test(w)) { dat(cut(w, 1) + "nu"); gen(cut(w, 1) + "sins"); }
  else if (/ríki$/.test(w)) gen(w + "s");
  else if (/eyjar$/.test(w)) { dat(cut(w, 2) + "um"); gen(cut(w, 1)); }
  else if (/borgir$/.test(w)) { dat(cut(w, 2) + "um"); gen(cut(w, 2) + "a"); }
  else if (/(borg|vík|höfn)$/.test(w)) gen(w.replace(/höfn$/, "hafn").replace(/vík$/, "víkur").replace(/(borg|hafn)$/, "$1ar"));
  else if (/bær$/.test(w)) { rows.push({ form: cut(w, 1), case: "acc" }, { form: cut(w, 1), case: "dat" }); gen(cut(w, 1) + "jar"); }
  else if (/(byggð|sveit)$/.test(w)) gen(w + "ar");
  else if (/(fjörður|hamar|[^aeiouyæö]ur)$/.test(w) && w.length > 5) declineMasc(w).forEach((f, i) => { if (i) rows.push({ form: f, case: CASES[i] }); });
  else if (/staðir$/.test(w)) { rows.push({ form: cut(w, 1), case: "acc" }); dat(cut(w, 4).replace(/a$/, "ö") + "ðum"); dat(w.replace(/staðir$/, "stöðum")); gen(cut(w, 2) + "a"); }
  else if (/nes$/.test(w)) { dat(w + "i"); gen(w + "s"); }
  else if (/foss$/.test(w)) dat(w + "i");
  else if (/gerði$/.test(w)) gen(w + "s");
  else if (/eyri$/.test(w)) gen(cut(w, 1) + "ar");
  else if (/ey$/.test(w)) { rows.push({ form: w + "", case: "acc" }); gen(w + "jar"); }
  else if (/a$/.test(w)) oblique(cut(w, 1) + "u");
  else if (/[^aeiouyáéíóúýæösxz]$/.test(w) || /[íúóé]$/.test(w)) gen(w + "s");
  return rows;
}

function declineMasc(w) {
  if (/fjörður$/.test(w)) { const p = cut(w, 7); return [w, p + "fjörð", p + "firði", p + "fjarðar"]; }
  if (/hamar$/.test(w)) return [w, w, w.replace(/hamar$/, "hamri"), w + "s"];
  const s = cut(w, 2);
  return [w, s, s + "i", s + (/(stað|skóg)$/.test(s) ? "ar" : "s")];
}

/** Joins the cases of equal forms: a form of all four cases is "any". */
export function joinCases(rows) {
  const by = new Map();
  for (const r of rows) { if (!by.has(r.form)) by.set(r.form, new Set()); by.get(r.form).add(r.case); }
  return [...by].map(([form, set]) => ({ form, case: set.size === 4 ? "any" : CASES.filter(c => set.has(c)).join(",") }));
}
