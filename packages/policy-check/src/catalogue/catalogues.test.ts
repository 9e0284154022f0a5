import { clause, isClauseId } from '@fukushi-kit/clause';
import { describe, expect, test } from 'vitest';
import { bookKinds, catalogue, catalogues, control, isControlId } from '../index.ts';

const controls = catalogues.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.controls));

const KANA: Readonly<Record<string, string>> = {
  a: 'ア',
  i: 'イ',
  u: 'ウ',
  e: 'エ',
  o: 'オ',
  ka: 'カ',
  ki: 'キ',
  ku: 'ク',
  ke: 'ケ',
  ko: 'コ',
  sa: 'サ',
};

/** The number of the clause that an id spells: `k10-2-o4` is `10(2)オ`, `c11-5a` is `特記11(5)`. */
function spelled(id: string): readonly string[] {
  const [source = '', rest = ''] = id.startsWith('cm') ? ['cm', id.slice(2)] : [id.slice(0, 1), id.slice(1)];
  const [article = '', paragraph = '', item = ''] = rest
    .split('-')
    .map((part) => part.replace(/^([0-9]+)[a-z]$/, '$1'));
  const kana = KANA[item.replace(/[0-9]$/, '')] ?? '';
  const before = { k: 'kashiwa-r7:', c: 'chigasaki-r7:特記', cm: 'chigasaki-r7:' }[source];
  const ofCopies = paragraph === '3' && source === 'cm' ? 'ア' : '';
  return [`${before}${article}`, `${before}${article}(${paragraph})${kana}${ofCopies}`];
}

describe('the catalogues of controls', () => {
  test('hold the duties of each source once', () => {
    const counted = catalogues.map(({ id, chapters }) => [
      id,
      chapters.map((chapter) => `${chapter.id} ${chapter.controls.length}`).join(', '),
    ]);
    expect(counted).toEqual([
      ['kashiwa-r7', 'k4 3, k5 9, k8 2, k9 27, k10-1 8, k10-2 28, k11 2, k14 4'],
      [
        'chigasaki-r7',
        'cm8 1, cm9 1, cm10 1, cm11 1, cm14 1, c1 1, c2 9, c3 3, c4 1, c5 2, c6 1, c7 2, c8 2, c9 5, c10 8, c11 9, c12 3, c13 5, c14 4, c15 2',
      ],
      ['chigasaki-r7-eco', 'eco-15 5, eco-a 20, eco-b 11, eco-c 10, eco-d 5, eco-e 6'],
    ]);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(202);
  });

  test('name each control by the number of its clause', () => {
    const strange = controls
      .filter(({ id }) => !id.startsWith('eco-'))
      .filter(({ id, clause: cited }) => !spelled(id).includes(cited))
      .map(({ id, clause: cited }) => [id, cited]);
    expect(strange).toEqual([]);
    const eco = controls.filter(({ id }) => /^eco-[a-e]-/.test(id));
    expect(eco.filter(({ id, clause: cited }) => cited !== `chigasaki-r7:エコ${id.charAt(4).toUpperCase()}`)).toEqual(
      [],
    );
  });

  test.each(controls.map((each) => [each.id, each] as const))('%s is sound', (id, each) => {
    expect(id).toMatch(/^[a-z][0-9a-z-]*$/);
    expect(isControlId(id) && control(id)).toBe(each);
    expect(isClauseId(each.clause)).toBe(true);
    expect(each.title.length).toBeGreaterThan(0);
    expect(each.item).toMatch(/[。？]$|。$/);
    const isOfTheClause = each.duty === 'practice' || each.duty === 'information';
    if (!isOfTheClause) expect(clause(each.clause).duties).toContain(each.duty);
    expect(each.gravity === 'effort').toBe(each.duty === 'effort');
    expect(each.automation === 'city').toBe(each.duty === 'information');
    expect(each.gravity === 'none').toBe(each.automation === 'city');
    if (each.registers.length > 0) expect(each.registers).toContain('contract');
    if (each.automation === 'data' || each.automation === 'data-and-person')
      expect(each.registers.length).toBeGreaterThan(1);
    if (each.automation === 'person') expect([each.registers, each.parameters]).toEqual([[], []]);
  });

  test('read every register', () => {
    const read = new Set(controls.flatMap(({ registers }) => registers));
    const beside = ['confirmations', 'waivers'];
    expect(bookKinds.map(({ name }) => name).filter((name) => !read.has(name))).toEqual(beside);
  });

  test('say the word of the contract that stands in place of a number', () => {
    const words = controls.flatMap(({ id, parameters }) =>
      parameters.map(({ parameter, word }) => [parameter, word, id]),
    );
    expect(words.filter(([parameter]) => parameter === 'containment-minutes')).toEqual([
      ['containment-minutes', '迅速に', 'k10-2-ku2'],
      ['containment-minutes', '速やかに', 'c13-2'],
    ]);
    expect(words.filter(([, word]) => word === '直ちに').map(([, , id]) => id)).toEqual([
      'k9-6a',
      'k9-6c',
      'k9-7a',
      'k9-7d',
      'c11-1a',
      'c11-1b',
      'c11-2',
      'c13-1a',
      'c13-1d',
    ]);
  });

  test('tell which controls share their evidence', () => {
    expect(
      controls.filter(({ sharesWith }) => sharesWith !== null).map(({ id, sharesWith }) => [id, sharesWith]),
    ).toEqual([
      ['k10-2-a1', 'k10-1-u1'],
      ['k10-2-ku3', 'k9-15a'],
      ['k14-4', 'k10-2-ke2'],
    ]);
    for (const { sharesWith, registers } of controls)
      if (sharesWith !== null) expect(control(sharesWith).registers).toEqual(registers);
  });

  test('warn where the sources themselves set a trap', () => {
    expect(controls.filter(({ note }) => note !== null).map(({ id }) => id)).toEqual([
      'k9-4a',
      'k9-5a',
      'k9-16b',
      'k10-1-i4',
      'k10-2-ki1',
      'k10-2-ko2',
      'k11-1',
      'c1-1',
      'c7-1',
      'c8-1',
      'c15-1n',
      'c15-2n',
    ]);
  });

  test('are frozen, and an id that does not exist is an error of the caller', () => {
    expect(Object.isFrozen(controls[0])).toBe(true);
    expect(() => control('k10-2-o9' as 'k10-2-o4')).toThrow(RangeError);
    expect(() => catalogue('yokohama' as 'kashiwa-r7')).toThrow(RangeError);
  });
});
