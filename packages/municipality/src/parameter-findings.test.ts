import { describe, expect, test } from 'vitest';
import { parseProfile } from './parse-profile.ts';
import { type ProfileId, profile } from './profile.ts';

type Profile = ReturnType<typeof profile>;
type Parameter = Profile['parameters'][number];

/** A shipped profile with a parameter changed, or added where it has none of that name. */
function withParameter(of: ProfileId, id: string, change: Partial<Parameter>): Profile {
  const shipped = profile(of);
  const [first] = shipped.parameters;
  if (first === undefined) throw new RangeError('A shipped profile has parameters');
  const own = shipped.parameters.find((each) => each.id === id) ?? { ...first, id, unit: '日' };
  return { ...shipped, parameters: [...shipped.parameters.filter((each) => each.id !== id), { ...own, ...change }] };
}

function found(changed: Profile): readonly (readonly unknown[])[] {
  const read = parseProfile(changed);
  return read.ok ? [] : read.findings.map(({ code, path, severity, detail }) => [code, path.at(-1), severity, detail]);
}

describe('a dated parameter (期間のある設定値)', () => {
  test.each<[of: ProfileId, id: string, least: number, most: number]>([
    ['chigasaki-r7', 'payment-days', 1, 36_600],
    ['chigasaki-r7', 'long-term-hospital-days', 1, 36_600],
    ['chigasaki-r7', 'resubmission-days', 0, 36_600],
    ['kashiwa-r7', 'promptly-days', 0, 36_600],
    ['kashiwa-r7', 'leave-days-to-replace', 1, 36_600],
    ['kashiwa-r7', 'required-staff-tenths', 0, 1_000_000],
    ['kashiwa-r7', 'consultation-experience-years', 0, 80],
    ['kashiwa-r7', 'full-time-weekly-minutes', 1, 10_080],
    ['kashiwa-r7', 'notice-months-before-change', 1, 1200],
    ['kashiwa-r7', 'policy-meetings-per-year', 0, 366],
    ['kashiwa-r7', 'contract-sum', 0, 1_000_000_000],
    ['kashiwa-r7', 'part-time-monthly-rate', 0, 1_000_000_000],
  ])('%s: %s lies from %i to %i', (of, id, minimum, maximum) => {
    const at = (value: number | null) => found(withParameter(of, id, { value }));
    expect([at(minimum), at(maximum), at(null)]).toEqual([[], [], []]);
    const refused = [['parameter-out-of-range', 'value', 'error', { minimum, maximum }]];
    expect(at(minimum - 1)).toEqual(refused);
    if (maximum < 1_000_000_000) expect(at(maximum + 1)).toEqual(refused);
  });

  test.each<[of: ProfileId, id: string, unit: string]>([
    ['chigasaki-r7', 'payment-days', '開庁日'],
    ['kashiwa-r7', 'leave-days-to-replace', '月'],
    ['kashiwa-r7', 'required-staff-tenths', '人工'],
    ['kashiwa-r7', 'consultation-experience-years', '月'],
    ['kashiwa-r7', 'full-time-weekly-minutes', '時間'],
    ['kashiwa-r7', 'notice-months-before-change', '日'],
    ['kashiwa-r7', 'contract-sum', '千円'],
  ])('%s: %s is not read in %s', (of, id, unit) => {
    expect(found(withParameter(of, id, { unit, value: 1 }))).toEqual([
      ['parameter-unit-wrong', 'unit', 'error', undefined],
    ]);
  });

  test('days for a duty may be counted in any unit, and what nothing reads may hold anything', () => {
    expect(found(withParameter('kashiwa-r7', 'promptly-days', { unit: '開庁日', value: 5 }))).toEqual([]);
    expect(found(withParameter('kashiwa-r7', 'room-temperature', { unit: '度', value: -5 }))).toEqual([]);
  });
});

describe('open days and hours', () => {
  const hours = (change: object): Profile => {
    const shipped = profile('kashiwa-r7');
    if (shipped.openingHours === null) throw new RangeError('Kashiwa has opening hours');
    return { ...shipped, openingHours: { ...shipped.openingHours, ...change } };
  };

  test.each<[change: object, codes: readonly unknown[]]>([
    [{ opens: '17:14' }, []],
    [{ opens: '17:15' }, [['closes-before-opens', 'closes', 'error', undefined]]],
    [{ opens: '17:16' }, [['closes-before-opens', 'closes', 'error', undefined]]],
    [{ yearEndFrom: '02-29' }, []],
    [{ yearEndTo: '04-31' }, [['no-such-day', 'yearEndTo', 'error', undefined]]],
    [{ yearEndFrom: '01-11', yearEndTo: '01-03' }, []],
    [{ yearEndFrom: '01-10', yearEndTo: '01-03' }, [['never-open', 'yearEndTo', 'error', undefined]]],
    [{ yearEndFrom: '01-01', yearEndTo: '12-31' }, [['never-open', 'yearEndTo', 'error', undefined]]],
  ])('%j', (change, expected) => {
    expect(found(hours(change))).toEqual(expected);
  });
});
