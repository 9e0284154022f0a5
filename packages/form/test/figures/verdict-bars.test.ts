import type { VerdictBar } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import type { Item, PageModel } from '../../src/index.ts';
import { laidOutFigure } from './figure-form.ts';

const none: VerdictBar = {
  name: '第1条',
  conforming: 0,
  nonconforming: 0,
  effortUnmet: 0,
  unverified: 0,
  notApplicable: 0,
  leftToCity: 0,
};

function drawn(...bars: readonly Partial<VerdictBar>[]): PageModel {
  const laidOut = laidOutFigure('verdict-bars', { bars: bars.map((bar) => ({ ...none, ...bar })) });
  if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.findings));
  return laidOut.value;
}

/** The outlines of the parts of bars, from left to right: a box without a filling, in the data's layer. */
function widthsOf({ pages }: PageModel): number[] {
  return (pages[0]?.items ?? []).flatMap((item) => {
    const width = item.kind === 'path' && item.layer === 'value' && !item.fill ? /h([\d.]+)v/.exec(item.d)?.[1] : null;
    return width === null || width === undefined ? [] : [Number(width)];
  });
}

const textsOf = ({ pages }: PageModel): string[] =>
  (pages[0]?.items ?? []).flatMap((item: Item) =>
    item.kind === 'text' ? [item.glyphs.map(({ text }) => text).join('')] : [],
  );

describe('bars of how the chapters of a check came out', () => {
  test('are all to one scale: a part is as long as its number', () => {
    const [three = 0, one = 0, six = 0] = widthsOf(drawn({ conforming: 3, nonconforming: 1 }, { unverified: 6 }));
    expect(three).toBeCloseTo(3 * one, 2);
    expect(six).toBeCloseTo(6 * one, 2);
  });

  test('have the number in each part and the total behind, and leave out a number that has no room', () => {
    expect(textsOf(drawn({ conforming: 12, nonconforming: 7 }))).toEqual(expect.arrayContaining(['12', '7', '計19']));
    const narrow = textsOf(drawn({ conforming: 900, nonconforming: 3 }));
    expect(narrow).toEqual(expect.arrayContaining(['900', '計903']));
    expect(narrow).not.toContain('3');
  });

  test('draw no part of a result that there is not, and a total of none', () => {
    const model = drawn({}, { conforming: 2 });
    expect(widthsOf(model)).toHaveLength(1);
    expect(textsOf(model)).toContain('計0');
  });

  test('tell each result from the others by its pattern alone', () => {
    const parts = ['conforming', 'nonconforming', 'effortUnmet', 'unverified', 'notApplicable', 'leftToCity'] as const;
    const looks = parts.map((part) =>
      (drawn({ [part]: 4 }).pages[0]?.items ?? []).flatMap((item) =>
        item.kind === 'path' && item.layer === 'value' ? [`${item.fill} ${item.d}`] : [],
      ),
    );
    expect(new Set(looks.map((look) => look.join('\n'))).size).toBe(parts.length);
  });

  test('stop the print for less than nothing, by its place', () => {
    const laidOut = laidOutFigure('verdict-bars', { bars: [none, { ...none, unverified: -1 }] });
    expect(laidOut.ok).toBe(false);
    expect(laidOut.findings).toMatchObject([{ code: 'not-figure-data', path: ['figure', 'bars', 1, 'unverified'] }]);
  });
});
