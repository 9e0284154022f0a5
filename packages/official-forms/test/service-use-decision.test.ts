import type { MeetingHeld, PlanMade, SupportCase } from '@fukushi-kit/schema';
import { expect, test } from 'vitest';
import { serviceUseDecisionForm } from '../src/index.ts';
import { serviceUseDecisionExamples } from '../src/kashiwa-r7/service-use-decision/examples.ts';

const { decidedOn, programme, planKind, planMadeOn, conferenceOn, answer, schemaVersion, ...notice } =
  serviceUseDecisionExamples.full;

const plan = (on: string, revision: 'plan' | 're-plan', programme: 'outreach' | 'participation'): PlanMade => ({
  kind: 'plan-made',
  on,
  programme,
  revision,
  agencies: [],
  goals: [],
  policy: null,
  decisionNeeded: true,
});

const meeting = (on: string, occasion: 'plan' | 're-plan', programme: 'outreach' | 'participation'): MeetingHeld => ({
  kind: 'meeting-held',
  on,
  meetingNumber: 'M-1',
  body: 'support-conference',
  host: 'contractor',
  items: [{ programme, occasion }],
  participants: null,
});

const events: SupportCase['events'] = [
  plan('2025-07-04', 'plan', 'outreach'),
  plan('2025-07-05', 'plan', 'participation'),
  meeting('2025-07-11', 'plan', 'outreach'),
  meeting('2025-07-12', 'plan', 'participation'),
  { kind: 'use-decided', on: '2025-07-18', programme: 'outreach', answer: 'approved' },
  plan('2025-10-01', 're-plan', 'outreach'),
  { kind: 'use-decided', on: '2025-10-10', programme: 'outreach', answer: 'refused' },
];

test('a decision stands beside the plan of its own programme and the conference on that plan', () => {
  expect(serviceUseDecisionForm({ events, index: 4, notice })).toEqual({
    schemaVersion,
    ...notice,
    decidedOn,
    programme,
    planKind,
    planMadeOn,
    conferenceOn,
    answer,
  });
});

test('a re-plan without its conference shows none, and never the conference of the plan before', () => {
  const data = serviceUseDecisionForm({ events, index: 6, notice });
  expect(data).toMatchObject({ planKind: 're-plan', planMadeOn: '2025-10-01', conferenceOn: null, answer: 'refused' });
});

test.each([0, 3, 7])('event %i is no decision', (index) => {
  expect(serviceUseDecisionForm({ events, index, notice })).toBe(null);
});
