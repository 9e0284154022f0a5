import type { PlanPerson } from '@fukushi-kit/schema';
import type { ReactNode } from 'react';
import { ChoiceField, TextField } from '../../page/field.tsx';
import type { FieldErrors } from '../../plain-form/field-errors.ts';
import { words } from './words.ja.ts';

/** Who the person is: name as it is written, reading, day of birth, address and ways to reach them. */
export function PersonFields({
  person: { name, reading, birthDate, sex, address, contact },
  errors,
}: {
  readonly person: PlanPerson;
  readonly errors: FieldErrors;
}): ReactNode {
  const line = (at: string, label: string, value: string | null | undefined, help?: string): ReactNode => (
    <TextField
      name={`person.${at}`}
      label={label}
      value={value ?? ''}
      error={errors.of(`person.${at}`)}
      autoComplete="off"
      {...(help === undefined ? {} : { help })}
    />
  );
  return (
    <>
      {line('name', words.name, name, words.nameHelp)}
      {line('reading', words.reading, reading)}
      <TextField
        name="person.birthDate"
        label={words.birthDate}
        type="date"
        value={birthDate ?? ''}
        error={errors.of('person.birthDate')}
      />
      <ChoiceField
        name="person.sex"
        label={words.sex}
        value={sex ?? ''}
        error={errors.of('person.sex')}
        options={Object.entries(words.sexes)}
      />
      {line('address.postalCode', words.postalCode, address?.postalCode)}
      {line('address.text', words.address, address?.text)}
      {line('contact.phone', words.phone, contact?.phone)}
      {line('contact.mobile', words.mobile, contact?.mobile)}
      {line('contact.fax', words.fax, contact?.fax)}
      {line('contact.email', words.email, contact?.email)}
    </>
  );
}
