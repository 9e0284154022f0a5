import { match, P } from 'ts-pattern';
import { eraText } from '../control/era-parts.ts';
import { numberText } from '../control/number-text.ts';
import { textOf } from '../control/text-of.ts';
import type { Control, Option } from '../model/web-form.ts';

/** A value of the data in the words of the form; `''` when there is none. */
export function valueText(control: Control, value: unknown): string {
  return match(control)
    .with({ kind: P.union('line', 'passage', 'reference') }, () => textOf(value))
    .with({ kind: 'number' }, ({ unit }) => (typeof value === 'number' ? `${numberText(value)}${unit}` : textOf(value)))
    .with({ kind: 'day' }, ({ precision }) => (typeof value === 'string' ? eraText(value, precision) : textOf(value)))
    .with({ kind: P.union('one', 'consent') }, ({ options }) => labelOf(options, value))
    .with({ kind: 'many' }, ({ options }) =>
      Array.isArray(value) ? value.map((one) => labelOf(options, one)).join('、') : '',
    )
    .exhaustive();
}

function labelOf(options: readonly Option[], value: unknown): string {
  return options.find((option) => option.value === value)?.label ?? '';
}
