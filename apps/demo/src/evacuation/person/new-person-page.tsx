import type { Case } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { TextField } from '../../page/field.tsx';
import { renderPage } from '../../page/page.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { ContractNav } from '../contract-nav.tsx';
import type { Frame } from '../frame.ts';
import { emptyCase } from './case-form.ts';
import { PersonFields } from './person-fields.tsx';
import { personsPath } from './person-path.ts';
import { words } from './words.ja.ts';

/** The page on which a person is entered for the first time. */
export function newPersonPage(
  c: Context,
  { contract }: Frame,
  kase: Case = emptyCase(''),
  errors: FieldErrors = noErrors,
): Response | Promise<Response> {
  return renderPage(c, {
    title: words.add,
    status: errors.all.length === 0 ? 200 : 422,
    children: (
      <>
        <ContractNav contract={contract} here={null} />
        <p className="help">{words.addHelp}</p>
        <ErrorSummary errors={errors.all} />
        <DeedForm action={`${personsPath(contract.id)}/new`} className="stack">
          <div className="fields">
            <TextField
              name="controlNumber"
              label={words.controlNumber}
              help={words.numberHelp}
              value={kase.controlNumber}
              error={errors.of('controlNumber')}
              autoComplete="off"
              isRequired
            />
            <PersonFields person={kase.person} errors={errors} />
          </div>
          <p className="buttons">
            <button type="submit" className="button main">
              {words.add}
            </button>
            <a href={personsPath(contract.id)}>{words.backToList}</a>
          </p>
        </DeedForm>
      </>
    ),
  });
}
