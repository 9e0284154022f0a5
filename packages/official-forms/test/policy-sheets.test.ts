import {
  type Books,
  bookKinds,
  type CatalogueId,
  catalogue,
  control,
  evaluateAll,
  noAgreement,
} from '@fukushi-kit/policy-check';
import {
  type CheckAnswer,
  type CorrectiveActionPlanForm,
  type Documents,
  type EcoCheckForm,
  type EvidenceIndexForm,
  type PolicyCheckSummaryForm,
  parseDocument,
  type SpecialProvisionsCheckForm,
  schemas,
} from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSample } from '../../policy-check/test/read-sample.ts';
import {
  ecoCheckOfReport,
  forms,
  type PolicyHeader,
  policySheets,
  type ReportedCheck,
  securityCheckOfReport,
  specialProvisionsCheckOfReport,
} from '../src/index.ts';
import { asOf, checkedSample, noHeader } from './checked-sample.ts';

const CONTRACTORS = ['exemplary', 'careless'] as const;
const CATALOGUES = ['kashiwa-r7', 'chigasaki-r7', 'chigasaki-r7-eco'] as const;
const CASES = CONTRACTORS.flatMap((who) => CATALOGUES.map((id) => [who, id] as const));

/** The data of the one sheet of a check whose form has this name. */
function sheet<Data>(check: ReportedCheck, name: string): Data {
  const found = policySheets(check).find(({ form }) => form.endsWith(`/${name}`));
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found.data as Data;
}

/** The answers on the check sheet of a check. */
function answersOf(check: ReportedCheck): (CheckAnswer | string | null)[] {
  const { report } = check;
  const office = { office: null, coolingDegrees: null, heatingDegrees: null };
  if (report.catalogue === 'kashiwa-r7') return Object.values(securityCheckOfReport(check).answers) as CheckAnswer[];
  return report.catalogue === 'chigasaki-r7'
    ? Object.values(specialProvisionsCheckOfReport(check).answers)
    : Object.values(ecoCheckOfReport(check, office).answers);
}

/** Every text at any depth of some data. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

describe.each(CASES)('the sheets of the %s contractor by %s', (who, id) => {
  const check = checkedSample(who, id);
  const { report } = check;

  test('keep the schemas of their forms', () => {
    for (const { form, data } of policySheets(check)) {
      const wanted = forms.get(form)?.schema;
      const name = Object.entries(schemas).find(([, { $id }]) => $id === wanted)?.[0] as keyof Documents;
      expect(parseDocument(name, data), form).toEqual({ ok: true, value: data });
    }
  });

  test('count on the front sheet what the report counts, in the table and in the picture', () => {
    const { chapters, total, chart } = sheet<PolicyCheckSummaryForm>(check, 'policy-check-summary');
    expect(total).toMatchObject({
      conforming: report.counts.conforming,
      nonconforming: report.counts.nonconforming,
      waived: report.counts.waived,
      effortUnmet: report.counts.efforts.effortUnmet,
      leftToCity: report.counts.leftToCity,
      all: report.results.length,
    });
    for (const key of Object.keys(total) as (keyof typeof total)[]) {
      expect(chapters.reduce((sum, chapter) => sum + (chapter[key] ?? 0), 0)).toBe(total[key]);
    }
    for (const [index, { name, ...parts }] of (chart?.bars ?? []).entries()) {
      expect(name).toBe(chapters[index]?.chapter);
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(chapters[index]?.all);
    }
  });

  test('name every breach and everything open once on the plan, and no effort', () => {
    const { actions } = sheet<CorrectiveActionPlanForm>(check, 'corrective-action-plan');
    const of = (standing: string) => actions.filter((action) => action.standing === standing).length;
    expect(of('nonconforming')).toBe(report.findings.filter(({ severity }) => severity === 'error').length);
    expect(of('unverified')).toBe(report.findings.filter(({ severity }) => severity === 'warning').length);
    expect(actions.every(({ cause, measure, dueOn }) => cause === null && measure === null && dueOn === null)).toBe(
      true,
    );
    const standings = actions.map(({ standing }) => standing);
    expect(standings).toEqual([...standings].sort());
  });

  test('name each control that is broken or open on the front sheet', () => {
    const { breaches, open } = sheet<PolicyCheckSummaryForm>(check, 'policy-check-summary');
    const among = (verdict: string) => report.results.filter((result) => result.verdict === verdict);
    for (const [rows, verdict] of [
      [breaches, 'nonconforming'],
      [open, 'unverified'],
    ] as const) {
      const controls = among(verdict).map((result) => control(result.control));
      expect(rows).toHaveLength(controls.length);
      for (const [index, { item }] of rows.entries())
        expect([controls[index]?.title, controls[index]?.item]).toContain(item);
      expect(new Set(rows.map(({ item }) => item)).size).toBe(rows.length);
    }
    expect([...breaches, ...open].every(({ findings }) => findings !== null)).toBe(true);
  });

  test('tell of every register that a control reads, and by how many', () => {
    const { books } = sheet<EvidenceIndexForm>(check, 'evidence-index');
    const controls = catalogue(id).chapters.flatMap((chapter) => chapter.controls);
    expect(books.reduce((sum, book) => sum + (book.controls ?? 0), 0)).toBe(
      controls.reduce((sum, { registers }) => sum + new Set(registers).size, 0),
    );
    expect(books.every(({ standing, digest }) => (standing === 'given') === (digest !== null))).toBe(true);
  });

  test('tell in findings and evidence nothing of what stands in a register', () => {
    const names = (check.books.staff?.rows ?? []).flatMap(({ name }) => (name === null ? [] : [name]));
    expect(names.length).toBeGreaterThan(0);
    const { actions } = sheet<CorrectiveActionPlanForm>(check, 'corrective-action-plan');
    const { breaches, open } = sheet<PolicyCheckSummaryForm>(check, 'policy-check-summary');
    const told = answersOf(check).flatMap((answer) =>
      Object.entries(answer ?? {}).flatMap(([key, value]) =>
        key === 'finding' || key === 'evidence' ? textsIn(value) : [],
      ),
    );
    for (const text of [...textsIn([actions, breaches, open]), ...told]) {
      for (const name of names) expect(text).not.toContain(name);
    }
  });
});

test('a finding on other controls names the clause of each once, however many controls it has', () => {
  const check = checkedSample('careless', 'kashiwa-r7');
  const { open } = sheet<PolicyCheckSummaryForm>(check, 'policy-check-summary');
  const [named = ''] = open.find(({ clause }) => clause === '4(2)キ')?.findings?.split('：') ?? [];
  const [clauses = '', further = ''] = named.split(' ほか');
  expect(clauses.split('、')).toEqual(['9(1)', '9(2)', '9(4)', '9(6)', '9(7)']);
  const critical = check.report.results.flatMap(({ control: id, verdict }) => {
    const { gravity, clause } = control(id);
    return verdict === 'nonconforming' && gravity === 'critical' ? [clause] : [];
  });
  expect(further).toBe(`${new Set(critical).size - 5}件`);
});

test.each([
  ['kashiwa-r7', '規程・文書台帳 令和8年1月：期限を過ぎても、その月の分が提出されていません。'],
  ['chigasaki-r7', '規程・文書台帳 令和8年2月：期限を過ぎても、その月の分が提出されていません。'],
] as const)('a month without a document is named on the plan of %s as a month', (id, text) => {
  const { actions } = sheet<CorrectiveActionPlanForm>(checkedSample('careless', id), 'corrective-action-plan');
  expect(actions.map(({ finding }) => finding)).toContain(text);
});

describe.each(CONTRACTORS)('the check sheet of the %s contractor', (who) => {
  test.each([
    ['kashiwa-r7', (check: ReportedCheck) => securityCheckOfReport(check)],
    ['chigasaki-r7', (check: ReportedCheck) => specialProvisionsCheckOfReport(check)],
  ] as const)('by %s has a row for every control, with its verdict, and counts its rows', (id, make) => {
    const check = checkedSample(who, id);
    const { answers, added, counts, remark } = make(check);
    const byItem = new Map<string, string | null>(
      Object.entries(answers).map(([item, { verdict }]) => [item, verdict]),
    );
    const own = check.report.results.filter(({ control: one }) => byItem.has(one));
    for (const { control: one, verdict } of own) expect(byItem.get(one), one).toBe(verdict);
    const others = check.report.results.filter(({ control: one }) => !byItem.has(one) && one !== 'c10-2n');
    expect(added.map(({ text, verdict }) => [text, verdict])).toEqual(
      others.map(({ control: one, verdict }) => [control(one).item, verdict === 'left-to-city' ? null : verdict]),
    );
    const count = (wanted: string) => [...byItem.values()].filter((verdict) => verdict === wanted).length;
    expect(counts.all).toEqual({
      conforming: count('conforming'),
      nonconforming: count('nonconforming'),
      notApplicable: count('not-applicable'),
      unverified: count('unverified'),
    });
    expect(remark).toContain(`不適合${check.report.counts.nonconforming}件`);
  });

  test('of the eco-office rules has the verdict of every rule, and names what is not met by its number', () => {
    const check = checkedSample(who, 'chigasaki-r7-eco');
    const data: EcoCheckForm = ecoCheckOfReport(check, { office: null, coolingDegrees: 26, heatingDegrees: null });
    const verdicts = Object.values(data.answers);
    expect(verdicts.every((verdict) => verdict !== null)).toBe(true);
    const unmet = verdicts.filter((verdict) => verdict === 'effort-unmet' || verdict === 'nonconforming').length;
    expect((data.improvements ?? '').match(/No\.\d+/g) ?? []).toHaveLength(unmet);
    expect(data.coolingDegrees).toBe(26);
  });
});

describe('a row of a check sheet', () => {
  const exemplary = checkedSample('exemplary', 'chigasaki-r7');
  const careless = checkedSample('careless', 'chigasaki-r7');

  test('has who confirmed it and when by the confirmation that counts, and is left blank without one', () => {
    const { answers } = specialProvisionsCheckOfReport(exemplary);
    const result = exemplary.report.results.find(({ control: id }) => id === 'c2-1');
    const confirmed = exemplary.books.confirmations?.rows.find(({ number }) => number === result?.confirmation);
    expect(answers['c2-1']).toMatchObject({
      methods: ['test', 'examine'],
      checkedBy: confirmed?.confirmedBy,
      checkedOn: confirmed?.on,
    });
    expect(answers['c2-1'].checkedBy).not.toBeNull();
    expect(answers['c2-2b']).toMatchObject({ methods: ['test'], checkedBy: null, checkedOn: null });
  });

  test('says what was found by register and row', () => {
    expect(specialProvisionsCheckOfReport(careless).answers['c9-1a']).toMatchObject({
      verdict: 'nonconforming',
      evidence: 'ID台帳 7件',
      finding: 'ID台帳 ID-06：認証のないIDです。',
      remedyBy: null,
    });
  });

  test('is put right by the last day that was decided for its breaches, once all of them have one', () => {
    const keys = careless.report.results
      .find(({ control: id }) => id === 'c8-2')
      ?.findings.flatMap(({ key, severity }) => (severity === 'error' ? [key] : []));
    const [first = '', second = ''] = keys ?? [];
    const remedy = { cause: null, measure: null, owner: null, doneOn: null, confirmedBy: null } as const;
    const one = { [first]: { ...remedy, dueOn: asOf } };
    const both = { ...one, [second]: { ...remedy, dueOn: '2026-05-01' as typeof asOf } };
    const rowOf = (remedies: ReportedCheck['remedies'] = {}) =>
      specialProvisionsCheckOfReport({ ...careless, remedies }).answers['c8-2'];
    expect(keys).toHaveLength(2);
    expect(rowOf(one).remedyBy).toBeNull();
    expect(rowOf(both)).toMatchObject({ remedyBy: '2026-05-01', remediedOn: null });
  });

  test('without registers says which were not given, and has no method', () => {
    const report = evaluateAll('chigasaki-r7', {}, noAgreement, asOf);
    const { answers } = specialProvisionsCheckOfReport({ report, books: {}, agreement: noAgreement, header: noHeader });
    expect(answers['c9-1a']).toMatchObject({
      verdict: 'unverified',
      methods: [],
      evidence: 'ID台帳 提出なし、契約情報 提出なし',
    });
  });
});

test('what people decided stands in the row of its finding, and a waiver beside the breach that it covers', () => {
  const check = checkedSample('careless', 'kashiwa-r7');
  const [finding] = check.report.findings.filter(({ severity }) => severity === 'error');
  const remedy = {
    cause: '知らなかった。',
    measure: '研修をする。',
    owner: '見本 太郎',
    dueOn: asOf,
    doneOn: null,
    confirmedBy: null,
  };
  const { actions } = sheet<CorrectiveActionPlanForm>(
    { ...check, remedies: { [finding?.key ?? '']: remedy } },
    'corrective-action-plan',
  );
  expect(actions.filter(({ cause }) => cause !== null)).toHaveLength(1);
  expect(actions[0]).toMatchObject(remedy);
  expect(actions.flatMap(({ waiver }) => waiver ?? [])).toEqual(['W-1']);
  const { waivers, parameters } = sheet<PolicyCheckSummaryForm>(check, 'policy-check-summary');
  expect(waivers.map(({ number, effect }) => [number, effect?.slice(0, 4)])).toEqual([
    ['W-1', '効力あり'],
    ['W-2', '効力なし'],
    ['W-3', '効力なし'],
  ]);
  expect(parameters.find(({ name }) => name === '情報セキュリティ監査の間隔（月）')).toMatchObject({
    value: null,
    unit: 'か月',
    basis: '取決めなし',
  });
  expect(parameters.find(({ name }) => name === '初報までの時間（分）')).toMatchObject({ value: 60, unit: '分' });
});

test('a report on another catalogue has no place on a check sheet', () => {
  const check = checkedSample('exemplary', 'kashiwa-r7');
  expect(() => specialProvisionsCheckOfReport(check)).toThrow('report must be one on chigasaki-r7, got kashiwa-r7');
});

describe('what is left to be written by hand', () => {
  const header: PolicyHeader = {
    controlNumber: 'P-1',
    madeOn: asOf,
    contractName: '見本業務委託',
    contractorName: '社会福祉法人見本会（架空）',
    kind: 'self',
    from: asOf,
    to: asOf,
    by: '見本 点検子',
    rulesVersion: '1',
    logHead: 'abc',
    remark: 'なし',
    confirmedBy: '見本 責任子',
    confirmedOn: asOf,
  };
  const HEAD = [
    '文書番号',
    '作成日',
    '契約件名',
    '受注者（受託者）',
    '点検の種類',
    '点検者',
    '点検規則の版',
    '記録の照合値',
  ];
  const blankOn = (check: ReportedCheck, name: string) =>
    policySheets(check).find(({ form }) => form.endsWith(`/${name}`))?.blank;

  test.each(CATALOGUES)('on the front sheet by %s is what the header does not tell', (id) => {
    const check = checkedSample('careless', id);
    const foot = ['総評', '責任者', '責任者の確認日'];
    const labels = (given: ReportedCheck) => blankOn(given, 'policy-check-summary')?.map(({ label }) => label);
    expect(labels(check)).toEqual([...HEAD, ...foot]);
    expect(labels({ ...check, header })).toEqual([]);
    expect(labels({ ...check, header: { ...header, by: null } })).toEqual(['点検者']);
  });

  test('on the plan is what nobody decided, counted over its rows, and no waiver', () => {
    const check = { ...checkedSample('careless', 'kashiwa-r7'), header };
    const [first] = check.report.findings.filter(({ severity }) => severity === 'error');
    const rows = sheet<CorrectiveActionPlanForm>(check, 'corrective-action-plan').actions.length;
    const remedy = { cause: '失念', measure: '研修', owner: '見本 太郎', dueOn: asOf, doneOn: null, confirmedBy: null };
    const remedies = { [first?.key ?? '']: remedy };
    expect(blankOn({ ...check, remedies }, 'corrective-action-plan')).toEqual([
      { label: '原因', places: rows - 1 },
      { label: '処置', places: rows - 1 },
      { label: '担当', places: rows - 1 },
      { label: '期限', places: rows - 1 },
      { label: '完了日', places: rows },
      { label: '確認者', places: rows },
    ]);
  });

  test.each([
    ['exemplary', 'kashiwa-r7', 'security-check'],
    ['careless', 'kashiwa-r7', 'security-check'],
    ['exemplary', 'chigasaki-r7', 'special-provisions-check'],
    ['careless', 'chigasaki-r7', 'special-provisions-check'],
  ] as const)('on the check sheet of the %s contractor by %s is a day for each row not in order', (who, id, name) => {
    const check = { ...checkedSample(who, id), header };
    const { answers, added } = sheet<SpecialProvisionsCheckForm>(check, name);
    const rows = [...Object.values(answers), ...added];
    const wrong = rows.filter(({ verdict }) => ['nonconforming', 'effort-unmet'].includes(verdict ?? '')).length;
    const unsigned = rows.filter(({ checkedBy }) => checkedBy === null).length;
    const blank = blankOn(check, name) ?? [];
    const places = new Map(blank.map((one) => [one.label, one.places]));
    expect(places.get('是正期限')).toBe(wrong === 0 ? undefined : wrong);
    expect(places.get('完了日')).toBe(wrong === 0 ? undefined : wrong);
    expect(places.get('確認者')).toBe(unsigned);
    expect([...places.keys()].filter((label) => !['是正期限', '完了日', '確認者', '確認日'].includes(label))).toEqual(
      [],
    );
  });

  test('on the list of evidence and for the eco-office is nothing that registers did not hold', () => {
    const eco = { ...checkedSample('careless', 'chigasaki-r7-eco'), header };
    expect(blankOn(eco, 'evidence-index')).toEqual([]);
    expect(blankOn(eco, 'eco-check')?.map(({ label }) => label)).toEqual([
      '点検した事務所',
      '夏季（冷房時）の設定温度',
      '冬季（暖房時）の設定温度',
    ]);
  });
});

test.each(CATALOGUES)(
  'a check by %s without any register prints no verdict but 未確認 and 市の判断',
  (id: CatalogueId) => {
    const report = evaluateAll(id, {}, noAgreement, asOf);
    const check = { report, books: {}, agreement: noAgreement, header: noHeader };
    const { total } = sheet<PolicyCheckSummaryForm>(check, 'policy-check-summary');
    expect([total.conforming, total.nonconforming, total.notApplicable, total.effortConforming]).toEqual([0, 0, 0, 0]);
    const verdicts = answersOf(check).map((answer) =>
      typeof answer === 'string' ? answer : (answer?.verdict ?? null),
    );
    expect(new Set(verdicts)).toEqual(new Set(id === 'chigasaki-r7' ? ['unverified', null] : ['unverified']));
  },
);

test('the sheets keep their schemas and their sums whatever registers were given', () => {
  const { books, agreement } = readSample('careless');
  const names = bookKinds.map(({ name }) => name);
  fc.assert(
    fc.property(fc.subarray(names), fc.constantFrom(...CATALOGUES), (some, id) => {
      const given = Object.fromEntries(some.map((name) => [name, books[name]])) as Books;
      const check = { report: evaluateAll(id, given, agreement, asOf), books: given, agreement, header: noHeader };
      const { chapters, total } = sheet<PolicyCheckSummaryForm>(check, 'policy-check-summary');
      expect(chapters.reduce((sum, { all }) => sum + (all ?? 0), 0)).toBe(total.all);
      const told = sheet<EvidenceIndexForm>(check, 'evidence-index').books.filter(
        ({ standing }) => standing === 'given',
      );
      expect(told).toHaveLength(some.length);
      for (const { form, data } of policySheets(check)) {
        const name = Object.entries(schemas).find(([, { $id }]) => $id === forms.get(form)?.schema)?.[0];
        expect(parseDocument(name as keyof Documents, data).ok, form).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test('a control that the agreement leaves out says why, and nothing of what nobody decided', () => {
  const { books, agreement } = readSample('careless');
  const left = { control: 'c9-1a', reason: '情報システムを用いない。', decidedBy: '見本 市職員', on: null };
  const undecided = { ...left, reason: '忙しい。', decidedBy: null };
  const later = { ...left, reason: '後で決めた。', on: '2026-05-01' };
  const excluding = { ...agreement, exclusions: [undecided, later, left] };
  const report = evaluateAll('chigasaki-r7', books, excluding, asOf);
  const { answers } = specialProvisionsCheckOfReport({ report, books, agreement: excluding, header: noHeader });
  expect(answers['c9-1a'].verdict).toBe('not-applicable');
  expect(answers['c9-1a'].finding).toBe('取決めにより対象としない：情報システムを用いない。');
});
