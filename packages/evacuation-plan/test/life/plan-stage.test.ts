import { plainDate } from '@fukushi-kit/calendar';
import type { Case, ConsentEvent } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { type PlanStage, type PlanVersion, planStage } from '../../src/index.ts';
import { unknownCase, wholeCase } from '../sample.ts';

const asOf = plainDate('2025-07-10');
const version = (stage: PlanVersion['stage'], number = 1): PlanVersion => ({
  version: number,
  supersedes: null,
  stage,
  edition: 1,
  marks: {},
  minorChanges: [],
  consultation: null,
});

describe('how far a plan is', () => {
  test.each<[versions: readonly PlanVersion[], stage: PlanStage]>([
    [[version('begun')], 'eligibility-check'],
    [[version('visited')], 'visit'],
    [[version('drafted')], 'drafting'],
    [[version('complete')], 'signature'],
    [[version('original')], 'signature'],
    [[version('submitted')], 'submission'],
    [[version('correction-asked')], 'submission'],
    [[version('resubmitted')], 'submission'],
    [[version('received')], 'receipt'],
    [[version('brought-in')], 'eligibility-check'],
    [[version('abandoned')], 'eligibility-check'],
    [[version('received'), version('visited', 2)], 'visit'],
  ])('its log tells, of its newest version: %j', (versions, stage) => {
    expect(planStage(wholeCase, { versions }, asOf)).toBe(stage);
  });

  const visit = { on: '2025-06-02', place: 'home', placeNote: null } as const;
  const answered = (on: string, answer: ConsentEvent['answer']): ConsentEvent => ({
    schemaVersion: '1',
    subject: 'plan-provision',
    answer,
    on,
    giver: 'person',
    agent: null,
    supporter: null,
    recipients: [],
    formVersion: null,
    textDigest: null,
  });
  const made = { ...wholeCase, visit, consents: [] };

  test.each<[what: string, shown: Case, stage: PlanStage]>([
    ['nothing', { ...unknownCase, visit: null }, 'eligibility-check'],
    ['a visit of no recorded day', { ...unknownCase, visit: { ...visit, on: null } }, 'eligibility-check'],
    ['a visit', { ...unknownCase, visit }, 'visit'],
    ['a plan', made, 'drafting'],
    [
      'a plan whose provision was answered that day',
      { ...made, consents: [answered('2025-07-10', 'refused')] },
      'signature',
    ],
    ['a plan whose provision was answered later', { ...made, consents: [answered('2025-07-11', 'given')] }, 'drafting'],
    [
      'a plan whose provision was withdrawn',
      { ...made, consents: [answered('2025-07-01', 'given'), answered('2025-07-02', 'withdrawn')] },
      'signature',
    ],
  ])('the case shows, where there is no log: %s', (_what, shown, stage) => {
    expect(planStage(shown, { versions: [] }, asOf)).toBe(stage);
  });
});
