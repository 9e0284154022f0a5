import { plainDate } from '@fukushi-kit/calendar';
import { type AnnualPlanForm, parseDocument } from '@fukushi-kit/schema';
import { type AnnualGoal, goalFindings } from '@fukushi-kit/support-case';
import { expect, test } from 'vitest';
import { annualPlanForm } from '../src/index.ts';
import { centreLog, contractYear } from './examples/centre-examples.ts';

const quarter = { comprehensiveConsultation: null, multiAgency: null };
const { goals } = centreLog();

const sheetOf = (planned: readonly AnnualGoal[]): AnnualPlanForm =>
  annualPlanForm({
    goals: planned.map((goal) => ({ goal, unit: '件' })),
    contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
    controlNumber: null,
    madeOn: plainDate('2025-03-25'),
    agreement: null,
    schedule: { firstQuarter: quarter, secondQuarter: quarter, thirdQuarter: quarter, fourthQuarter: quarter },
    improvements: [],
  });

test('the plan holds the goals of the log, and leaves their results to the report on them', () => {
  const data = sheetOf(goals);
  expect(parseDocument('AnnualPlanForm', data)).toEqual({ ok: true, value: data });
  expect(data.goals).toEqual([
    {
      programme: 'comprehensive-consultation',
      goal: '相談を受ける',
      target: 600,
      unit: '件',
      reachedWhen: 'at-least',
      agreedOn: '2025-03-10',
      startsOn: '2025-04-01',
    },
    {
      programme: 'multi-agency',
      goal: 'プランを作る',
      target: 24,
      unit: '件',
      reachedWhen: 'at-least',
      agreedOn: '2025-03-10',
      startsOn: '2025-04-01',
    },
  ]);
});

test('a goal that was not agreed with the city, which goalFindings tells of, bears no day on the sheet', () => {
  const open = goals.map((goal) => ({ ...goal, agreedOn: null }));
  const found = goalFindings(open, { period: contractYear, asOf: '2025-03-25' });
  expect(found.map(({ code }) => code)).toEqual(['goal-not-agreed', 'goal-not-agreed']);
  expect(sheetOf(open).goals.map(({ agreedOn }) => agreedOn)).toEqual([null, null]);
});
