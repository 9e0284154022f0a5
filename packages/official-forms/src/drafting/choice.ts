import type { ChoiceField } from '@fukushi-kit/form';
import type { Asked } from './asked.ts';

/**
 * Values of a choice with the words that stand for them, in the order on the sheet.
 *
 * @clause none how this package writes a definition down
 */
export type Options = readonly (readonly [value: string | boolean, label: string])[];

/**
 * A choice shown as tick boxes, `perRow` beside each other; `many` may be ticked at once.
 *
 * @clause none how this package writes a definition down
 */
export function ticks(asked: Asked, options: Options, perRow: number, more: ChoiceLook = {}): ChoiceField {
  return choice('tick', asked, options, perRow, more);
}

/**
 * A choice shown as words to circle, `perRow` beside each other.
 *
 * @clause none how this package writes a definition down
 */
export function circles(asked: Asked, options: Options, perRow: number, more: ChoiceLook = {}): ChoiceField {
  return choice('circle', asked, options, perRow, more);
}

/**
 * A mark to be written into a cell of its own, one of `signs` (○ ◎), each of which stands for itself in the data.
 *
 * @clause none how this package writes a definition down
 */
export function mark(asked: Asked, signs: readonly string[]): ChoiceField {
  return choice(
    'mark',
    asked,
    signs.map((sign) => [sign, sign]),
    signs.length,
    {},
  );
}

type ChoiceLook = Partial<Pick<ChoiceField, 'many' | 'other' | 'unmarked'>>;

function choice(
  style: ChoiceField['style'],
  asked: Asked,
  options: Options,
  perRow: number,
  more: ChoiceLook,
): ChoiceField {
  return {
    kind: 'choice',
    many: false,
    style,
    options: options.map(([value, text]) => ({ value, label: text })),
    perRow,
    ...asked,
    ...more,
  };
}
