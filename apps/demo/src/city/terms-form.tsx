import type { ReactNode } from 'react';
import { DeedForm } from '../page/deed-form.tsx';
import { ChoiceField, TextField } from '../page/field.tsx';
import type { ClaimFile } from './claim-file.ts';
import { type TermsFields, termsFieldsOf, termsText } from './terms-fields.ts';
import { words } from './words.ja.ts';

/** What was sent of the terms and not kept, and why. */
export interface TermsState {
  readonly contract: string;
  readonly fields: TermsFields;
  readonly errors: readonly (readonly [name: string, text: string])[];
  readonly isOvertaken: boolean;
  /** The version that the sender saw. */
  readonly seen: number | null;
}

/** The form of the prices and days that the contract document gives. */
export function TermsForm({ file, state }: { readonly file: ClaimFile; readonly state: TermsState | null }): ReactNode {
  const { contract, terms } = file;
  const fields = state?.fields ?? termsFieldsOf(terms?.body ?? null);
  // Only whoever is shown what somebody else saved meanwhile may go over it.
  const version = state === null || state.isOvertaken ? (terms?.version ?? null) : state.seen;
  const at = (name: keyof TermsFields): { id: string; name: string; value: string; error: string | undefined } => {
    const id = `${contract.id}.${name}`;
    return { id, name, value: fields[name], error: state?.errors.find(([one]) => one === id)?.[1] };
  };
  return (
    <section className="card">
      <h3>{words.terms}</h3>
      <p className="help">{words.termsHelp}</p>
      {state?.isOvertaken === true ? (
        <p>
          {words.termsConflictHelp}
          {termsText(terms?.body ?? null)}
        </p>
      ) : null}
      <DeedForm action={`/claims/${encodeURIComponent(contract.id)}/terms`} className="fields">
        <input type="hidden" name="version" value={version ?? ''} />
        <TextField {...at('new')} label={words.priceNew} inputMode="numeric" />
        <TextField {...at('update')} label={words.priceUpdate} inputMode="numeric" />
        <ChoiceField
          {...at('category')}
          label={words.category}
          options={[['', words.notSet], ...Object.entries(words.categories)]}
        />
        <TextField {...at('inspectionDays')} label={words.inspectionDays} inputMode="numeric" />
        <TextField {...at('source')} label={words.source} isRequired />
        <p className="buttons">
          <button type="submit" className="button main">
            {words.saveTerms}
          </button>
        </p>
      </DeedForm>
    </section>
  );
}
