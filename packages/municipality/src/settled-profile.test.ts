import { bundledHolidays, yearMonth } from '@fukushi-kit/calendar';
import type { ChoiceOfReading } from '@fukushi-kit/schema';
import { submissionDue } from '@fukushi-kit/settlement';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../test/mihon-city.ts';
import {
  chosenReading,
  claimReadings,
  isCityOfficeClosed,
  monthlyReportRule,
  profile,
  readingStanding,
  settledProfile,
} from './index.ts';

const shipped = profile('chigasaki-r7');
const UPDATED_PLAN = 'chigasaki-r7:12/updated-plan';

const settle = (doubt: string, reading: string | null): ChoiceOfReading => ({
  doubt,
  reading,
  note: null,
  record: recordOf(reading),
});

function read(...choices: readonly ChoiceOfReading[]): typeof shipped {
  const settled = settledProfile(shipped, choices);
  if (!settled.ok) throw new RangeError(settled.findings.map(({ code }) => code).join(' '));
  return settled.value;
}

describe('a profile with its doubts settled (疑義の決着)', () => {
  test('with nothing settled it is the profile as shipped', () => {
    expect(read()).toEqual(shipped);
  });

  test('a settled reading is what results rest on, with its day', () => {
    const settled = read(settle(UPDATED_PLAN, 'own-price'));
    expect(claimReadings(settled).updatedPlan).toBe('own-price');
    expect(readingStanding(settled, { doubt: UPDATED_PLAN, reading: 'own-price' })).toMatchObject({
      standing: 'settled',
      settledOn: '2025-05-20',
    });
    expect(claimReadings(shipped).updatedPlan).toBeNull();
  });

  test.each([
    ['keep', '2025-08-10'],
    ['next-open-day', '2025-08-12'],
    ['previous-open-day', '2025-08-08'],
  ])('10 August 2025, a Sunday before a holiday, read as %s is due on %s', (reading, due) => {
    const settled = read(settle('chigasaki-r7:9(2)/closed-day', reading));
    const rule = monthlyReportRule(settled);
    expect(rule?.holidayRule).toBe(reading);
    expect(dueOf(settled, '2025-07')).toBe(due);
  });

  test('the month in which a report is made moves its day', () => {
    expect(dueOf(read(settle('chigasaki-r7:9(2)/report-month', 'following-month')), '2025-05')).toBe('2025-07-10');
  });

  test('an answer that fits none of the readings leaves the doubt open', () => {
    expect(chosenReading(read(settle(UPDATED_PLAN, null)), UPDATED_PLAN)).toBeNull();
  });

  test('of a doubt that is settled again the last answer stands', () => {
    const settled = read(settle(UPDATED_PLAN, 'own-price'), settle(UPDATED_PLAN, 'not-paid'));
    expect(chosenReading(settled, UPDATED_PLAN)).toBe('not-paid');
  });

  test.each([
    ['a reading that the doubt does not have', settle(UPDATED_PLAN, 'half-price'), 'unknown-reading'],
    ['a doubt that nobody raised', settle('chigasaki-r7:12/weather', null), 'unknown-doubt'],
    [
      'an answer against the reading',
      { ...settle(UPDATED_PLAN, 'own-price'), record: recordOf('not-paid') },
      'record-against-reading',
    ],
  ])('%s is refused', (_, choice, code) => {
    const settled = settledProfile(shipped, [choice]);
    expect(settled.ok ? [] : settled.findings.map((finding) => finding.code)).toContain(code);
  });
});

function dueOf(settled: typeof shipped, month: string): string | undefined {
  const rule = monthlyReportRule(settled);
  if (rule === null || settled.performancePeriod === null) return undefined;
  return submissionDue({
    month: yearMonth(month),
    rule,
    performancePeriod: { to: settled.performancePeriod.to as never, clause: 'chigasaki-r7:4' },
    isClosed: (day) => isCityOfficeClosed(settled, day, bundledHolidays),
  }).due;
}
