import { plainDate } from '@fukushi-kit/calendar';
import { parseDocument } from '@fukushi-kit/schema';
import { writeCsv } from '@fukushi-kit/sheet';
import { describe, expect, test } from 'vitest';
import { agreed, booksOf, coverage } from '../../../test/books-of.ts';
import { readSample } from '../../../test/read-sample.ts';
import { readSource } from '../../../test/read-source.ts';
import { network } from '../../../test/rows.ts';
import type { ControlId } from '../../control/control-id.ts';
import { evaluate } from '../../evaluate/evaluate.ts';
import { readNetworkDescription } from '../network/read-network-description.ts';
import { readTerminalTable, type TerminalReading, type TerminalTableOptions } from './read-terminal-table.ts';
import { ownTerminalColumns, ownTerminalUse } from './terminal-columns.ts';

const ASKED = plainDate('2026-03-31');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const inventory = new TextDecoder().decode(readSource('terminals.csv'));

const drawn = readNetworkDescription(new TextDecoder().decode(readSource('network.json')), coverage());
if (!drawn.ok) throw new Error(JSON.stringify(drawn.findings));

/** As an inventory of a tool for assets may be titled. */
const OPTIONS: TerminalTableOptions = {
  columns: {
    number: '端末名',
    from: '導入日',
    to: null,
    networks: null,
    internet: 'インターネット',
    antivirus: 'ウイルス対策',
    definitionsOn: 'ウイルス定義日',
    scannedOn: 'フルスキャン日',
    detections: '検知数',
    firewall: 'ファイアウォール',
    diskEncryption: '暗号化',
    usbControl: 'USB制御',
    system: 'OS',
    updatedOn: '最終更新日',
    supportEndsOn: null,
    place: '設置場所',
    approval: '市承認',
    software: '導入ソフト',
  },
  use: { column: '用途', words: { 業務用: 'work', ネット専用: 'internet-only', デジタルツール: 'digital-tool' } },
  encoding: 'utf-8',
  days: 'year-first',
  connections: drawn.value.connections,
  installed: null,
  coverage: coverage(),
};

function readingOf(text: string, options: Partial<TerminalTableOptions> = {}): TerminalReading {
  const read = readTerminalTable(utf8(text), { ...OPTIONS, ...options });
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

describe('an inventory of terminals', () => {
  test('gives the register of terminals under the titles of another product, without names of people', () => {
    const { register, remarks } = readingOf(inventory);
    const exemplary = readSample('exemplary').books.terminals?.rows ?? [];
    const terminals = exemplary
      .filter(({ use }) => use !== 'telephone')
      .map((row) => ({ ...row, supportEndsOn: null }));
    expect(register.rows).toEqual(terminals);
    expect(register.coverage).toEqual(coverage());
    expect(remarks).toEqual([]);
    expect(parseDocument('TerminalRegister', register).ok).toBe(true);
    expect(JSON.stringify(register.rows)).not.toContain('太郎');
  });

  test('is read under the titles of the register itself', () => {
    const titles = [ownTerminalUse.column, ...Object.values(ownTerminalColumns)].map(String);
    const cells = [
      '業務端末',
      'T-1',
      '2025-04-01',
      '',
      'N-1、N-2',
      'いいえ',
      'はい',
      '2025-06-27',
      '',
      '0',
      '有',
      '無',
      '',
      '見本OS',
      '',
      '',
      '',
      '',
      'なし',
    ];
    const { register } = readingOf(`${titles.join(',')}\n${cells.join(',')}\n`, {
      columns: ownTerminalColumns,
      use: ownTerminalUse,
    });
    expect(register.rows).toEqual([
      {
        number: 'T-1',
        use: 'work',
        from: '2025-04-01',
        to: null,
        networks: ['N-1', 'N-2'],
        internet: false,
        antivirus: true,
        definitionsOn: '2025-06-27',
        scannedOn: null,
        detections: 0,
        firewall: true,
        diskEncryption: false,
        usbControl: null,
        system: '見本OS',
        updatedOn: null,
        supportEndsOn: null,
        place: null,
        approval: null,
        software: [],
      },
    ]);
  });

  test('is read in Shift_JIS where that is said, and refused as UTF-8', () => {
    const [header = [], ...rows] = inventory
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const written = writeCsv({ header, rows }, { encoding: 'shift_jis', reader: 'program' });
    if (!written.ok) throw new Error(JSON.stringify(written.findings));
    const bytes = written.value;
    const read = readTerminalTable(bytes, { ...OPTIONS, encoding: 'shift_jis' });
    expect(read.ok && read.value.register).toEqual(readingOf(inventory).register);
    const refused = readTerminalTable(bytes, OPTIONS);
    expect(refused.ok ? [] : refused.findings.map(({ code }) => code)).toEqual(['not-utf-8']);
  });

  test('leaves unrecorded what stands in no cell', () => {
    const { register } = readingOf(inventory.replace('有効,2026/03/30,2026/03/27,0,有効,○,有効', ',,,,,,'));
    expect(register.rows[0]).toMatchObject({
      antivirus: null,
      definitionsOn: null,
      scannedOn: null,
      detections: null,
      firewall: null,
      diskEncryption: null,
      usbControl: null,
    });
  });

  test('says nothing of what no column holds, and what was declared of it is withheld where blanks would tell', () => {
    const columns = { ...OPTIONS.columns, scannedOn: null, usbControl: null, software: null };
    const { register, remarks } = readingOf(inventory, { columns });
    expect(remarks.map(({ code, detail }) => [code, detail?.['field']])).toEqual([
      ['coverage-withheld', 'scannedOn'],
      ['coverage-withheld', 'software'],
    ]);
    expect(register.coverage).toBeNull();
    const installed = new Map(register.rows.map(({ number }) => [number, ['SW-1']]));
    expect(readingOf(inventory, { columns: { ...OPTIONS.columns, software: null }, installed }).register).toMatchObject(
      { coverage: coverage(), rows: [{ software: ['SW-1'] }, {}, {}, {}, {}] },
    );
  });

  const refusals = (text: string, options: Partial<TerminalTableOptions> = {}): readonly string[] => {
    const read = readTerminalTable(utf8(text), { ...OPTIONS, ...options });
    return read.ok
      ? []
      : read.findings.map(({ code, detail }) => [code, detail?.['line'], detail?.['field']].filter(Boolean).join(' '));
  };

  test.each<[title: string, from: string, to: string, findings: readonly string[]]>([
    ['a column that is missing', 'ウイルス定義日', '定義', ['column-missing 1 definitionsOn']],
    ['no number', 'T-02', '', ['cell-empty 3 number', 'cell-empty 3 networks']],
    ['a number that could be a name', 'T-02', '太郎のPC', ['cell-malformed 3 number', 'cell-empty 3 networks']],
    ['a number twice', 'T-02', 'T-01', ['number-twice 3 number']],
    ['a use in other words', 'ネット専用', '来客用', ['word-unknown 4 use']],
    ['no use', 'ネット専用', '', ['cell-empty 4 use']],
    ['no day from which it is used', '2025/10/1', '', ['cell-empty 6 from']],
    ['a day that does not exist', '2025/10/1', '2025/9/31', ['cell-malformed 6 from']],
    ['a day that no register holds', '2025/10/1', '9999/12/31', ['cell-malformed 6 from']],
    ['a measure in other words', '○', 'BitLocker', ['cell-malformed 2 diskEncryption']],
    ['a count that is none', '2026/03/27,0', '2026/03/27,多数', ['cell-malformed 2 detections']],
    ['no list of software', 'SW-1、SW-3', '', ['cell-empty 2 software']],
    ['software by its names', 'SW-1、SW-3', '見本ソフト', ['cell-malformed 2 software']],
    ['a terminal that the description does not hold', 'T-05', 'T-06', ['cell-empty 6 networks']],
    ['a row cut off', 'P-1,,SW-1、SW-3,見本 太郎\nT-02', 'P-1\nT-02', ['uneven-row 2']],
  ])('with %s is refused as a whole', (_, from, to, findings) => {
    expect(inventory).toContain(from);
    expect(refusals(inventory.replace(from, to))).toEqual(findings);
  });

  test('without networks from anywhere is refused, as none is not the same as not recorded', () => {
    expect(refusals(inventory, { connections: null })).toEqual(
      [2, 3, 4, 5, 6].map((line) => `cell-empty ${line} networks`),
    );
  });
});

describe('an inventory as the controls see it', () => {
  const agreement = agreed({ 'work-terminal-count': 3, 'definition-days': 7, 'scan-days': 7, 'update-days': 14 });
  const verdict = (
    control: ControlId,
    text: string,
    options: Partial<TerminalTableOptions> = {},
  ): readonly string[] => {
    const { register } = readingOf(text, options);
    const networks = [network(), network({ number: 'NS-2', network: 'N-2', kind: 'internet' })];
    const books = { ...booksOf({ networks, approvals: [] }), terminals: register };
    const { verdict: told, findings } = evaluate(control, books, agreement, ASKED);
    return [told, ...findings.map(({ code, rows }) => [code, ...rows].join(' '))];
  };
  const at = (from: string, to: string): string => {
    expect(inventory).toContain(from);
    return inventory.replace(from, to);
  };
  const ONLINE = '不可,P-1,,SW-1、SW-3,見本 太郎\nT-02';

  test.each<[title: string, control: ControlId, text: string, told: readonly string[]]>([
    ['no business terminal reaches the internet', 'k10-1-i1', inventory, ['conforming']],
    [
      'one does',
      'k10-1-i1',
      at(ONLINE, ONLINE.replace('不可', '可')),
      ['nonconforming', 'work-terminal-on-internet T-01'],
    ],
    [
      'of one it is not told',
      'k10-1-i1',
      at(ONLINE, ONLINE.replace('不可', '')),
      ['unverified', 'internet-not-recorded T-01'],
    ],
    ['as many terminals as agreed', 'k10-1-u1', inventory, ['conforming']],
    ['definitions of this week', 'k10-1-a3', inventory, ['conforming']],
    [
      'definitions of long ago',
      'k10-1-a3',
      inventory.replaceAll('2026/03/30', '2026/03/01'),
      ['nonconforming', 'definitions-old T-03'],
    ],
    ['all on the closed network', 'k10-2-a2', inventory, ['conforming']],
  ])('%s (%s)', (_, control, text, told) => {
    expect(verdict(control, text)).toEqual(told);
  });

  test('shows no business to be conforming by an inventory that leaves out what matters', () => {
    const columns = { ...OPTIONS.columns, definitionsOn: null };
    expect(verdict('k10-1-a3', inventory, { columns })[0]).toBe('unverified');
    expect(verdict('k10-1-i1', inventory, { columns })[0]).toBe('unverified');
  });
});
