import { plainDate } from '@fukushi-kit/calendar';
import type { ConfirmationRow, PolicyAgreement, WaiverRow } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { agreed, booksOf, everyNumber } from '../../test/books-of.ts';
import { document, id, incident, material, person, subcontract, terminal } from '../../test/rows.ts';
import { type Books, type ControlFinding, type ControlId, evaluate, evaluateAll, messages } from '../index.ts';

const JUNE = plainDate('2025-06-30');
const shared = booksOf({ ids: [id({ kind: 'shared', reason: '受付', sharedUntil: '2026-03-31' })] });

function keysOf(control: ControlId, books: Books): readonly string[] {
  return evaluate(control, books, everyNumber, JUNE).findings.map(({ key }) => key);
}

describe('a waiver (例外措置) lets a breach pass for a time', () => {
  function waiver(parts: Partial<WaiverRow> = {}): WaiverRow {
    return {
      number: 'W-1',
      control: 'k10-2-o4',
      findings: [...keysOf('k10-2-o4', shared)],
      approvedBy: '見本 課長',
      document: '見本第1号',
      from: '2025-06-01',
      until: '2025-06-30',
      reason: null,
      ...parts,
    };
  }

  function waived(rows: readonly WaiverRow[], books: Books = shared, day: string = JUNE) {
    const given = { ...books, waivers: { schemaVersion: '1' as const, rows: [...rows] } };
    const { results, counts, waiverFindings } = evaluateAll('kashiwa-r7', given, everyNumber, plainDate(day));
    const result = results.find(({ control }) => control === 'k10-2-o4');
    return {
      verdict: result?.verdict,
      waivers: result?.waivers,
      waived: counts.waived,
      told: waiverFindings.map(({ code, path }) => [code, ...path]),
    };
  }

  test('the verdict stays nonconforming, and says so', () => {
    expect(waived([waiver()])).toEqual({ verdict: 'nonconforming', waivers: ['W-1'], waived: 1, told: [] });
  });

  test.each<[why: string, parts: Partial<WaiverRow>, day: string, code: string]>([
    ['nobody of the city approved it', { approvedBy: null }, '2025-06-30', 'waiver-without-approver'],
    ['no document of the city is named', { document: null }, '2025-06-30', 'waiver-without-document'],
    ['it begins on the next day', { from: '2025-07-01', until: '2025-07-31' }, '2025-06-30', 'waiver-not-yet-in-force'],
    ['it ended on the day before', { until: '2025-06-29' }, '2025-06-30', 'waiver-expired'],
    ['it is for other findings', { findings: ['k10-2-o4/id-unused/0'] }, '2025-06-30', 'waiver-of-other-findings'],
    ['there is no such control', { control: 'k10-2-o9' }, '2025-06-30', 'waiver-of-unknown-control'],
  ])('it has no effect where %s, and that is told', (_, parts, day, code) => {
    expect(waived([waiver(parts)], shared, day)).toEqual({
      verdict: 'nonconforming',
      waivers: [],
      waived: 0,
      told: [[code, 'waivers', 0]],
    });
  });

  test('it is for the findings that it names: a second shared ID is another finding', () => {
    const two = booksOf({
      ids: [
        id({ kind: 'shared', reason: '受付', sharedUntil: '2026-03-31' }),
        id({ number: 'ID-2', login: 'b', kind: 'shared', reason: '受付', sharedUntil: '2026-03-31' }),
      ],
    });
    expect(waived([waiver()], two).waivers).toEqual([]);
  });

  test('every breach has to be covered, by one waiver or several', () => {
    const worse = booksOf({ ids: [id({ kind: 'shared', reason: '受付' })] });
    const [first, second] = keysOf('k10-2-o4', worse);
    expect(waived([waiver({ findings: [first ?? ''] })], worse).waivers).toEqual([]);
    const both = [waiver({ findings: [first ?? ''] }), waiver({ number: 'W-2', findings: [second ?? ''] })];
    expect(waived(both, worse).waivers).toEqual(['W-1', 'W-2']);
  });

  test('a control that is kept, or only open, is not waived', () => {
    const kept = booksOf({ ids: [id()] });
    expect(waived([waiver()], kept)).toMatchObject({
      verdict: 'conforming',
      told: [['waiver-of-nothing', 'waivers', 0]],
    });
    const open = { ...shared, ids: undefined };
    expect(waived([waiver()], open)).toMatchObject({ verdict: 'unverified', waivers: [] });
  });
});

describe('the part of a person (人の確認)', () => {
  const procedure = booksOf({ documents: [document('incident-procedure')] });

  function confirmation(parts: Partial<ConfirmationRow> = {}): ConfirmationRow {
    return {
      number: 'CF-1',
      control: 'k10-2-ku1',
      outcome: 'adequate',
      confirmedBy: '見本 花子',
      on: '2025-06-30',
      until: '2025-06-30',
      note: null,
      ...parts,
    };
  }

  function confirmed(rows: readonly ConfirmationRow[], books: Books = procedure, control: ControlId = 'k10-2-ku1') {
    const given = { ...books, confirmations: { schemaVersion: '1' as const, rows: [...rows] } };
    const { verdict, findings, confirmation: number } = evaluate(control, given, everyNumber, JUNE);
    return [verdict, findings.map(({ code }) => code).join(), number];
  }

  test.each<[what: string, rows: readonly ConfirmationRow[], expected: readonly unknown[]]>([
    ['with name and day, while it is in force', [confirmation()], ['conforming', '', 'CF-1']],
    ['none', [], ['unverified', 'not-confirmed', null]],
    ['without a name', [confirmation({ confirmedBy: null })], ['unverified', 'confirmation-not-signed', null]],
    ['without a day', [confirmation({ on: null })], ['unverified', 'confirmation-not-signed', null]],
    ['without an end', [confirmation({ until: null })], ['unverified', 'confirmation-not-signed', null]],
    ['of a later day', [confirmation({ on: '2025-07-01' })], ['unverified', 'not-confirmed', null]],
    [
      'of a later day without a name',
      [confirmation({ on: '2025-07-01', confirmedBy: null })],
      ['unverified', 'not-confirmed', null],
    ],
    [
      'without a name before one of a later day',
      [confirmation({ confirmedBy: null }), confirmation({ number: 'CF-2', on: '2025-07-01' })],
      ['unverified', 'confirmation-not-signed', null],
    ],
    [
      'that expired the day before',
      [confirmation({ until: '2025-06-29' })],
      ['unverified', 'confirmation-expired', 'CF-1'],
    ],
    ['that says no', [confirmation({ outcome: 'inadequate' })], ['nonconforming', 'found-inadequate', 'CF-1']],
    [
      'of which the last one counts',
      [confirmation({ outcome: 'inadequate', on: '2025-06-29' }), confirmation({ number: 'CF-2' })],
      ['conforming', '', 'CF-2'],
    ],
    ['of another control', [confirmation({ control: 'k10-2-o1' })], ['unverified', 'not-confirmed', null]],
  ])('%s', (_, rows, expected) => {
    expect(confirmed(rows)).toEqual(expected);
  });

  test('cannot make good what the data show to be broken, or do not show', () => {
    expect(confirmed([confirmation()], booksOf({ documents: [] }))).toEqual([
      'nonconforming',
      'document-missing',
      null,
    ]);
    expect(confirmed([confirmation()], {})).toEqual(['unverified', 'contract-not-recorded', null]);
  });

  test('can find wanting what the data do not show', () => {
    const no = confirmation({ outcome: 'inadequate' });
    expect(confirmed([no], booksOf({}))).toEqual(['nonconforming', 'register-missing,found-inadequate', 'CF-1']);
  });

  test('is not asked where data alone decide, or where the duty does not arise', () => {
    const no = confirmation({ control: 'k10-2-o4', outcome: 'inadequate' });
    expect(confirmed([no], booksOf({ ids: [id()] }), 'k10-2-o4')).toEqual(['conforming', '', null]);
    const nobody = confirmation({ control: 'k9-10a', outcome: 'inadequate' });
    expect(confirmed([nobody], booksOf({ subcontracts: [] }), 'k9-10a')).toEqual(['not-applicable', '', null]);
  });

  test('is all there is for a control that no register shows', () => {
    const eco = confirmation({ control: 'eco-law' });
    expect(confirmed([eco], {}, 'eco-law')).toEqual(['conforming', '', 'CF-1']);
    const effort = confirmation({ control: 'eco-recycled-paper', outcome: 'inadequate' });
    expect(confirmed([effort], {}, 'eco-recycled-paper')).toEqual(['effort-unmet', 'found-inadequate', 'CF-1']);
  });
});

describe('an effort (努力義務) that is not met is no breach', () => {
  test('it is 未達, told as a notice and counted apart', () => {
    const { counts, results } = evaluateAll('kashiwa-r7', booksOf({ certifications: [] }), everyNumber, JUNE);
    const result = results.find(({ control }) => control === 'k10-2-ki1');
    expect(result).toMatchObject({
      verdict: 'effort-unmet',
      findings: [{ code: 'no-certification', severity: 'notice' }],
    });
    expect(counts.efforts).toEqual({ conforming: 0, effortUnmet: 1, notApplicable: 0, unverified: 0 });
    expect(counts.nonconforming).toBe(0);
  });
});

describe('what is left to the city (市の判断) has no verdict', () => {
  const told = (control: ControlId, books: Books): unknown => {
    const { verdict, findings } = evaluate(control, books, everyNumber, JUNE);
    return [verdict, findings.map(({ code, severity, rows }) => [code, severity, ...rows])];
  };

  test('a leak is shown to the city', () => {
    const books = booksOf({ incidents: [incident({ kinds: ['leak'] })] });
    expect(told('c15-1n', books)).toEqual(['left-to-city', [['leak-for-the-city', 'notice', 'IN-1']]]);
    expect(told('c15-1n', booksOf({ incidents: [] }))).toEqual(['left-to-city', []]);
    expect(told('c15-1n', {})).toEqual(['left-to-city', [['contract-not-recorded', 'warning']]]);
  });

  test('so are breaches of critical controls, by their ids', () => {
    const books = booksOf({ externalMedia: [], subcontracts: [subcontract({ tier: 2 })] });
    expect(told('c15-2n', books)).toEqual(['left-to-city', [['breach-for-the-city', 'notice', 'c10-5b']]]);
    expect(told('k9-16b', books)).toEqual(['left-to-city', []]);
  });
});

describe('nobody may declare the general duties kept while a critical control is broken', () => {
  const declared = {
    schemaVersion: '1' as const,
    rows: (['c1-1', 'cm14', 'k4-2-ki'] as const).map((control, index) => ({
      number: `CF-${index}`,
      control,
      outcome: 'adequate' as const,
      confirmedBy: '見本 太郎',
      on: '2025-06-30',
      until: '2025-12-31',
      note: null,
    })),
  };

  test.each<[control: ControlId, broken: Books, by: string]>([
    ['c1-1', booksOf({ subcontracts: [subcontract({ tier: 2 })] }), 'c10-5b'],
    ['cm14', booksOf({ subcontracts: [subcontract({ tier: 2 })] }), 'c10-5b'],
    ['k4-2-ki', booksOf({ terminals: [terminal({ internet: true })] }), 'k10-1-i1'],
  ])('%s falls back to 未確認', (control, broken, by) => {
    expect(evaluate(control, { ...booksOf({}), confirmations: declared }, everyNumber, JUNE).verdict).toBe(
      'conforming',
    );
    expect(evaluate(control, { ...broken, confirmations: declared }, everyNumber, JUNE)).toMatchObject({
      verdict: 'unverified',
      findings: [{ code: 'critical-control-broken', book: null, rows: [by] }],
    });
  });
});

describe('the agreement with the city (取決め)', () => {
  const two = booksOf({ terminals: [terminal(), terminal({ number: 'T-2' })] });
  const asked = (agreement: PolicyAgreement): unknown => evaluate('k10-1-u1', two, agreement, JUNE).verdict;
  const number = { parameter: 'work-terminal-count', value: 2, basis: '取決め', agreedOn: null } as const;
  const of = (...parameters: PolicyAgreement['parameters']): PolicyAgreement => ({ ...everyNumber, parameters });

  test('a number without its document counts for nothing, nor does one agreed on later', () => {
    expect(asked(of(number))).toBe('conforming');
    expect(asked(of({ ...number, basis: null }))).toBe('unverified');
    expect(asked(of({ ...number, agreedOn: '2025-07-01' }))).toBe('unverified');
  });

  test('of several the last one agreed on counts', () => {
    const earlier = { ...number, value: 1, agreedOn: '2025-04-01' };
    const later = { ...number, agreedOn: '2025-06-30' };
    expect([asked(of(earlier, later)), asked(of(later, earlier))]).toEqual(['conforming', 'conforming']);
    expect(asked(of({ ...earlier, value: 2 }, { ...later, value: 1 }))).toBe('nonconforming');
  });

  test('a control is left out with a reason and the name of whoever decided it, and says so', () => {
    const out = (parts: object): unknown => {
      const exclusion = {
        control: 'eco-a-lift',
        reason: '昇降機がない',
        decidedBy: '見本 太郎',
        on: '2025-06-30',
        ...parts,
      };
      const { verdict, isExcluded } = evaluate('eco-a-lift', {}, { ...everyNumber, exclusions: [exclusion] }, JUNE);
      return [verdict, isExcluded];
    };
    expect(out({})).toEqual(['not-applicable', true]);
    expect(out({ reason: null })).toEqual(['unverified', false]);
    expect(out({ decidedBy: null })).toEqual(['unverified', false]);
    expect(out({ on: '2025-07-01' })).toEqual(['unverified', false]);
    const city = [{ control: 'c15-1n', reason: '漏えいがない', decidedBy: '見本 太郎', on: null }];
    expect(evaluate('c15-1n', {}, { ...everyNumber, exclusions: city }, JUNE).verdict).toBe('left-to-city');
  });
});

describe('where the contract can be read in two ways, the reading chosen decides', () => {
  test('operating the digital tool (11)', () => {
    const books = booksOf({ subcontracts: [subcontract({ work: 'tool-operation' })] });
    const read = (reading?: string): unknown => {
      const readings = reading === undefined ? {} : { 'kashiwa-r7:11/operating-the-tool': reading };
      const { verdict, findings } = evaluate('k11-1', books, agreed({}, readings), JUNE);
      return [verdict, ...findings.map(({ code, detail }) => [code, detail?.['wanting']])];
    };
    expect(read()).toEqual(['unverified', ['reading-unset', 'kashiwa-r7:11/operating-the-tool']]);
    expect(read('building-only')).toEqual(['nonconforming', ['operation-subcontracted', undefined]]);
    expect(read('operation-too')).toEqual(['conforming']);
  });

  test("the contractor's own duplicate of Form 1 after the end (8(3)ア)", () => {
    const books = booksOf({ materials: [material({ role: 'form-1-kept' })], approvals: [] });
    const read = (readings: Record<string, string>): unknown =>
      evaluate('c11-1a', books, agreed({ 'return-days': 7 }, readings), plainDate('2026-04-15')).findings[0]?.code;
    expect(read({})).toBe('reading-unset');
    expect(read({ 'chigasaki-r7:8(3)ア/contractor-copy': 'returned' })).toBe('material-still-held');
    expect(read({ 'chigasaki-r7:8(3)ア/contractor-copy': 'kept' })).toBeUndefined();
  });
});

describe('controls that share their evidence', () => {
  test('make one finding with both clauses', () => {
    const books = booksOf({ terminals: [] });
    const { findings, results } = evaluateAll('kashiwa-r7', books, everyNumber, JUNE);
    const found = findings.filter(({ code }) => code === 'no-work-terminal');
    expect(found).toMatchObject([
      { control: 'k10-1-u1', clauses: ['kashiwa-r7:10(1)ウ', 'kashiwa-r7:10(2)ア'], book: 'terminals' },
    ]);
    const both = results.filter(({ findings: own }) => own.some(({ key }) => key === found[0]?.key));
    expect(both.map(({ control, verdict }) => [control, verdict])).toEqual([
      ['k10-1-u1', 'nonconforming'],
      ['k10-2-a1', 'nonconforming'],
    ]);
  });
});

describe('a finding', () => {
  const found = (): readonly ControlFinding[] => {
    const staff = [
      person({ name: '見本 秘密', pledgedOn: null }),
      person({ number: 'S-2', name: '見本 内緒', pledgedOn: null }),
    ];
    return evaluate('k9-1a', booksOf({ staff }), everyNumber, JUNE).findings;
  };

  test('names register, rows and clause, and nothing of what stands in the rows', () => {
    expect(found()).toMatchObject([
      {
        code: 'pledge-missing',
        path: ['staff'],
        severity: 'error',
        clauses: ['kashiwa-r7:9(1)'],
        control: 'k9-1a',
        book: 'staff',
        rows: ['S-1', 'S-2'],
        total: 2,
      },
    ]);
    expect(JSON.stringify(found())).not.toMatch(/見本|秘密|内緒/);
  });

  test('has a key of its own, the same each time', () => {
    expect(found()[0]?.key).toMatch(/^k9-1a\/pledge-missing\/[0-9a-f]{12}$/);
    expect(found()).toEqual(found());
  });

  test('has a Japanese sentence', () => {
    for (const text of Object.values(messages)) expect(text).toMatch(/。$/);
  });
});
