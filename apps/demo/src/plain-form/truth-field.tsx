import type { ReactNode } from 'react';
import { ChoiceField } from '../page/field.tsx';
import { words } from './words.ja.ts';

/** Yes, no, or not recorded: what nobody recorded is never a no. */
export function TruthField({
  name,
  label,
  value,
  help,
  error,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: boolean | null | undefined;
  readonly help?: string;
  readonly error?: string | undefined;
}): ReactNode {
  return (
    <ChoiceField
      name={name}
      label={label}
      {...(help === undefined ? {} : { help })}
      error={error}
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      options={[
        ['', words.notRecorded],
        ['yes', words.yes],
        ['no', words.no],
      ]}
    />
  );
}

/** The same as it stands in a text. */
export function truthText(value: boolean | null): string {
  return value === null ? words.notRecorded : value ? words.yes : words.no;
}
