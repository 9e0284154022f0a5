import type { SupportCase } from '@fukushi-kit/schema';
import { caseHistory } from '@fukushi-kit/support-case';
import { describe, expect, test } from 'vitest';
import { intakeAssessmentForm } from '../src/index.ts';
import { intakeAssessmentExamples } from '../src/kashiwa-r7/intake-assessment/examples.ts';

type Event = SupportCase['events'][number];

const received: Event = {
  kind: 'received',
  on: '2025-05-07',
  introducedBy: '見本支援センター',
  appliedBy: 'introducing-agency',
  sheetFilledByPerson: true,
  issuesAreComplex: true,
  needsSeveralAgencies: true,
};
const answered = (on: string, answer: 'given' | 'refused' | 'withdrawn'): Event => ({
  kind: 'sharing-answered',
  on,
  answer,
});
const assessed = (on: string): Event => ({ kind: 'assessed', on });

const sheet = (events: Event[], birthDate: string | null = '1983-05-14') => {
  const { full } = intakeAssessmentExamples;
  const history = caseHistory(
    { schemaVersion: '1', caseNumber: 'C-001', carriedOver: false, events },
    { from: '2025-04-01', to: '2026-03-31' },
  );
  return intakeAssessmentForm({ ...full, history, person: { ...full.person, birthDate } });
};

describe('the assessment sheet from the log of a case', () => {
  test('takes the days, the introducing agency and the need of several agencies from there', () => {
    const data = sheet([received, assessed('2025-05-14')]);
    expect(data).toMatchObject({ madeOn: '2025-05-14', needsSeveralAgencies: true });
    expect(data.interview).toMatchObject({ receivedOn: '2025-05-07', referredBy: '見本支援センター' });
  });

  test('leaves open what the log does not hold', () => {
    const data = sheet([]);
    expect([data.madeOn, data.person.age, data.needsSeveralAgencies]).toEqual([null, null, null]);
    expect(data.interview).toMatchObject({ receivedOn: null, referredBy: null, consent: null });
  });

  test.each<[title: string, events: Event[], consent: string | null]>([
    ['was not answered', [], null],
    ['was given', [answered('2025-05-07', 'given')], 'given'],
    ['was refused', [answered('2025-05-07', 'refused')], 'refused'],
    ['was withdrawn', [answered('2025-05-07', 'given'), answered('2025-05-09', 'withdrawn')], null],
    ['was given after a refusal', [answered('2025-05-07', 'refused'), answered('2025-05-09', 'given')], 'given'],
  ])('shows a consent that %s', (_, events, consent) => {
    expect(sheet([received, ...events]).interview.consent).toBe(consent);
  });

  test.each<[assessedOn: string, age: number]>([
    ['2025-05-13', 41],
    ['2025-05-14', 42],
  ])('assessed on %s has the age of that day', (on, age) => {
    expect(sheet([received, assessed(on)]).person.age).toBe(age);
  });
});
