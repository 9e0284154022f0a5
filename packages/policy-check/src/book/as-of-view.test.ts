import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { document, id, person, returned } from '../../test/rows.ts';
import { asOfView } from './as-of-view.ts';

const at = (day: string) => plainDate(day);

describe('registers as they stood on a day', () => {
  test('a row that begins later is not there yet', () => {
    const staff = [person(), person({ number: 'S-2', joinedOn: '2025-10-01' })];
    expect(asOfView('staff', staff, at('2025-09-30')).map(({ number }) => number)).toEqual(['S-1']);
    expect(asOfView('staff', staff, at('2025-10-01'))).toHaveLength(2);
  });

  test('what happens later has not happened', () => {
    const staff = [person({ leftOn: '2025-09-30' })];
    expect(asOfView('staff', staff, at('2025-09-29'))[0]?.leftOn).toBeNull();
    expect(asOfView('staff', staff, at('2025-09-30'))[0]?.leftOn).toBe('2025-09-30');
  });

  test('what is given up later is still held', () => {
    const [before] = asOfView('materials', [returned()], at('2026-04-01'));
    expect([before?.state, before?.disposedOn]).toEqual(['held', null]);
    expect(asOfView('materials', [returned()], at('2026-04-02'))[0]?.state).toBe('returned');
  });

  test('a day of which only the last is kept stays: that it is later does not say that there was none before', () => {
    expect(asOfView('ids', [id({ lastUsedOn: '2025-12-01' })], at('2025-06-30'))[0]?.lastUsedOn).toBe('2025-12-01');
    const reviewed = document('id-rules', { reviewedOn: '2025-12-01' });
    expect(asOfView('documents', [reviewed], at('2025-06-30'))[0]?.reviewedOn).toBe('2025-12-01');
  });

  test('a row without a day of its own is there', () => {
    expect(asOfView('documents', [document('other', { madeOn: null })], at('2025-04-01'))).toHaveLength(1);
  });

  test('nothing given is changed', () => {
    const staff = [person({ leftOn: '2025-09-30' })];
    asOfView('staff', staff, at('2025-04-01'));
    expect(staff[0]?.leftOn).toBe('2025-09-30');
  });
});
