import { type ClauseId, clauses } from '@fukushi-kit/clause';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../index.ts';

const controls = catalogues.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.controls));

/** The controls of each clause; of a table of eco-office rules their number and the first. */
const ANSWERS: readonly (readonly [clause: ClauseId, controls: string])[] = [
  ['chigasaki-r7:8(3)ア', 'cm8-3a'],
  ['chigasaki-r7:9(2)', 'cm9-2'],
  ['chigasaki-r7:10', 'cm10'],
  ['chigasaki-r7:11', 'cm11'],
  ['chigasaki-r7:14', 'cm14'],
  ['chigasaki-r7:15(1)', 'eco-law eco-rules'],
  ['chigasaki-r7:15(2)', 'eco-driving eco-carriers'],
  ['chigasaki-r7:15(3)', 'eco-recycled-paper'],
  ['chigasaki-r7:特記1', 'c1-1'],
  ['chigasaki-r7:特記2(1)', 'c2-1'],
  ['chigasaki-r7:特記2(2)', 'c2-2a c2-2b c2-2c'],
  ['chigasaki-r7:特記2(3)', 'c2-3'],
  ['chigasaki-r7:特記2(4)', 'c2-4'],
  ['chigasaki-r7:特記2(5)', 'c2-5 c2-5n'],
  ['chigasaki-r7:特記2(6)', 'c2-6'],
  ['chigasaki-r7:特記3(1)', 'c3-1a c3-1b'],
  ['chigasaki-r7:特記3(2)', 'c3-2'],
  ['chigasaki-r7:特記4', 'c4-1'],
  ['chigasaki-r7:特記5', 'c5-1a c5-1b'],
  ['chigasaki-r7:特記6', 'c6-1'],
  ['chigasaki-r7:特記7', 'c7-1 c7-2'],
  ['chigasaki-r7:特記8', 'c8-1 c8-2'],
  ['chigasaki-r7:特記9(1)', 'c9-1a c9-1b'],
  ['chigasaki-r7:特記9(2)', 'c9-2'],
  ['chigasaki-r7:特記9(3)', 'c9-3'],
  ['chigasaki-r7:特記9(4)', 'c9-4'],
  ['chigasaki-r7:特記10(1)', 'c10-1'],
  ['chigasaki-r7:特記10(2)', 'c10-2n'],
  ['chigasaki-r7:特記10(3)', 'c10-3a c10-3b'],
  ['chigasaki-r7:特記10(4)', 'c10-4a c10-4b'],
  ['chigasaki-r7:特記10(5)', 'c10-5a c10-5b'],
  ['chigasaki-r7:特記11(1)', 'c11-1a c11-1b c11-1c'],
  ['chigasaki-r7:特記11(2)', 'c11-2'],
  ['chigasaki-r7:特記11(3)', 'c11-3'],
  ['chigasaki-r7:特記11(4)', 'c11-4'],
  ['chigasaki-r7:特記11(5)', 'c11-5a c11-5b c11-5c'],
  ['chigasaki-r7:特記12(1)', 'c12-1'],
  ['chigasaki-r7:特記12(2)', 'c12-2'],
  ['chigasaki-r7:特記12(3)', 'c12-3n'],
  ['chigasaki-r7:特記13(1)', 'c13-1a c13-1b c13-1c c13-1d'],
  ['chigasaki-r7:特記13(2)', 'c13-2'],
  ['chigasaki-r7:特記14(1)', 'c14-1a c14-1b c14-1c'],
  ['chigasaki-r7:特記14(2)', 'c14-2'],
  ['chigasaki-r7:特記15(1)', 'c15-1n'],
  ['chigasaki-r7:特記15(2)', 'c15-2n'],
  ['chigasaki-r7:エコA', '20 eco-a-temperature'],
  ['chigasaki-r7:エコB', '11 eco-b-water'],
  ['chigasaki-r7:エコC', '10 eco-c-stock'],
  ['chigasaki-r7:エコD', '5 eco-d-green'],
  ['chigasaki-r7:エコE', '6 eco-e-heat-index'],
  ['kashiwa-r7:4(2)カ', 'k4-2-ka'],
  ['kashiwa-r7:4(2)キ', 'k4-2-ki'],
  ['kashiwa-r7:4(2)ク', 'k4-2-ku'],
  ['kashiwa-r7:5(1)', 'k5-1'],
  ['kashiwa-r7:5(2)', 'k5-2'],
  ['kashiwa-r7:5(3)', 'k5-3'],
  ['kashiwa-r7:5(4)', 'k5-4'],
  ['kashiwa-r7:5(5)', 'k5-5'],
  ['kashiwa-r7:5(6)', 'k5-6'],
  ['kashiwa-r7:5(7)', 'k5-7'],
  ['kashiwa-r7:5(8)', 'k5-8'],
  ['kashiwa-r7:5(9)', 'k5-9'],
  ['kashiwa-r7:8(4)', 'k8-4a k8-4b'],
  ['kashiwa-r7:9(1)', 'k9-1a k9-1b k9-1c'],
  ['kashiwa-r7:9(2)', 'k9-2a k9-2b k9-2c'],
  ['kashiwa-r7:9(3)', 'k9-3a'],
  ['kashiwa-r7:9(4)', 'k9-4a'],
  ['kashiwa-r7:9(5)', 'k9-5a'],
  ['kashiwa-r7:9(6)', 'k9-6a k9-6b k9-6c'],
  ['kashiwa-r7:9(7)', 'k9-7a k9-7b k9-7c k9-7d'],
  ['kashiwa-r7:9(8)', 'k9-8a'],
  ['kashiwa-r7:9(9)', 'k9-9a'],
  ['kashiwa-r7:9(10)', 'k9-10a'],
  ['kashiwa-r7:9(11)', 'k9-11a'],
  ['kashiwa-r7:9(12)', 'k9-12a'],
  ['kashiwa-r7:9(13)', 'k9-13a'],
  ['kashiwa-r7:9(14)', 'k9-14a k9-14b'],
  ['kashiwa-r7:9(15)', 'k9-15a'],
  ['kashiwa-r7:9(16)', 'k9-16a k9-16b'],
  ['kashiwa-r7:10(1)ア', 'k10-1-a1 k10-1-a2 k10-1-a3'],
  ['kashiwa-r7:10(1)イ', 'k10-1-i1 k10-1-i2 k10-1-i3 k10-1-i4'],
  ['kashiwa-r7:10(1)ウ', 'k10-1-u1'],
  ['kashiwa-r7:10(2)ア', 'k10-2-a1 k10-2-a2'],
  ['kashiwa-r7:10(2)イ', 'k10-2-i1'],
  ['kashiwa-r7:10(2)ウ', 'k10-2-u1 k10-2-u2 k10-2-u3 k10-2-u4'],
  ['kashiwa-r7:10(2)エ', 'k10-2-e1 k10-2-e2'],
  ['kashiwa-r7:10(2)オ', 'k10-2-o1 k10-2-o2 k10-2-o3 k10-2-o4 k10-2-o5 k10-2-o6 k10-2-o7'],
  ['kashiwa-r7:10(2)カ', 'k10-2-ka1 k10-2-ka2'],
  ['kashiwa-r7:10(2)キ', 'k10-2-ki1'],
  ['kashiwa-r7:10(2)ク', 'k10-2-ku1 k10-2-ku2 k10-2-ku3'],
  ['kashiwa-r7:10(2)ケ', 'k10-2-ke1 k10-2-ke2'],
  ['kashiwa-r7:10(2)コ', 'k10-2-ko1 k10-2-ko2'],
  ['kashiwa-r7:10(2)サ', 'k10-2-sa1 k10-2-sa2'],
  ['kashiwa-r7:11', 'k11-1 k11-2'],
  ['kashiwa-r7:14(4)', 'k14-4'],
  ['kashiwa-r7:14(6)', 'k14-6'],
  ['kashiwa-r7:14(7)', 'k14-7'],
  ['kashiwa-r7:14(8)', 'k14-8'],
];

describe('every clause that owes a check with evidence', () => {
  test.each(ANSWERS)('%s is answered by %s', (cited, expected) => {
    const ids = controls.filter(({ clause }) => clause === cited).map(({ id }) => id);
    expect(cited.includes('エコ') ? `${ids.length} ${ids[0]}` : ids.join(' ')).toBe(expected);
  });

  test('of the two specifications has a control', () => {
    const owing = clauses.filter(
      ({ source, kinds }) => (source === 'kashiwa-r7' || source === 'chigasaki-r7') && kinds.includes('control'),
    );
    const answered = new Set(ANSWERS.map(([cited]) => cited));
    expect(owing.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('and no control cites another clause than these', () => {
    const answered = new Set(ANSWERS.map(([cited]) => cited));
    expect(controls.filter(({ clause }) => !answered.has(clause))).toEqual([]);
  });
});
