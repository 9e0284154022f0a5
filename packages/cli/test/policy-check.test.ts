import { cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatEraMonth, plainDate, yearMonth } from '@fukushi-kit/calendar';
import { type CatalogueId, control, evaluateAll, type PolicyReport } from '@fukushi-kit/policy-check';
import { readOscalResults } from '@fukushi-kit/policy-check/oscal';
import { readRegisters, writeRegisters } from '@fukushi-kit/policy-check/registers';
import { readCsv } from '@fukushi-kit/sheet';
import { beforeAll, describe, expect, test } from 'vitest';
import { called, emptyFolder } from './called.ts';
import { pdfText } from './pdf-text.ts';

const SAMPLES = fileURLToPath(new URL('../../policy-check/samples', import.meta.url));
const ASKED = plainDate('2026-04-15');
const AS_OF = ['--as-of', ASKED];
const KASHIWA = ['--profile', 'kashiwa-r7', ...AS_OF];
const CHIGASAKI = ['--profile', 'chigasaki-r7', ...AS_OF];

type Sample = 'exemplary' | 'careless';

async function booksOf(sample: Sample) {
  const names = await readdir(join(SAMPLES, sample));
  const files = names.map(async (name) => ({ name, bytes: await readFile(join(SAMPLES, sample, name)) }));
  const read = await readRegisters(await Promise.all(files), ASKED);
  if (!read.ok) throw new Error(`${sample} must be read`);
  return read;
}

const read = { exemplary: await booksOf('exemplary'), careless: await booksOf('careless') };

function reportOn(id: CatalogueId, sample: Sample): PolicyReport {
  return evaluateAll(id, read[sample].books, read[sample].agreement, ASKED);
}

/** A folder of its own with a copy of the registers of a sample. */
async function copyOf(sample: Sample): Promise<string> {
  const folder = await emptyFolder();
  await cp(join(SAMPLES, sample), join(folder, 'registers'), { recursive: true });
  return folder;
}

async function change(folder: string, file: string, to: (content: { rows: Record<string, unknown>[] }) => void) {
  const path = join(folder, 'registers', file);
  const content = JSON.parse(await readFile(path, 'utf8'));
  to(content);
  await writeFile(path, JSON.stringify(content));
}

const check = (argv: readonly string[], folder: string) => called(['policy', 'check', 'registers', ...argv], folder);

describe('the exemplary contractor', () => {
  test.each([[KASHIWA], [CHIGASAKI]])('passes %j without a word', async (argv) => {
    const { code, out, err } = await check(argv, await copyOf('exemplary'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('不適合（例外措置の期間中のものを除く）はありません。');
    expect(out).not.toContain('未確認が');
  });

  test('shows the counts by chapter and verdict for each catalogue of the contract', async () => {
    const { out } = await check(CHIGASAKI, await copyOf('exemplary'));
    for (const id of ['chigasaki-r7', 'chigasaki-r7-eco'] as const) {
      const { chapters, counts } = reportOn(id, 'exemplary');
      const all = [...chapters, { title: '計', counts }];
      for (const { title, counts: of } of all) {
        const numbers = [of.conforming, of.nonconforming, of.notApplicable, of.unverified];
        expect(out).toMatch(new RegExp(`^${title.replaceAll(/[()]/g, '\\$&')} +${numbers.join(' +')}( |$)`, 'm'));
      }
    }
  });
});

describe('the careless contractor', () => {
  test.each<[argv: readonly string[], ids: readonly CatalogueId[]]>([
    [KASHIWA, ['kashiwa-r7']],
    [CHIGASAKI, ['chigasaki-r7', 'chigasaki-r7-eco']],
  ])('fails %j, and every finding is told with clause, register and rows, breaches first', async (argv, ids) => {
    const { code, out, err } = await check(argv, await copyOf('careless'));
    expect([code, err]).toEqual([1, '']);
    const results = ids.flatMap((id) => reportOn(id, 'careless').results);
    const at = (text: string) => out.indexOf(text);
    for (const { control: id, verdict } of results.filter((each) => each.verdict === 'nonconforming')) {
      const { gravity, title, clause } = control(id);
      expect([id, verdict, at(`  ${id}［`) >= 0, out.includes(`］${title}（${clause}）`), gravity]).toEqual([
        id,
        verdict,
        true,
        true,
        gravity,
      ]);
    }
    expect(at('不適合　')).toBeGreaterThan(0);
    expect(at('未確認　')).toBeGreaterThan(at('不適合　'));
    for (const { findings } of results.filter((each) => each.verdict !== 'left-to-city'))
      for (const { named, rows } of findings)
        for (const row of rows.slice(0, 5))
          expect(out).toContain(named === 'months' ? formatEraMonth(yearMonth(row)) : row);
  });

  test('a breach that the city let pass for a time, and waivers without effect, are told', async () => {
    const { out } = await check(KASHIWA, await copyOf('careless'));
    expect(out).toContain('    例外措置 W-1 の期間中\n');
    expect(out).toContain('効力のない例外措置\n  例外措置 W-2：例外措置の期限が過ぎているため、用いていません。\n');
    expect(out).toContain('  例外措置 W-3：例外措置を認めた市の者の名がないため、用いていません。');
  });

  test('a finding that controls share is told once', async () => {
    const { out } = await check(KASHIWA, await copyOf('careless'));
    expect(out.match(/端末・機器台帳 T-01、T-02、T-05：「業務端末の台数」は、契約の語に数がなく/g)).toHaveLength(1);
    expect(out).toContain('    k10-1-u1 と同じ指摘です。');
  });

  test('nothing personal is said or written', async () => {
    const folder = await copyOf('careless');
    const files = ['--csv', 'out.csv', '--oscal', 'oscal'];
    const { out, err } = await check([...KASHIWA, ...files], folder);
    const { staff, opinions, subcontracts, externalMedia } = read.careless.books;
    const kept = [
      ...(staff?.rows ?? []).map(({ name }) => name),
      ...(opinions?.rows ?? []).flatMap(({ content, handling }) => [content, handling]),
      ...(subcontracts?.rows ?? []).map(({ party }) => party),
      ...(externalMedia?.rows ?? []).map(({ attendant }) => attendant),
    ].filter((text) => text !== null);
    const written = await readFile(join(folder, 'out.csv'), 'utf8');
    expect(kept.length).toBeGreaterThan(8);
    expect(kept.filter((text) => `${out}${err}${written}`.includes(text))).toEqual([]);
  });
});

describe('--fail-on', () => {
  const onlyBreach = async (keep: string) => {
    const folder = await copyOf('exemplary');
    if (keep === 'low')
      await change(folder, 'terminals.json', ({ rows }) =>
        rows.splice(
          rows.findIndex(({ use }) => use === 'telephone'),
          1,
        ),
      );
    if (keep === 'high')
      await change(folder, 'ids.json', ({ rows }) =>
        Object.assign(rows.find(({ number }) => number === 'ID-06') ?? {}, { approvedOn: null }),
      );
    if (keep === 'critical')
      await change(folder, 'terminals.json', ({ rows }) => Object.assign(rows[0] ?? {}, { internet: true }));
    if (keep === 'unverified')
      await change(folder, 'staff.json', (content) => Object.assign(content, { coverage: null }));
    return folder;
  };

  test.each<[breach: string, fails: readonly string[], passes: readonly string[]]>([
    ['low', ['低', 'low', '未確認'], ['中', '高', '重大']],
    ['high', ['低', '中', '高', 'high'], ['重大', 'critical']],
    ['critical', ['重大', '高', '中', '低'], []],
    ['unverified', ['未確認', 'unverified'], ['低', '中', '高', '重大']],
  ])('where the gravest thing is %s, %j fail and %j do not', async (breach, fails, passes) => {
    const folder = await onlyBreach(breach);
    for (const word of fails) expect((await check([...KASHIWA, '--fail-on', word], folder)).code, word).toBe(1);
    for (const word of passes) expect((await check([...KASHIWA, '--fail-on', word], folder)).code, word).toBe(0);
    expect((await check(KASHIWA, folder)).code).toBe(fails.includes('低') ? 1 : 0);
  });

  test('a breach under a waiver does not fail', async () => {
    const folder = await copyOf('exemplary');
    await change(folder, 'software.json', ({ rows }) => Object.assign(rows[1] ?? {}, { licenceUntil: '2025-12-31' }));
    const { out, code } = await check([...KASHIWA, '--json'], folder);
    const [report]: PolicyReport[] = JSON.parse(out).reports;
    const findings = report?.results.find((each) => each.control === 'k10-2-e2')?.findings.map(({ key }) => key);
    expect([code, findings?.length]).toEqual([1, 1]);
    const waiver = { number: 'W-1', control: 'k10-2-e2', findings, approvedBy: '見本課長', document: '見本第1号' };
    const days = { from: '2026-01-01', until: '2026-06-30', reason: '入替えまで' };
    await writeFile(
      join(folder, 'registers/waivers.json'),
      JSON.stringify({ schemaVersion: '1', rows: [{ ...waiver, ...days }] }),
    );
    const waived = await check(KASHIWA, folder);
    expect(waived.code).toBe(0);
    expect(waived.out).toContain('例外措置 W-1 の期間中');
  });
});

describe('broken registers are refused whole, with file, place and reason', () => {
  const SECRET = '見本の秘密';

  test.each<[what: string, file: string, text: string, says: string]>([
    ['JSON that is torn', 'staff.json', `{"schemaVersion": "1"\n"${SECRET}": []}`, 'staff.json 2行目'],
    [
      'a word that is none',
      'ids.json',
      JSON.stringify({ schemaVersion: '1', coverage: null, rows: [{ number: SECRET }] }),
      'ids.json 1行目「行 › 1 › 台帳の番号」：書き方が違います',
    ],
    ['a table with a torn line', 'handovers.csv', '番号,相手\r\n"HO-1', 'handovers.csv 2行目'],
  ])('%s', async (_what, file, text, says) => {
    const folder = await copyOf('exemplary');
    await rm(join(folder, 'registers', file.replace(/\.csv$/, '.json')));
    await writeFile(join(folder, 'registers', file), text);
    const { code, out, err } = await check([...KASHIWA, '--csv', 'out.csv'], folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).toContain('台帳を読めないため、点検していません。');
    expect(err).not.toContain(SECRET);
    expect(await readdir(folder)).toEqual(['registers']);
  });

  test('a register that stands in two files', async () => {
    const folder = await copyOf('exemplary');
    await writeFile(join(folder, 'registers/ids.csv'), '台帳の番号\r\n');
    const { code, err } = await check(KASHIWA, folder);
    expect([code, err.includes('と同じ台帳です')]).toEqual([2, true]);
  });

  test('a number that stands twice is told, and fails', async () => {
    const folder = await copyOf('exemplary');
    await change(folder, 'certifications.json', ({ rows }) => rows.push(...rows));
    const { code, err } = await check(KASHIWA, folder);
    expect([code, err.includes('certifications.json')]).toEqual([2, true]);
  });

  test('rows after the day of the check are told by register and number, and are not looked at', async () => {
    const { code, out } = await check(['--profile', 'kashiwa-r7', '--as-of', '2025-12-20'], await copyOf('exemplary'));
    expect(code).toBe(1);
    expect(out).toContain('台帳そのものの指摘\n');
    expect(out).toContain('  R12 承諾・指示台帳 A-07、A-08「発行日」：基準日より後の日の行です。\n');
    expect(out).toContain('不適合（例外措置の期間中のものを除く）はありません。');
  });

  test('a file that is no register is named and not read', async () => {
    const folder = await copyOf('exemplary');
    await writeFile(join(folder, 'registers/memo.txt'), SECRET);
    await writeFile(join(folder, 'registers/other.csv'), SECRET);
    const { code, err } = await check(KASHIWA, folder);
    expect(code).toBe(0);
    expect(err).toContain('other.csv：台帳の名前ではないファイルです');
    expect(err).toContain('台帳の名前ではないファイルは読んでいません：memo.txt');
  });

  test('registers in a folder within the folder are not read, which is told', async () => {
    const folder = await copyOf('exemplary');
    await mkdir(join(folder, 'registers', 'R2'));
    await rename(join(folder, 'registers', 'ids.json'), join(folder, 'registers', 'R2', 'ids.json'));
    const { out, err } = await check(KASHIWA, folder);
    expect(err).toBe('フォルダーの中のフォルダーは読んでいません：R2\n');
    expect(out).toContain('未確認が');
  });
});

test.each<[what: string, argv: readonly string[], says: string]>([
  [
    'a day that does not exist',
    ['--profile', 'kashiwa-r7', '--as-of', '2025-02-29'],
    '--as-of：実在する日ではありません。',
  ],
  ['a level that is none', [...KASHIWA, '--fail-on', '最高'], '重大、高、中、低、未確認'],
  ['a profile that is none', ['--profile', 'nowhere', ...AS_OF], 'その番号の市町村プロフィールはありません。'],
  ['a city without a catalogue', ['--profile', 'ise-r5', ...AS_OF], '点検の目録がありません。'],
  ['no day', ['--profile', 'kashiwa-r7'], '必要なオプションがありません'],
  ['one file for two results', [...KASHIWA, '--csv', 'a', '--pdf', './a'], '--csv と --pdf が同じファイルです。'],
  ['a result over a register', [...KASHIWA, '--csv', 'registers/staff.json'], '入力と出力が同じファイルです。'],
  ['a result over a register by a link', [...KASHIWA, '--pdf', 'link.pdf'], '入力と出力が同じファイルです。'],
  ['rows of the access log in two places', [...KASHIWA, '--access-log', 'a.jsonl'], 'どちらか一方にしてください。'],
])('%s is wrong use, and nothing is written', async (_what, argv, says) => {
  const folder = await copyOf('exemplary');
  await symlink('registers/staff.json', join(folder, 'link.pdf'));
  const before = await readFile(join(folder, 'registers/staff.json'));
  const { code, out, err } = await check(argv, folder);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(says);
  expect((await readdir(folder)).sort()).toEqual(['link.pdf', 'registers']);
  expect(await readFile(join(folder, 'registers/staff.json'))).toEqual(before);
});

describe('the head of the printed sheets', () => {
  const head = {
    schemaVersion: '1',
    controlNumber: 'P-2026-01',
    madeOn: '2026-04-16',
    contractName: '見本事業業務委託',
    contractorName: '社会福祉法人見本会（架空）',
    kind: 'self',
    from: '2025-10-01',
    to: null,
    by: '見本 点検子',
    rulesVersion: '見本-1',
    logHead: '3f9a',
    remark: '是正を進める。',
    confirmedBy: '見本 責任子',
    confirmedOn: '2026-04-17',
  };
  const print = async (file: unknown, argv: readonly string[] = ['--pdf', 'out.pdf', '--sheet', 'head.json']) => {
    const folder = await copyOf('careless');
    await writeFile(join(folder, 'head.json'), typeof file === 'string' ? file : JSON.stringify(file));
    return { folder, ...(await check([...KASHIWA, ...argv], folder)) };
  };

  test('is that of the file, and only what it does not tell stays blank', async () => {
    const { folder, code, err } = await print(head);
    expect(code).toBe(1);
    const text = await pdfText(join(folder, 'out.pdf'));
    for (const told of [
      'P-2026-01',
      '見本事業業務委託',
      '見本点検子',
      '令和7年10月1日',
      '見本責任子',
      '令和8年4月17日',
    ])
      expect(text).toContain(told);
    expect(err).not.toContain('点検結果の総括：手で書く欄が残っています');
    expect(err).toMatch(/是正計画表：手で書く欄が残っています：原因（\d+か所）/);
  });

  test('without a file is blank, which is told sheet by sheet', async () => {
    const { code, err } = await print('', ['--pdf', 'out.pdf']);
    expect(code).toBe(1);
    const told = err.split('\n').filter((line) => line.includes('手で書く欄が残っています'));
    expect(told.map((line) => line.split('：')[0])).toEqual([
      '点検結果の総括',
      '情報セキュリティ点検表',
      '是正計画表',
      '証跡一覧',
    ]);
    expect(told[0]).toContain('文書番号、作成日、契約件名、受注者（受託者）、点検の種類、点検者');
  });

  const { by, ...withoutChecker } = head;
  test.each<[what: string, file: unknown, says: string]>([
    ['that is no JSON', '{', 'head.json：'],
    ['without one of its items', withoutChecker, 'head.json：点検者：項目がありません。'],
    ['with an item that it has not', { ...head, sealedBy: by }, 'head.json：sealedBy：'],
    ['with a day that does not exist', { ...head, madeOn: '2026-02-30' }, 'head.json：作成日：'],
    [
      'with a period that ends before it begins',
      { ...head, to: '2025-09-30' },
      'head.json：対象期間の終わりが始まりより前です。',
    ],
    [
      'with a period that begins after the day of the check, on which it ends',
      { ...head, from: '2026-04-16', to: null },
      'head.json：対象期間の終わりが始まりより前です。',
    ],
  ])('from a file %s is wrong use, and nothing is printed', async (_what, file, says) => {
    const { folder, code, out, err } = await print(file);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).not.toContain('見本');
    expect((await readdir(folder)).sort()).toEqual(['head.json', 'registers']);
  });

  test.each([
    ['without --pdf', ['--sheet', 'head.json'], '--sheet は --pdf と合わせて用います。'],
    ['over itself', ['--sheet', 'head.json', '--pdf', 'head.json'], '入力と出力が同じファイルです。'],
    ['from a file that is not there', ['--sheet', 'none.json', '--pdf', 'out.pdf'], 'none.json：'],
  ])('%s is wrong use', async (_what, argv, says) => {
    const { folder, code, err } = await print(head, argv);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(JSON.parse(await readFile(join(folder, 'head.json'), 'utf8'))).toEqual(head);
  });
});

test.each([
  ['no-such-folder', 'ファイル又はフォルダーがありません。'],
  ['registers/staff.json', '途中にフォルダーでないものがあります。'],
  ['empty', '台帳のファイル（例 ids.json、ids.csv、ids.xlsx）がありません。'],
])('%s is no folder of registers', async (name, says) => {
  const folder = await copyOf('exemplary');
  await mkdir(join(folder, 'empty'));
  const { code, err } = await called(['policy', 'check', name, ...KASHIWA], folder);
  expect([code, err]).toEqual([2, `${name}：${says}\n`]);
});

test('a folder with other tables only is no folder of registers', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'registers'));
  await writeFile(join(folder, 'registers/other.csv'), 'a,b\r\n');
  const { code, out, err } = await check(KASHIWA, folder);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('registers：台帳のファイル');
  expect(err).toContain('other.csv：台帳の名前ではないファイルです');
});

describe('what a check writes', () => {
  let folder = '';
  const files = ['--csv', 'out.csv', '--pdf', 'out.pdf', '--oscal', 'oscal'];

  beforeAll(async () => {
    folder = await copyOf('careless');
    const { code, out } = await check([...CHIGASAKI, ...files], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/out\.csv に \d+ 行を書き込みました。\nout\.pdf（\d+ページ）を書き込みました。\noscal に 9 件/);
  }, 60_000);

  test('CSV has one header row, a row for each finding, and the day in both calendars', async () => {
    const bytes = await readFile(join(folder, 'out.csv'));
    const table = readCsv(bytes, { encoding: 'utf-8', reader: 'spreadsheet' });
    if (!table.ok) throw new Error('it must be read');
    const { header, rows } = table.value;
    const results = (['chigasaki-r7', 'chigasaki-r7-eco'] as const).flatMap((id) => reportOn(id, 'careless').results);
    const column = (title: string) => rows.map((row) => row[header.indexOf(title)]);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(String(bytes).replaceAll('\r\n', '')).not.toContain('\n');
    expect(new Set(header).size).toBe(header.length);
    expect(header.slice(0, 2)).toEqual(['点検の日（和暦）', '点検の日']);
    expect(new Set(rows.map((row) => `${row[0]} ${row[1]}`))).toEqual(new Set(['令和8年4月15日 2026-04-15']));
    expect(column('番号')).toEqual(
      results.flatMap(({ control: id, findings }) => Array(Math.max(1, findings.length)).fill(id)),
    );
    const told = results.flatMap(({ findings }) => findings);
    expect(column('指摘の鍵').filter((key) => key !== '')).toEqual(told.map(({ key }) => key));
    expect(column('行').filter((text) => text !== '')).toEqual(
      told.filter(({ rows: numbers }) => numbers.length > 0).map(({ rows: numbers }) => numbers.join(' ')),
    );
  });

  test('the PDF shows the counts of each catalogue', async () => {
    const text = await pdfText(join(folder, 'out.pdf'));
    for (const id of ['chigasaki-r7', 'chigasaki-r7-eco'] as const) {
      for (const { title, counts } of reportOn(id, 'careless').chapters) {
        const { conforming, nonconforming, waived, unverified, notApplicable } = counts;
        const numbers = [conforming, nonconforming, waived, unverified, notApplicable];
        expect(text).toContain(`${title}${numbers.join('')}`.replaceAll(/\s/g, ''));
      }
    }
  });

  test('the OSCAL results give the same verdicts back, and are shown by policy import', async () => {
    for (const id of ['chigasaki-r7', 'chigasaki-r7-eco'] as const) {
      const name = `oscal/${id}-assessment-results.json`;
      const back = readOscalResults(await readFile(join(folder, name), 'utf8'));
      expect(back.ok && back.value.report.results).toEqual(reportOn(id, 'careless').results);
      const shown = await called(['policy', 'import', name], folder);
      const { out } = await check(CHIGASAKI, folder);
      expect([shown.code, shown.err]).toEqual([0, '']);
      const counts = shown.out.split('\n').slice(3, 6);
      expect(counts.length).toBe(3);
      for (const line of counts) expect(out).toContain(line);
    }
  });

  test('a second check writes the same bytes over the first', async () => {
    const names = ['out.csv', 'out.pdf', ...(await readdir(join(folder, 'oscal'))).map((name) => `oscal/${name}`)];
    const bytesOf = () => Promise.all(names.map((name) => readFile(join(folder, name))));
    const before = await bytesOf();
    const { code } = await check([...CHIGASAKI, ...files], folder);
    expect(code).toBe(1);
    expect(await bytesOf()).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(['oscal', 'out.csv', 'out.pdf', 'registers']);
  }, 60_000);

  test('results may lie beside the registers and be written again', async () => {
    const own = await copyOf('exemplary');
    const argv = [...KASHIWA, '--csv', 'registers/result.csv'];
    expect(await check(argv, own)).toMatchObject({ code: 0, err: '' });
    const again = await check(argv, own);
    expect(again.code).toBe(0);
    expect(again.err).toContain('result.csv：台帳の名前ではないファイルです');
  });

  test('documents of an earlier check that were not written again are named', async () => {
    await writeFile(join(folder, 'oscal/chigasaki-r7-eco-poam.json'), '{}');
    const { err } = await check([...CHIGASAKI, '--oscal', 'oscal'], folder);
    expect(err).toBe('前の点検で書き込み、今回は作っていないものが oscal に残っています：chigasaki-r7-eco-poam.json\n');
  });

  test('JSON is one value with the reports of every catalogue', async () => {
    const { out, code } = await check([...CHIGASAKI, '--json'], folder);
    const { asOf, reports, registerFindings } = JSON.parse(out);
    expect([code, asOf, registerFindings]).toEqual([1, '2026-04-15', []]);
    expect(reports).toEqual(
      JSON.parse(JSON.stringify((['chigasaki-r7', 'chigasaki-r7-eco'] as const).map((id) => reportOn(id, 'careless')))),
    );
  });

  test('what cannot be written is told, and fails', async () => {
    const { code, err } = await check([...KASHIWA, '--csv', 'no/out.csv'], folder);
    expect([code, err]).toEqual([1, 'no/out.csv：ファイル又はフォルダーがありません。\n']);
  });

  test('results of others are refused by policy import', async () => {
    const { code, out, err } = await called(['policy', 'import', 'oscal/chigasaki-r7-catalog.json'], folder);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('oscal/chigasaki-r7-catalog.json：OSCAL の assessment-results ではありません。');
  });
});

test.each(['csv', 'xlsx'] as const)('registers kept as %s give the same result as the JSON files', async (format) => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'registers'));
  const { books, agreement } = read.careless;
  const written = await writeRegisters(books, agreement, format);
  if (!written.ok) throw new Error('they must be written');
  for (const { name, bytes } of written.files) await writeFile(join(folder, 'registers', name), bytes);
  const { code, out, err } = await check([...KASHIWA, '--json'], folder);
  expect([code, err]).toEqual([1, '']);
  expect(JSON.parse(out).reports[0].results).toEqual(
    JSON.parse(JSON.stringify(reportOn('kashiwa-r7', 'careless').results)),
  );
});

describe('an access log of its own', () => {
  const rows = [...(read.careless.books.accessLog?.rows ?? [])];
  const jsonl = (lines: readonly unknown[]) => lines.map((row) => `${JSON.stringify(row)}\n`).join('');

  async function withoutRows(text: string): Promise<string> {
    const folder = await copyOf('careless');
    await change(folder, 'access-log.json', (content) => Object.assign(content, { rows: [] }));
    await writeFile(join(folder, 'log.jsonl'), text);
    return folder;
  }

  test('gives the same result as its rows in the register', async () => {
    const folder = await withoutRows(jsonl(rows));
    for (const argv of [KASHIWA, CHIGASAKI]) {
      const streamed = await check([...argv, '--access-log', 'log.jsonl'], folder);
      const whole = await check(argv, await copyOf('careless'));
      expect(streamed).toEqual(whole);
    }
  });

  test('a line that cannot be read refuses it, with its number and reason', async () => {
    const broken = `${jsonl(rows.slice(0, 2))}{"sequence": 見本\n${JSON.stringify({ ...rows[3], on: '2025-02-29' })}\n`;
    const { code, out, err } = await check([...KASHIWA, '--access-log', 'log.jsonl'], await withoutRows(broken));
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n').slice(0, 3)).toEqual([
      'log.jsonl 3行目：JSON として読めない行です。',
      'log.jsonl 4行目「日」：項目を読み取れません。',
      '台帳を読めないため、点検していません。',
    ]);
  });

  test('numbers that come twice are told, and the rows are seen', async () => {
    const folder = await withoutRows(jsonl([...rows, rows.at(-1)]));
    const { code, err, out } = await check([...KASHIWA, '--access-log', 'log.jsonl'], folder);
    expect([code, err]).toEqual([1, `log.jsonl ${rows.length + 1}行目「連番」：同じ連番が二度あります。\n`]);
    expect(out).toContain('アクセス記録 15、15：契約の終了後の利用です。');
  });

  test('a log that is not there is told', async () => {
    const { code, err } = await check([...KASHIWA, '--access-log', 'no.jsonl'], await withoutRows(''));
    expect([code, err]).toEqual([2, 'no.jsonl：ファイル又はフォルダーがありません。\n']);
  });
});
