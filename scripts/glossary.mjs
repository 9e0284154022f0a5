// Checks docs/glossary.md against the code: the table is well-formed, identifiers in code marks exist, and no banned word
// stands in packages/*/src or apps/*/src.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './exports.mjs';

const COLUMNS = ['日本語', 'English', 'identifier', 'source', 'not to be confused with'];
const BANNED = ['banned', 'write instead'];

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const cellsOf = (line) =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** The rows of the table whose head is given, each with its line; a row with another number of cells is a complaint. */
export function tableOf(text, head) {
  const lines = text.split('\n');
  const top = lines.findIndex((line) => line.startsWith('|') && cellsOf(line).join() === head.join());
  if (top < 0) return { rows: [], complaints: [{ line: 1, says: `has no table | ${head.join(' | ')} |` }] };
  const rest = lines.slice(top + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  const all = rest
    .slice(0, end < 0 ? rest.length : end)
    .map((line, index) => ({ line: top + 3 + index, cells: cellsOf(line) }));
  const torn = all.filter(({ cells }) => cells.length !== head.length);
  return {
    rows: all.filter(({ cells }) => cells.length === head.length),
    complaints: torn.map(({ line, cells }) => ({ line, says: `has ${cells.length} cells instead of ${head.length}` })),
  };
}

function repeated(rows, column) {
  const seen = new Set();
  return rows.flatMap(({ line, cells }) => {
    const what = cells[column];
    const isTwice = what !== '–' && seen.has(what);
    seen.add(what);
    return isTwice ? [{ line, says: `${what} stands twice` }] : [];
  });
}

/** What is wrong with the page itself, given the text of all code and schemas. */
export function pageComplaints(text, code) {
  const terms = tableOf(text, COLUMNS);
  const banned = tableOf(text, BANNED);
  const empty = [...terms.rows, ...banned.rows].filter(({ cells }) => cells.slice(0, 4).includes(''));
  const marked = terms.rows.filter(({ cells }) => /^`.*`$/.test(cells[2]));
  const absent = marked.filter(
    ({ cells }) => !new RegExp(`(?<![\\w-])${escaped(cells[2].slice(1, -1))}(?![\\w-])`).test(code),
  );
  return [
    ...terms.complaints,
    ...banned.complaints,
    ...empty.map(({ line }) => ({ line, says: 'has an empty cell' })),
    ...repeated(terms.rows, 0),
    ...repeated(terms.rows, 2),
    ...absent.map(({ line, cells }) => ({ line, says: `${cells[2]} is not in the code` })),
  ];
}

/** Where banned words stand in a text, as whole words and whatever their case. */
export function bannedIn(text, page) {
  const words = tableOf(page, BANNED).rows.map(({ cells }) => cells);
  return words.flatMap(([word, instead]) =>
    [...text.matchAll(new RegExp(`\\b${escaped(word)}s?\\b`, 'gi'))].map(({ index }) => ({
      line: text.slice(0, index).split('\n').length,
      says: `"${word}" is banned, write "${instead}"`,
    })),
  );
}

function check() {
  const text = (path) => readFileSync(join(root, path), 'utf8');
  const page = text('docs/glossary.md');
  const sources = globSync('{packages,apps}/*/src/**/*.{ts,tsx}', { cwd: root }).sort();
  const schemas = globSync('schemas/**/*.schema.json', { cwd: root });
  const code = [...sources, ...schemas].map(text).join('\n');
  const ofPage = pageComplaints(page, code).map(({ line, says }) => `docs/glossary.md:${line} ${says}`);
  const ofCode = sources.flatMap((path) =>
    bannedIn(text(path), page).map(({ line, says }) => `${path}:${line} ${says}`),
  );
  const complaints = [...ofPage, ...ofCode];
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
  console.log(`${tableOf(page, COLUMNS).rows.length} terms, ${tableOf(page, BANNED).rows.length} banned words`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) check();
