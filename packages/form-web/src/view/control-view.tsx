import { isAsked, valueAt } from '@fukushi-kit/form';
import type { ReactNode } from 'react';
import { match } from 'ts-pattern';
import { ConsentInput } from '../control/consent-input.tsx';
import { DayInput } from '../control/day-input.tsx';
import { LineInput } from '../control/line-input.tsx';
import { ManyInput } from '../control/many-input.tsx';
import { NumberInput } from '../control/number-input.tsx';
import { OneInput } from '../control/one-input.tsx';
import { PassageInput } from '../control/passage-input.tsx';
import { ReferenceInput } from '../control/reference-input.tsx';
import { SelectInput } from '../control/select-input.tsx';
import { type ControlProps, pointerIn } from '../control/use-control.ts';
import type { Bind, ControlNode } from '../model/web-form.ts';
import type { FormState } from '../state/form-store.ts';
import { useStored } from './form-context.ts';

/** The control of one value, unless the data do not call for it and nothing stands there. */
export function ControlView({ node, row }: ControlProps): ReactNode {
  const isShown = useStored((state) => isAsked(state.data, row, node.shownWhen) || isFilled(state, node, row));
  if (!isShown) return null;
  return match(node.control)
    .with({ kind: 'line' }, (control) => <LineInput node={node} row={row} control={control} />)
    .with({ kind: 'passage' }, (control) => <PassageInput node={node} row={row} control={control} />)
    .with({ kind: 'number' }, (control) => <NumberInput node={node} row={row} control={control} />)
    .with({ kind: 'day' }, (control) => <DayInput node={node} row={row} control={control} />)
    .with({ kind: 'one', opens: true }, (control) => <SelectInput node={node} row={row} control={control} />)
    .with({ kind: 'one' }, (control) => <OneInput node={node} row={row} control={control} />)
    .with({ kind: 'many' }, (control) => <ManyInput node={node} row={row} control={control} />)
    .with({ kind: 'consent' }, (control) => <ConsentInput node={node} row={row} control={control} />)
    .with({ kind: 'reference' }, (control) => <ReferenceInput node={node} row={row} control={control} />)
    .exhaustive();
}

/** Whether something is recorded or was typed there, or is wrong. */
function isFilled({ data, unfinished, problems, told }: FormState, { bind, control }: ControlNode, row: Bind): boolean {
  const pointer = pointerIn(row, bind);
  const value = valueAt(data, pointer);
  const none = 'none' in control ? control.none : null;
  const isEmpty =
    value === undefined || value === null || value === none || (Array.isArray(value) && value.length === 0);
  if (!isEmpty || unfinished[pointer] !== undefined) return true;
  return [...problems, ...told].some((problem) => problem.pointer === pointer);
}
