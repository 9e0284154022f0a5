import { readFileSync } from 'node:fs';
import { plainDate } from '@fukushi-kit/calendar';
import { custody, type LifeTerms, lifeTerms, planState } from '@fukushi-kit/evacuation-plan';
import { parseMunicipalityProfile } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { changes, event, firstPlanUntil, stages, told } from './life-log.ts';

const file = new URL('../../../municipality/profiles/chigasaki-r7.json', import.meta.url);
const parsed = parseMunicipalityProfile(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new RangeError('The profile does not keep the data contract');
const { performancePeriod, rules, readings: shippedReadings } = parsed.value;
if (performancePeriod === null) throw new RangeError('The profile has no performance period');
const shipped = { performancePeriod, rules, readings: shippedReadings };
const terms: LifeTerms = lifeTerms(shipped);

describe('the life of a plan under the shipped profile of Chigasaki', () => {
  test('rests on the readings that the profile chose, and on none that it left open', () => {
    expect(terms.readings).toEqual({
      copyAtVisit: 'provisional',
      contractorCopy: null,
      supersededCopies: null,
    });
    expect(terms.period).toEqual({ from: null, to: '2026-03-10' });
  });

  test('goes from the first plan to the receipt of its update', () => {
    const version = 2;
    const life = planState(
      [
        ...firstPlanUntil('received'),
        event('duplicate-filed', '2025-07-28'),
        event('duplicate-given', '2025-07-29'),
        event('copies-taken-back', '2025-07-29'),
        event('minor-change', '2025-09-01', { facts: changes(true, null, false) }),
        event('consulted', '2025-10-01', { facts: changes(null, true, true) }),
        event('begun', '2025-10-02', { version, supersedes: 1 }),
        event('visited', '2025-10-03', { version }),
        event('drafted', '2025-10-03', { version }),
        event('provisional-copy-given', '2025-10-03', { version }),
        event('completed', '2025-10-06', { version }),
        event('original-made', '2025-10-06', { version }),
        event('submitted', '2025-11-10', { version }),
        event('received', '2025-11-17', { version }),
      ],
      terms,
    );
    expect([stages(life), told(life)]).toEqual([
      { 1: 'received', 2: 'received' },
      ['notice period-not-set 1/on', 'notice period-not-set 19/on'],
    ]);
  });

  test('waits for the city about the contractor’s duplicate', () => {
    const log = [...firstPlanUntil('submitted'), event('received', '2025-07-20')];
    const at = { at: plainDate('2026-04-01'), contractEndedOn: plainDate('2026-03-10') };
    expect(custody(log, terms, at)).toMatchObject({
      findings: [{ code: 'contractor-copy-needs-ruling' }],
      needs: [{ cause: 'silent', doubt: 'chigasaki-r7:8(3)ア/contractor-copy' }],
      restsOn: [{ doubt: 'chigasaki-r7:8(2)カ/copy-at-visit', reading: 'provisional' }],
    });
  });
});

describe('the terms of a profile', () => {
  const reading = (doubt: string, word: string) => ({ doubt, reading: word, note: null });

  test('take every dated version of the rule, and none where there is none', () => {
    const { 'evacuation-plan/update': update } = shipped.rules;
    const [version] = [update ?? []].flat();
    if (version === undefined) throw new RangeError('The profile has no rule of update');
    const later = { ...version, from: '2026-04-01', to: null };
    const two = lifeTerms({ ...shipped, rules: { 'evacuation-plan/update': [version, later] } });
    expect(two.updateRules.map(({ from }) => from)).toEqual(['2025-04-01', '2026-04-01']);
    expect(lifeTerms({ ...shipped, rules: {} }).updateRules).toEqual([]);
  });

  test('take the readings chosen', () => {
    const readings = [
      reading('chigasaki-r7:8(2)カ/copy-at-visit', 'after-check'),
      reading('chigasaki-r7:8(3)ア/contractor-copy', 'returned'),
      reading('chigasaki-r7:8(4)イ/superseded-copies', 'left'),
    ];
    expect(lifeTerms({ ...shipped, readings }).readings).toEqual({
      copyAtVisit: 'after-check',
      contractorCopy: 'returned',
      supersededCopies: 'left',
    });
    const kept = [reading('chigasaki-r7:8(3)ア/contractor-copy', 'kept')];
    expect(lifeTerms({ ...shipped, readings: kept }).readings).toEqual({
      copyAtVisit: null,
      contractorCopy: 'kept',
      supersededCopies: null,
    });
  });

  test('refuse a reading that there is not', () => {
    const readings = [reading('chigasaki-r7:8(3)ア/contractor-copy', 'burnt')];
    expect(() => lifeTerms({ ...shipped, readings })).toThrow(RangeError);
  });
});
