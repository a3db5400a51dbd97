// Names of countries beside those of CLDR: prints the differences, for a reader to judge. Writes nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readBase } from "./write.mjs";

const require = createRequire(import.meta.url);
const names = l => JSON.parse(readFileSync(require.resolve(`cldr-localenames-full/main/${l}/territories.json`), "utf8")).main[l].localeDisplayNames.territories;
const en = names("en"), is = names("is");
for (const [code, e, i, , , , aliases, , , , aliasesIs] of readBase("countries.psv")) {
  const own = [e, ...aliases.split(";")], ownIs = [i, ...(aliasesIs ?? "").split(";")].map(w => w.split(":")[0]);
  if (en[code] && !own.includes(en[code].replace(/’/g, "'"))) console.log(code, "en", e, "| CLDR", en[code]);
  if (is[code] && !ownIs.includes(is[code])) console.log(code, "is", i, "| CLDR", is[code]);
}
for (const code of Object.keys(en).filter(k => /^[A-Z]{2}$/.test(k))) if (!readBase("countries.psv").some(r => r[0] === code)) console.log(code, "not listed:", en[code], "|", is[code]);
