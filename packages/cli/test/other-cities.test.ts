import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Called, called, emptyFolder } from './called.ts';

const EXAMPLES = new URL('../../../schemas/examples/valid/evacuation-plan/case/', import.meta.url);
const SAGAMIHARA = 'https://lawinsider.com/zh/contracts/2jUbbhBNC7V';
const NAGAREYAMA = 'https://www.city.nagareyama.chiba.jp/_res/projects/default_project/_page_/001';

const caseOf = async (file: string): Promise<object> =>
  JSON.parse(await readFile(new URL(file, EXAMPLES), 'utf8')) as object;
const [blank, planned] = await Promise.all([caseOf('nothing-known.json'), caseOf('with-a-plan.json')]);

/** A month folder of a city with one invented person for each list of facts, numbered from 1. */
async function monthFolder(
  profile: string,
  facts: readonly object[],
  { whole = blank, month = '2025-12' }: { readonly whole?: object; readonly month?: string } = {},
): Promise<string> {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'month/cases'), { recursive: true });
  const contractor = {
    name: null,
    address: null,
    representative: null,
    office: null,
    contactPerson: null,
    phone: null,
  };
  const order = { schemaVersion: '1', profile, month, reportMadeOn: null, reportNumber: null };
  await writeFile(
    join(folder, 'month/month.json'),
    JSON.stringify({ ...order, contractor, planners: [], untilLastMonth: null }),
  );
  for (const [index, recorded] of facts.entries()) {
    const controlNumber = `${month}-${index + 1}`;
    await writeFile(
      join(folder, `month/cases/${index + 1}.json`),
      JSON.stringify({ ...whole, controlNumber, facts: recorded }),
    );
  }
  return folder;
}

async function monthOf(profile: string, facts: readonly object[]): Promise<Called> {
  return await called(['month', 'month', '--out', 'out'], await monthFolder(profile, facts));
}

describe.each<[profile: string, facts: readonly object[], says: readonly (readonly string[])[]]>([
  [
    'sagamihara-r6',
    [
      { inHazardZone: true, careLevel: 'care-4' },
      { inHazardZone: false, careLevel: 'care-4' },
      { inHazardZone: null, careLevel: 'care-4' },
    ],
    [
      ['対象', `${SAGAMIHARA}#1要介護度`],
      ['対象外', '住まいがハザードマップの区域内にある＝いいえ', `${SAGAMIHARA}#1`],
      ['未決', `${SAGAMIHARA}#1`],
    ],
  ],
  [
    'nagareyama-r6',
    [
      { careLevel: 'care-2', mentalDisabilityGrade: 'grade-1' },
      {
        careLevel: 'care-2',
        physicalDisabilityGrade: 'grade-3',
        intellectualGradeMaruA: 'none',
        mentalDisabilityGrade: 'grade-2',
        cannotJudgeOrEvacuate: false,
      },
      { careLevel: 'care-2' },
    ],
    [
      ['対象', `${NAGAREYAMA}/046/059/yomiage2.txt#精神障害者保健福祉手帳`],
      ['対象外', '身体障害者手帳の等級＝3級', `${NAGAREYAMA}/046/059/yomiage2.txt#その他`],
      ['未決', `${NAGAREYAMA}/021/097/keikaku.txt#第2章2`],
    ],
  ],
])('the month of %s', (profile, facts, says) => {
  let result: Called;

  beforeAll(async () => {
    result = await monthOf(profile, facts);
  });

  test('is done, and says nothing of Chigasaki', () => {
    expect(result.err).toBe('');
    expect(result.code).toBe(0);
    expect(result.out).not.toMatch(/chigasaki|茅ヶ崎/);
  });

  test('tells who is eligible, who is not and who is open, each by the city’s own condition', () => {
    const lines = facts.map((_, index) =>
      result.out.split('\n').find((line) => line.includes(`] 2025-12-${index + 1}　`)),
    );
    expect(says.map((words, index) => words.filter((word) => !lines[index]?.includes(word)))).toEqual([[], [], []]);
    expect(lines.map((line) => line?.split('　')[1])).toEqual(['対象', '対象外', '未決']);
  });
});

test('a city that is nothing but a file of conditions has its month', async () => {
  const file = fileURLToPath(new URL('../../municipality/fixtures/invented-city.json', import.meta.url));
  const old = { livesAtHome: true, consentedToMaking: true, age: 80 };
  const young = { ...old, age: 60, inFloodZone: false, inInlandFloodZone: false };
  const folder = await monthFolder('mihon', [{ ...old, household: 'alone' }, young, old], { month: '2026-05' });
  const { code, out } = await called(['month', 'month', '--profile', file, '--out', 'out'], folder);
  const lines = out.split('\n').filter((line) => line.startsWith('['));
  expect([code, lines.map((line) => line.split('　')[1])]).toEqual([0, ['対象', '対象外', '未決']]);
  expect(lines.filter((line) => !line.includes('（https://www.city.example.jp/reiki/plan.html#第2条'))).toEqual([]);
  expect(out).toContain('世帯の種類（記録する）');
});

test('what is open names what to record and who rules, in the words of the city', async () => {
  const home = { livesInCity: true, livesAtHome: true, inFacility: false };
  const { out } = await monthOf('nobeoka-r7', [home, { ...home, onRoster: true }]);
  expect(out).toContain('避難行動要支援者名簿に載っている（記録する）');
  expect(out).toContain('延岡市の示す要件の確認（一覧は未取得）');
});

test('a plan of another city is told to be without a form, and whom that city lets write it', async () => {
  const folder = await monthFolder('sagamihara-r6', [{ inHazardZone: true, careLevel: 'care-4' }], { whole: planned });
  const { out, err } = await called(['month', 'month', '--out', 'out'], folder);
  expect(err).toBe('');
  expect(out).toContain('この市の様式がないため、計画の様式を印刷しません。');
  expect(out).toContain(
    `市のプロフィールにある人：相模原市から個別避難計画の作成を受託した事業所。（${SAGAMIHARA}#3）`,
  );
  expect(out).not.toMatch(/chigasaki|茅ヶ崎/);
  expect(await readdir(join(folder, 'out'))).toEqual([]);
});

test('a fact that no city has is refused by its place, and nothing is printed', async () => {
  const folder = await monthFolder('sagamihara-r6', [{ inHazardZone: true, livesByTheRiver: true }]);
  const { code, err } = await called(['month', 'month', '--out', 'out'], folder);
  expect([code, err]).toEqual([
    1,
    'month/cases/1.json：対象者かどうかの事実 › livesByTheRiver：定めのない項目です。\n',
  ]);
});

describe('one decision of another city', () => {
  const decided = async (profile: string, facts: object): Promise<Called> =>
    await called(
      ['decide', 'evacuation-plan/eligibility', '-', '--profile', profile, '--at', '2025-12-15'],
      await emptyFolder(),
      JSON.stringify(facts),
    );

  test.each<[profile: string, facts: object, word: string, says: string]>([
    ['sagamihara-r6', { inHazardZone: true, careLevel: 'care-5' }, '対象（', `${SAGAMIHARA}#1要介護度`],
    ['sagamihara-r6', { inHazardZone: false }, '対象外（', '住まいがハザードマップの区域内にある＝いいえ'],
    ['nagareyama-r6', { intellectualGradeMaruA: 'a-1' }, '未決（', '流山市（改定後の計画の本文で確認）'],
    ['koga-r6', { onRoster: true }, '対象（', '避難行動要支援者名簿に載っている＝はい'],
    ['ise-r5', {}, '未決（', '市が計画の作成を依頼した（記録する）'],
  ])('%s: %j', async (profile, facts, word, says) => {
    const { code, out } = await decided(profile, facts);
    expect([code, out.startsWith(word), out.includes(says)]).toEqual([0, true, true]);
  });

  test('facts that contradict each other are told without a clause of Chigasaki', async () => {
    const { code, err } = await decided('nobeoka-r7', { livesAtHome: true, inFacility: true });
    expect([code, err]).toEqual([
      1,
      'データの矛盾：facts/inFacility：在宅であり、施設等に入所しているとされています。どちらかを直してください。\n',
    ]);
  });

  test('a fact that is no fact of any city is refused', async () => {
    const { code, err } = await decided('sagamihara-r6', { livesByTheRiver: true });
    expect(code).toBe(1);
    expect(err).toContain('livesByTheRiver');
    expect(err).toContain('inHazardZone');
  });

  test('a list needs the columns that the city asks for, and no others', async () => {
    const folder = await emptyFolder();
    const argv = ['decide', 'evacuation-plan/eligibility', '--csv', 'in.csv', '--out', 'out.csv'];
    const frame = ['--profile', 'sagamihara-r6', '--at', '2025-12-15'];
    const head = 'inHazardZone,careLevel,disabilitySupportLevel,physicalDisabilityGrade,intellectualGradeA1ToB2,age';
    await writeFile(
      join(folder, 'in.csv'),
      `${head}\nyes,care-4,,,,八十\nyes,none,level-5,,a1,\nyes,none,level-4,,,\n,care-4,,,,\n`,
    );
    expect((await called([...argv, ...frame], folder)).code).toBe(0);
    const rows = (await readFile(join(folder, 'out.csv'), 'utf8')).trim().split('\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(5, 8))).toEqual([
      ['八十', 'met', ''],
      ['', 'met', ''],
      ['', 'unmet', ''],
      ['', 'open', 'inHazardZone'],
    ]);
    await writeFile(join(folder, 'in.csv'), 'careLevel\ncare-4\n');
    const { code, err } = await called([...argv, ...frame], folder);
    expect(code).toBe(1);
    expect(err).toContain(
      '次の列がありません：inHazardZone、physicalDisabilityGrade、intellectualGradeA1ToB2、disabilitySupportLevel',
    );
  });
});
