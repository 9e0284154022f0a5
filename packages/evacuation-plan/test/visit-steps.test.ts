import { clause, steps as guideSteps } from '@fukushi-kit/clause';
import { stepPointLabels, type VisitStepCode, visitSteps } from '@fukushi-kit/evacuation-plan';
import { type StepEntry, type StepPoint, schemas, type VisitStepId } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const period = { from: '2025-05-01', to: '2026-03-10' };
const points: Readonly<Record<VisitStepId, readonly StepPoint[]>> = {
  '8(1)ア': [],
  '8(1)イ': ['name', 'address', 'birth-date', 'care-level'],
  '8(1)ウ': [],
  '8(1)エ': ['risks', 'actions', 'destinations'],
  '8(2)ア': ['commission', 'purpose'],
  '8(2)イ': ['roster', 'plan'],
  '8(2)ウ': ['roster-provision-asked', 'roster-form-requested'],
  '8(2)エ': ['plan-written', 'supporter-provision-asked'],
  '8(2)オ': ['plan-provision-asked', 'plan-form-requested'],
  '8(2)カ': ['copy-shared', 'sharing-urged'],
  '8(2)キ': ['minor-change', 'provider-change'],
};
const all = Object.keys(points) as VisitStepId[];

function entry(step: VisitStepId, changed: Partial<StepEntry> = {}): StepEntry {
  const on = step.startsWith('8(1)') ? '2025-06-02' : '2025-06-03';
  return { step, on, by: '見本 三郎', points: [...points[step]], ...changed };
}

const whole = all.map((step) => entry(step));
const look = (entries: StepEntry[], within: Parameters<typeof visitSteps>[1] = period) =>
  visitSteps({ schemaVersion: '1', version: 1, entries }, within);
const told = ({ findings }: ReturnType<typeof visitSteps>): string[] =>
  findings.map(({ code, path, severity, clauses }) => `${severity} ${code} ${path.join('/')} ${clauses?.join(' ')}`);

describe('the steps of a visit (訪問・面談の手順)', () => {
  test('stand in the order of the specification, each with the text of its clause', () => {
    const { steps, remaining, findings } = look(whole);
    expect(steps.map(({ step }) => step)).toEqual(all);
    for (const step of steps) expect(step.text).toBe(clause(step.clause).owes.ja);
    expect(steps[0]?.done).toEqual([{ on: '2025-06-02', by: '見本 三郎' }]);
    expect([remaining, findings]).toEqual([[], []]);
  });

  test('hold every guide clause before and at the visit', () => {
    const guides = guideSteps('chigasaki-r7').map(({ at }) => at);
    expect(all).toEqual(expect.arrayContaining(guides));
  });

  test('without a record all remain, the spoken ones as warnings', () => {
    const { remaining, findings } = look([]);
    expect(remaining).toEqual(all);
    expect(findings.filter(({ severity }) => severity === 'warning').map(({ detail }) => detail?.['step'])).toEqual(
      guideSteps('chigasaki-r7').map(({ at }) => at),
    );
    expect(findings.every(({ code, severity }) => code === 'step-not-recorded' && severity !== 'notice')).toBe(true);
  });

  test.each<[step: VisitStepId, point: StepPoint, severity: string]>([
    ['8(1)イ', 'care-level', 'error'],
    ['8(1)エ', 'actions', 'error'],
    ['8(2)ア', 'purpose', 'warning'],
    ['8(2)イ', 'roster', 'warning'],
    ['8(2)ウ', 'roster-form-requested', 'error'],
    ['8(2)エ', 'supporter-provision-asked', 'error'],
    ['8(2)オ', 'plan-provision-asked', 'error'],
    ['8(2)カ', 'sharing-urged', 'error'],
    ['8(2)キ', 'provider-change', 'warning'],
  ])('%s without %s', (step, point, severity) => {
    const place = all.indexOf(step);
    const entries = whole.with(place, entry(step, { points: points[step].filter((one) => one !== point) }));
    const found = look(entries);
    expect(told(found)).toEqual([`${severity} step-point-missing entries/${place}/points chigasaki-r7:${step}`]);
    expect(found.findings[0]?.detail).toEqual({ step, point });
    expect(found.steps[place]?.missing).toEqual([point]);
  });

  test('two entries make a step whole together', () => {
    const half = [entry('8(1)イ', { points: ['name', 'address'] }), entry('8(1)イ', { points: ['birth-date'] })];
    expect(look([...half, ...whole.filter(({ step }) => step !== '8(1)イ')]).findings).toMatchObject([
      { code: 'step-point-missing', path: ['entries', 1, 'points'], detail: { point: 'care-level' } },
    ]);
  });

  test.each<[name: string, place: number, changed: Partial<StepEntry>, expected: string[]]>([
    ['before the visit, on its day', 3, { on: '2025-06-03' }, []],
    [
      'the day after the visit',
      3,
      { on: '2025-06-04' },
      ['error prepared-after-visit entries/3/on chigasaki-r7:8(1)エ'],
    ],
    ['the day before the period', 1, { on: '2025-04-30' }, ['error work-before-period entries/1/on chigasaki-r7:4']],
    ['the first day of the period', 1, { on: '2025-05-01' }, []],
    ['the last day of the period', 10, { on: '2026-03-10' }, []],
    ['the day after the period', 10, { on: '2026-03-11' }, ['error work-after-period entries/10/on chigasaki-r7:4']],
    ['by nobody', 4, { by: null }, ['warning who-not-recorded entries/4/by chigasaki-r7:8(2)ア']],
    [
      'with a point of another step',
      0,
      { points: ['risks'] },
      ['error point-of-other-step entries/0/points/0 chigasaki-r7:8(1)ア'],
    ],
  ])('%s', (_, place, changed, expected) => {
    const step = all[place] ?? '8(1)ア';
    expect(told(look(whole.with(place, entry(step, changed))))).toEqual(expected);
  });

  test('while the profile has no day of the contract, that is told once', () => {
    expect(told(look(whole, { from: null, to: period.to }))).toEqual(['notice period-not-set entries chigasaki-r7:4']);
    expect(look([], { from: null, to: period.to }).findings.map(({ code }) => code)).not.toContain('period-not-set');
  });

  test('a further entry never brings back what was recorded', () => {
    const missingCodes: readonly VisitStepCode[] = ['step-not-recorded', 'step-point-missing'];
    const missing = (entries: StepEntry[]): number =>
      look(entries).findings.filter(({ code }) => missingCodes.includes(code)).length +
      look(entries).remaining.reduce((sum, step) => sum + points[step].length, 0);
    const anyEntry = fc
      .constantFrom(...all)
      .chain((step) => fc.subarray([...points[step]]).map((some) => entry(step, { points: some })));
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), anyEntry, (entries, more) => {
        expect(missing([...entries, more])).toBeLessThanOrEqual(missing(entries));
      }),
    );
  });

  test('a point is called what the schema calls it', () => {
    const options = schemas.VisitRecord.$defs?.['StepPoint']?.oneOf ?? [];
    expect(Object.fromEntries(options.map(({ const: point, title }) => [point, title]))).toEqual(stepPointLabels);
  });
});
