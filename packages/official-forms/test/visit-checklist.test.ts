import { type VisitSteps, visitSteps } from '@fukushi-kit/evacuation-plan';
import { parseDocument, type StepEntry, type VisitRecord } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { emptyPlan, visitChecklistForm } from '../src/index.ts';
import { fullPlan } from './examples/plan-examples.ts';

const PERIOD = { from: '2025-05-01', to: '2026-03-10' };

const record = (...entries: StepEntry[]): VisitRecord => ({ schemaVersion: '1', version: 1, entries });

const sheet = (steps: VisitSteps, plan = fullPlan.plan) =>
  visitChecklistForm({
    steps,
    plan,
    careLevel: 'care-5',
    planner: { name: '見本 計画男', office: '茅ヶ崎市地域包括支援センター見本' },
    taken: { materials: ['form-1', 'other'], otherMaterials: '筆談用の板' },
    attendants: null,
    hazardNote: null,
    note: null,
  });

const entry = (step: StepEntry['step'], on: string, points: StepEntry['points'] = []): StepEntry => ({
  step,
  on,
  by: '見本 計画男',
  points,
});

describe('the checklist of a visit', () => {
  test('keeps its schema, with every step recorded and with none', () => {
    for (const steps of [visitSteps(record(), PERIOD), visitSteps(record(entry('8(1)ウ', '2025-05-20')), PERIOD)]) {
      const data = sheet(steps);
      expect(parseDocument('VisitChecklistForm', data)).toEqual({ ok: true, value: data });
    }
  });

  test('takes no step for done that nobody recorded', () => {
    const data = sheet(visitSteps(record(), PERIOD), emptyPlan);
    expect(Object.values(data.done).every(({ on, by }) => on === null && by === null)).toBe(true);
    const { materials, ...points } = data.points;
    expect(materials).toEqual(['form-1', 'other']);
    expect(Object.values(points).flat()).toEqual([]);
    expect(data.remaining).toBe(
      '8(1)ア、8(1)イ、8(1)ウ、8(1)エ、8(2)ア、8(2)イ、8(2)ウ、8(2)エ、8(2)オ、8(2)カ、8(2)キ',
    );
  });

  test.each<[title: string, entries: StepEntry[], on: string, points: readonly string[]]>([
    [
      'one entry with both points',
      [entry('8(2)カ', '2025-06-12', ['copy-shared', 'sharing-urged'])],
      '2025-06-12',
      ['copy-shared', 'sharing-urged'],
    ],
    ['one entry with one of them', [entry('8(2)カ', '2025-06-12', ['sharing-urged'])], '2025-06-12', ['sharing-urged']],
    [
      'two entries that share the points, by the day of the last',
      [entry('8(2)カ', '2025-06-12', ['copy-shared']), entry('8(2)カ', '2025-06-19', ['sharing-urged'])],
      '2025-06-19',
      ['copy-shared', 'sharing-urged'],
    ],
    ['an entry without points', [entry('8(2)カ', '2025-06-12')], '2025-06-12', []],
  ])('ticks of 8(2)カ what was recorded: %s', (_, entries, on, points) => {
    const data = sheet(visitSteps(record(...entries), PERIOD));
    expect(data.done.sharing).toEqual({ on, by: '見本 計画男' });
    expect(data.points.sharing).toEqual(points);
    expect(data.remaining).not.toContain('8(2)カ');
  });

  test('ticks 8(1)ウ, which names no points, once it is recorded', () => {
    const data = sheet(visitSteps(record(entry('8(1)ウ', '2025-05-20')), PERIOD));
    expect(data.points.study).toEqual(['studied']);
  });

  test('names no step as left when all are recorded', () => {
    const steps = [
      '8(1)ア',
      '8(1)イ',
      '8(1)ウ',
      '8(1)エ',
      '8(2)ア',
      '8(2)イ',
      '8(2)ウ',
      '8(2)エ',
      '8(2)オ',
      '8(2)カ',
      '8(2)キ',
    ] as const;
    const data = sheet(visitSteps(record(...steps.map((step) => entry(step, '2025-06-12'))), PERIOD));
    expect(data.remaining).toBeNull();
  });
});
