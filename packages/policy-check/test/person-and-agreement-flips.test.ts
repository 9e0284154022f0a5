import { plainDate } from '@fukushi-kit/calendar';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { type Books, type ControlId, catalogues, control, evaluateAll, type Verdict } from '../src/index.ts';
import { readSample } from './read-sample.ts';

const { books, agreement } = readSample('exemplary');
const ASKED = plainDate('2026-04-15');
const controls = catalogues.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.controls));
const confirmed = controls.filter(({ id, automation }) => {
  const isLeftOut = agreement.exclusions.some((exclusion) => exclusion.control === id);
  return !isLeftOut && (automation === 'person' || automation === 'data-and-person');
});

function verdicts(of: Books, under: PolicyAgreement): ReadonlyMap<ControlId, Verdict> {
  const results = catalogues.flatMap(({ id }) => evaluateAll(id, of, under, ASKED).results);
  return new Map(results.map(({ control, verdict }) => [control, verdict]));
}

const before = verdicts(books, agreement);

function changed(of: Books, under = agreement): readonly (readonly [ControlId, Verdict])[] {
  return [...verdicts(of, under)].filter(([id, verdict]) => before.get(id) !== verdict);
}

/** The books in which the confirmations of one control say something else. */
function confirming(id: ControlId, parts: object): Books {
  const rows = books.confirmations?.rows ?? [];
  return {
    ...books,
    confirmations: { schemaVersion: '1', rows: rows.map((row) => (row.control === id ? { ...row, ...parts } : row)) },
  };
}

/** The general duties, which nobody may declare kept while a critical control is broken, whoever found it so. */
function generalDuties(id: ControlId): readonly (readonly [ControlId, Verdict])[] {
  if (control(id).gravity !== 'critical') return [];
  const general: readonly ControlId[] = id.startsWith('k') ? ['k4-2-ki'] : ['cm14', 'c1-1'];
  return general.map((each) => [each, 'unverified']);
}

describe('one confirmation by a person flips its own control', () => {
  test.each(confirmed)('$id: a person found it wanting', ({ id, duty }) => {
    const verdict = duty === 'effort' ? 'effort-unmet' : 'nonconforming';
    expect(new Map(changed(confirming(id, { outcome: 'inadequate' })))).toEqual(
      new Map([[id, verdict], ...generalDuties(id)]),
    );
  });

  test.each(confirmed)('$id: nobody signed it, or it ended the day before', ({ id }) => {
    expect(changed(confirming(id, { confirmedBy: null }))).toEqual([[id, 'unverified']]);
    expect(changed(confirming(id, { until: '2026-04-14' }))).toEqual([[id, 'unverified']]);
    expect(changed(confirming(id, { until: '2026-04-15' }))).toEqual([]);
    expect(changed(confirming(id, { on: '2026-04-16' }))).toEqual([[id, 'unverified']]);
  });
});

test('a critical control that the agreement leaves out keeps nobody from declaring the general duty kept', () => {
  const broken = confirming('k9-1c', { outcome: 'inadequate' });
  const exclusion = { control: 'k9-1c', reason: '見本の訳', decidedBy: '見本 太郎', on: '2025-04-15' };
  const under = { ...agreement, exclusions: [...agreement.exclusions, exclusion] };
  expect(changed(broken, under)).toEqual([['k9-1c', 'not-applicable']]);
});

describe('one number or reading that is not agreed on opens the controls that name it, and no other', () => {
  test.each(agreement.parameters.map(({ parameter }) => parameter))('%s', (parameter) => {
    const naming = controls.filter((control) => control.parameters.some((each) => each.parameter === parameter));
    const without = agreement.parameters.filter((each) => each.parameter !== parameter);
    const opened = changed(books, { ...agreement, parameters: without });
    expect(opened.every(([, verdict]) => verdict === 'unverified')).toBe(true);
    expect(naming.map(({ id }) => id)).toEqual(expect.arrayContaining(opened.map(([id]) => id)));
    expect(opened).not.toEqual([]);
  });

  test.each(agreement.readings.map(({ doubt }) => doubt))('%s', (doubt) => {
    const naming = controls.filter(({ doubts }) => doubts.includes(doubt)).map(({ id }) => id);
    const without = agreement.readings.filter((each) => each.doubt !== doubt);
    const opened = changed(books, { ...agreement, readings: without });
    expect(naming).toEqual(expect.arrayContaining(opened.map(([id]) => id)));
    expect(opened.every(([, verdict]) => verdict === 'unverified')).toBe(true);
    expect(naming).not.toEqual([]);
  });
});
