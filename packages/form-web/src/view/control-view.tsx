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
import type { ControlProps } from '../control/use-control.ts';

/** The control of one value. */
export function ControlView({ node, row }: ControlProps): ReactNode {
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
