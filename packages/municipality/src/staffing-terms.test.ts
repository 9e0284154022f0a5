import { plainDate } from '@fukushi-kit/calendar';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { noticeOfChange } from '@fukushi-kit/support-case';
import { describe, expect, test } from 'vitest';
import {
  aboutAMonthReading,
  firstDayReading,
  noticeTerm,
  profile,
  severalManagersReading,
  staffingTerms,
  summaryReading,
} from './index.ts';

const first = plainDate('2025-04-01');

function reading(doubt: string, chosen: string | null): MunicipalityProfile {
  const kashiwa = profile('kashiwa-r7');
  const others = kashiwa.readings.filter((each) => each.doubt !== doubt);
  return { ...kashiwa, readings: [...others, { doubt, reading: chosen, note: null }] };
}

function withPromptly(unit: string): MunicipalityProfile {
  const kashiwa = profile('kashiwa-r7');
  const setting = {
    id: 'promptly-days',
    title: '速やかにの日数',
    from: '2025-04-01',
    to: '2026-03-31',
    value: 14,
    unit,
    basis: 'municipality',
    clause: 'kashiwa-r7:6(8)',
  } as const;
  return { ...kashiwa, parameters: [...kashiwa.parameters, setting] };
}

describe('what a profile asks of the staff', () => {
  test.each<[reading: string | null, due: string | null]>([
    ['whole-month-between', '2025-08-31'],
    ['corresponding-day', '2025-09-01'],
    [null, null],
  ])('a change on 1 October, read as %s, is reported by %s', (chosen, due) => {
    const term = noticeTerm(reading('kashiwa-r7:6(7)/one-month-before', chosen), first);
    if (term === null) throw new RangeError('Kashiwa prints a length');
    const notice = noticeOfChange({ on: '2025-10-01', reportedOn: null }, term);
    expect([notice.due, notice.clauses]).toEqual([due, ['kashiwa-r7:6(7)', 'civil-code:143(2)']]);
  });

  test.each<[part: Partial<MunicipalityProfile['parameters'][number]>, months: number | null]>([
    [{}, 1],
    [{ value: 2 }, 2],
    [{ value: 1200 }, 1200],
    [{ value: 1201 }, null],
    [{ value: 0 }, null],
    [{ value: null }, null],
    [{ value: 30, unit: '日' }, null],
    [{ from: '2025-04-02' }, null],
  ])('a profile that sets %j for the notice of a change asks for %s months', (part, months) => {
    const kashiwa = profile('kashiwa-r7');
    const parameters = kashiwa.parameters.map((each) =>
      each.id === 'notice-months-before-change' ? { ...each, ...part } : each,
    );
    const changed = { ...kashiwa, parameters };
    expect(noticeTerm(changed, first)?.months ?? null).toBe(months);
    expect(staffingTerms(changed, first)?.noticeOfChange.months ?? null).toBe(months);
  });

  test('the clause of the notice is the one that the profile gives', () => {
    const kashiwa = profile('kashiwa-r7');
    const clause = 'https://www.city.example.jp/shiyo.html#第6条';
    const parameters = kashiwa.parameters.map((each) => ({ ...each, clause }));
    expect(noticeTerm({ ...kashiwa, parameters }, first)?.clause).toBe(clause);
  });

  test.each(['same-day', 'day-before', null])('the summary of the day of the meeting is read as %s', (chosen) => {
    expect(summaryReading(reading('kashiwa-r7:8(6)/summary-on-the-day', chosen))).toBe(chosen);
  });

  test.each(['soft', 'late', null])('about a month is read as %s', (chosen) => {
    expect(aboutAMonthReading(reading('kashiwa-r7:7(2)カ(ｵ)/about-a-month', chosen))).toBe(chosen);
  });

  test.each(['day-before', 'first-day', null])('an approval of the first day is read as %s', (chosen) => {
    expect(firstDayReading(reading('kashiwa-r7:6(3)/first-day-approval', chosen))).toBe(chosen);
  });

  test.each(['one', 'several', null])('responsible managers on a day are read as %s', (chosen) => {
    expect(severalManagersReading(reading('chigasaki-r7:特記2(2)/several-managers', chosen))).toBe(chosen);
  });

  test.each<[reading: string | null, counts: boolean | null]>([
    ['counts', true],
    ['does-not-count', false],
    [null, null],
  ])('who is read as %s counts: %s', (chosen, counts) => {
    expect(staffingTerms(reading('kashiwa-r7:6(1)/responsible-person', chosen), first)?.responsiblePersonCounts).toBe(
      counts,
    );
    expect(staffingTerms(reading('kashiwa-r7:6(8)/long-leave', chosen), first)?.longLeaveCounts).toBe(counts);
  });

  test.each<[unit: string, days: number | null]>([
    ['日', 14],
    ['開庁日', null],
  ])('"promptly" set in %s is %s calendar days', (unit, days) => {
    expect(staffingTerms(withPromptly(unit), first)?.promptlyWithinDays).toBe(days);
  });

  test.each([
    'required-staff-tenths',
    'consultation-experience-years',
    'leave-days-to-replace',
    'notice-months-before-change',
  ])('without a value for %s there are no terms', (id) => {
    const kashiwa = profile('kashiwa-r7');
    const parameters = kashiwa.parameters.map((each) => (each.id === id ? { ...each, value: null } : each));
    expect(staffingTerms({ ...kashiwa, parameters }, first)).toBeNull();
  });

  test.each<[at: string, isInForce: boolean]>([
    ['2025-03-31', false],
    ['2025-04-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('the terms of the contract year hold on %s: %s', (at, isInForce) => {
    expect(staffingTerms(profile('kashiwa-r7'), plainDate(at)) !== null).toBe(isInForce);
  });
});
