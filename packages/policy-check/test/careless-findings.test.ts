import { plainDate } from '@fukushi-kit/calendar';
import { schemas } from '@fukushi-kit/schema';
import { expect, test } from 'vitest';
import {
  type BookName,
  bookKinds,
  catalogues,
  control,
  controlFindingText,
  evaluateAll,
  messages,
  type PolicyReport,
  words,
} from '../src/index.ts';
import { readSample } from './read-sample.ts';

const ASKED = plainDate('2026-04-15');
const { books, agreement } = readSample('careless');
const HEAD = '| 番号 | 条項 | 判定 | 台帳 | 行 | 指摘 |\n|---|---|---|---|---|---|';

/** Every finding about the careless contractor, one a line, for a person who reads it beside the registers. */
function listed({ catalogue, results, waiverFindings }: PolicyReport): string {
  const lines = results.flatMap(({ control: id, verdict, findings, waivers }) => {
    const { clause } = control(id);
    const word = [words.verdict[verdict], ...waivers.map((number) => `${words.waived} ${number}`)].join(' ');
    return findings.map((finding) => {
      const text = controlFindingText({ ...finding, book: null, rows: [], total: 0 });
      return `| ${[id, clause, word, title(finding.book), finding.rows.join(' '), text].join(' | ')} |`;
    });
  });
  const waiverLines = waiverFindings.map(({ code, path }) => {
    const { number = '', control: of = '' } = books.waivers?.rows[Number(path[1])] ?? {};
    return `| ${of} |  |  | ${words.waived} | ${number} | ${messages[code]} |`;
  });
  return [`## ${catalogue}`, '', HEAD, ...lines, ...waiverLines, ''].join('\n');
}

function title(book: BookName | null): string {
  const kind = bookKinds.find(({ name }) => name === book);
  return kind === undefined ? '' : [kind.code ?? '', schemas[kind.document].title ?? ''].join(' ').trim();
}

test('the findings about the careless contractor are those that were read by hand against its registers', async () => {
  const reports = catalogues.map(({ id }) => listed(evaluateAll(id, books, agreement, ASKED)));
  await expect(`${reports.join('\n')}`).toMatchFileSnapshot('expected/careless-findings.md');
});
