import type { ReactNode } from 'react';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { ChoiceField, TextField } from '../../page/field.tsx';
import type { FieldErrors } from '../../plain-form/field-errors.ts';
import { words as formWords } from '../../plain-form/words.ja.ts';
import type { InvoiceFacts } from './invoice-facts.ts';
import { words } from './words.ja.ts';

const ACCOUNT = ['bank', 'branch', 'number', 'holderReading', 'holder'] as const;

/** What the invoice says of itself: the counts agreed on, its days, who sends it, where it is paid to. */
export function InvoiceFields({
  path,
  facts,
  errors,
  version,
}: {
  readonly path: string;
  readonly facts: InvoiceFacts;
  readonly errors: FieldErrors;
  readonly version: number | null;
}): ReactNode {
  const field = (name: string, label: string, value: unknown, type: 'text' | 'date' = 'text'): ReactNode => (
    <TextField
      name={name}
      label={label}
      type={type}
      value={String(value ?? '')}
      error={errors.of(name)}
      autoComplete="off"
    />
  );
  return (
    <section>
      <h2>{words.record}</h2>
      <ErrorSummary errors={errors.all} />
      <DeedForm action={path} className="stack">
        <input type="hidden" name="version" value={version ?? ''} />
        <fieldset>
          <legend>{words.agreed}</legend>
          <div className="fields row">
            {field('agreed.new', words.agreedNew, facts.agreed?.new)}
            {field('agreed.update', words.agreedUpdate, facts.agreed?.update)}
            {field('agreed.on', words.agreedOn, facts.agreed?.on, 'date')}
          </div>
        </fieldset>
        <fieldset>
          <legend>{words.invoice}</legend>
          <div className="fields row">
            {field('invoicedOn', words.invoicedOn, facts.invoicedOn, 'date')}
            {field('receivedOn', words.receivedOn, facts.receivedOn, 'date')}
            {field('number', words.number, facts.number)}
            {field('issuerName', words.issuerName, facts.issuerName)}
            {field('issuerPhone', words.issuerPhone, facts.issuerPhone)}
          </div>
          <TextField
            name="registrationNumber"
            label={words.registrationNumber}
            help={words.registrationHelp}
            value={facts.registrationNumber ?? ''}
            error={errors.of('registrationNumber')}
          />
        </fieldset>
        <fieldset>
          <legend>{words.account}</legend>
          <div className="fields row">
            {ACCOUNT.map((name) => (
              <div key={name}>{field(`account.${name}`, words.accountFields[name], facts.account[name])}</div>
            ))}
            <ChoiceField
              name="account.kind"
              label={words.accountKind}
              value={facts.account.kind ?? ''}
              error={errors.of('account.kind')}
              options={Object.entries(words.accountKinds)}
            />
          </div>
        </fieldset>
        <p className="buttons">
          <button type="submit" className="button main">
            {formWords.save}
          </button>
        </p>
      </DeedForm>
    </section>
  );
}
