import { plainDate } from '@fukushi-kit/calendar';
import { type AnnualResultsForm, type CentreLog, parseDocument } from '@fukushi-kit/schema';
import { expect, test } from 'vitest';
import { annualResultsForm } from '../src/index.ts';
import { centreLog } from './examples/centre-examples.ts';

const review = { done: null, review: null, next: null };

const sheetOf = (log: CentreLog): AnnualResultsForm =>
  annualResultsForm({
    kind: 'year-end',
    asOf: plainDate('2026-03-31'),
    goals: log.goals.map((goal) => ({ goal, unit: '件' })),
    comprehensiveConsultation: review,
    multiAgency: review,
    improvements: log.improvements,
    meeting: log.evaluationMeetings[0] ?? null,
    opinions: null,
    contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
    controlNumber: null,
    madeOn: plainDate('2026-03-31'),
  });

test('each goal bears what came of it, judged by its own direction', () => {
  const log = centreLog();
  const data = sheetOf(log);
  expect(parseDocument('AnnualResultsForm', data)).toEqual({ ok: true, value: data });
  expect(data.goals.map(({ target, result, reached }) => [target, result, reached])).toEqual([
    [600, 612, 'met'],
    [24, 23, 'unmet'],
  ]);
  const fewer = log.goals.map((goal) => ({ ...goal, reachedWhen: 'at-most' as const }));
  expect(sheetOf({ ...log, goals: fewer }).goals.map(({ reached }) => reached)).toEqual(['unmet', 'met']);
});

test('a goal without a target or a result is marked neither way', () => {
  const log = centreLog();
  const open = log.goals.map((goal, index) => (index === 0 ? { ...goal, result: null } : { ...goal, target: null }));
  expect(sheetOf({ ...log, goals: open }).goals.map(({ reached }) => reached)).toEqual([null, null]);
});

test('improvements and the evaluation meeting stand as the log holds them', () => {
  const improvement = { item: '電話の取次ぎ', progress: '受付票を一枚にした。', sharedOn: '2026-01-19' };
  const data = sheetOf(centreLog({ improvements: [improvement] }));
  expect(data.improvements).toEqual([improvement]);
  expect(data.evaluation).toEqual({ heldOn: '2026-02-20', summaryReportedOn: '2026-02-06', opinions: null });
  expect(sheetOf(centreLog({ evaluationMeetings: [] })).evaluation).toEqual({
    heldOn: null,
    summaryReportedOn: null,
    opinions: null,
  });
});
