import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { ChoiceField, PassageField, TextField } from '../../page/field.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { TruthField } from '../../plain-form/truth-field.tsx';
import type { Centre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import { words as shared } from '../words.ja.ts';
import { type RowDraft, type RowField, type RowList, rowFields } from './row-fields.ts';
import { words } from './words.ja.ts';

/** The form of one visit or complaint, new or already in the log. */
export function rowPage(
  c: Context,
  shown: {
    readonly centre: Centre;
    readonly list: RowList;
    readonly version: number | null;
    readonly draft: RowDraft;
    /** The number of the row that is changed; `null` for a new one. */
    readonly of: string | null;
    readonly errors?: FieldErrors;
    readonly status?: 200 | 422;
  },
): Response | Promise<Response> {
  const { centre, list, version, draft, of, errors = noErrors, status = 200 } = shown;
  return centrePage(c, {
    title: of === null ? words.add[list] : words.edit[list](of),
    status,
    contract: centre.contract,
    here: 'records',
    children: (
      <>
        <ErrorSummary errors={errors.all} />
        <DeedForm action={c.req.path}>
          <input type="hidden" name="version" value={version ?? ''} />
          <div className="fields">
            {rowFields[list].map((field) => (
              <Control key={field.name} field={field} draft={draft} errors={errors} />
            ))}
            <p className="buttons">
              <button type="submit" className="button main">
                {shared.save}
              </button>
              <a href={placePath(centre.contract.id, 'records')}>{shared.cancel}</a>
            </p>
          </div>
        </DeedForm>
      </>
    ),
  });
}

function Control({
  field: { as, ...field },
  draft,
  errors,
}: {
  readonly field: RowField;
  readonly draft: RowDraft;
  readonly errors: FieldErrors;
}): ReactNode {
  const value = draft[field.name];
  const props = { ...field, value: typeof value === 'string' ? value : '', error: errors.of(field.name) };
  switch (as) {
    case 'truth':
      return <TruthField {...props} value={typeof value === 'boolean' ? value : null} />;
    case 'passage':
      return <PassageField {...props} />;
    case 'about':
      return <ChoiceField {...props} options={[['', words.unrecorded], ...Object.entries(words.abouts)]} />;
    case 'day':
      return <TextField {...props} type="date" />;
    case 'text':
      return <TextField {...props} />;
  }
}
