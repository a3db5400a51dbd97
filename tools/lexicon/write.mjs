import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
export const tables = join(here, "../../src/Graph/Lexicon/tables");

/** Rows of a base file: '#' lines are comments, cells end at '|'. */
export function readBase(name) {
  return readFileSync(join(here, "base", name), "utf8").split("\n").filter(l => l && !l.startsWith("#")).map(l => l.split("|"));
}

export const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const compareRows = (a, b) => { for (let i = 0; i < a.length; i++) { const c = compare(a[i], b[i]); if (c) return c; } return 0; };

/** Writes a table: comments, header, rows without duplicates, sorted cell by cell by UTF-16 unit as string.CompareOrdinal does. */
export function writeTable(path, comments, columns, rows) {
  for (const r of rows) if (r.length !== columns.length) throw new Error(`${path}: row of ${r.length} cells, header has ${columns.length}: ${r}`);
  const seen = new Map(rows.map(r => [r.join("\t"), r]));
  const sorted = [...seen.values()].sort(compareRows);
  const file = join(tables, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, [...comments.map(c => `# ${c}`), columns.join("\t"), ...sorted.map(r => r.join("\t"))].join("\n") + "\n");
  console.log(`${path}\t${sorted.length}`);
}

/** Forms without those that only add an article: "the Kremlin" beside "Kremlin". */
export const withoutArticles = forms => forms.filter(f => !(f.startsWith("the ") && forms.includes(f.slice(4))));
