import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { ChoiceField, PassageField, TextField, TickField } from '../../page/field.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { TruthField } from '../../plain-form/truth-field.tsx';
import type { Centre } from '../centre.ts';
import { centrePage } from '../centre-page.tsx';
import { words as shared } from '../words.ja.ts';
import { rowTitle } from './list-words.ts';
import type { LogList, RowDraft } from './log-list.ts';
import { type RowField, rowFields } from './row-fields.ts';
import { listPath } from './row-path.ts';
import { words } from './words.ja.ts';

/** The form of one row of a list, new or already in the log. */
export function rowPage(
  c: Context,
  shown: {
    readonly centre: Centre;
    readonly list: LogList;
    readonly version: number | null;
    readonly draft: RowDraft;
    /** What the row that is changed is called; `null` for a new one. */
    readonly of: string | null;
    /** The numbers of the staff, of whom some may have taken part. */
    readonly members: readonly string[];
    readonly errors?: FieldErrors;
    readonly status?: 200 | 409 | 422;
    /** Where it is sent to, if not to the address of the page. */
    readonly action?: string;
  },
): Response | Promise<Response> {
  const { centre, list, version, draft, of, members, errors = noErrors, status = 200, action = c.req.path } = shown;
  const row = rowTitle(list);
  return centrePage(c, {
    title: of === null ? words.add(row) : words.edit(row, of),
    status,
    contract: centre.contract,
    here: 'records',
    children: (
      <>
        <p className="help">{words.helps[list]}</p>
        <ErrorSummary errors={errors.all} />
        <DeedForm action={action}>
          <input type="hidden" name="version" value={version ?? ''} />
          <div className="fields">
            {rowFields(list).map((field) => (
              <Control key={field.name} field={field} draft={draft} members={members} errors={errors} />
            ))}
            <p className="buttons">
              <button type="submit" className="button main">
                {shared.save}
              </button>
              <a href={listPath(centre.contract.id, list)}>{shared.cancel}</a>
            </p>
          </div>
        </DeedForm>
      </>
    ),
  });
}

interface ControlProps {
  readonly field: RowField;
  readonly draft: RowDraft;
  readonly members: readonly string[];
  readonly errors: FieldErrors;
}

function Control({ field, draft, members, errors }: ControlProps): ReactNode {
  const { as, choices, ...named } = field;
  const value = draft[field.name];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const props = { ...named, value: text, error: errors.of(field.name) };
  switch (as) {
    case 'truth':
      return <TruthField {...props} value={typeof value === 'boolean' ? value : null} />;
    case 'passage':
      return <PassageField {...props} />;
    case 'choice':
      return <ChoiceField {...props} options={[['', field.isRequired ? '' : words.unrecorded], ...choices]} />;
    case 'day':
      return <TextField {...props} type="date" />;
    case 'count':
      return <TextField {...props} inputMode="numeric" />;
    case 'members':
      return <Members field={field} taking={Array.isArray(value) ? value.map(String) : null} members={members} />;
    case 'text':
      return <TextField {...props} />;
  }
}

/** Who took part: members of the staff by number, those included who are no longer on the roster. */
function Members({
  field: { name, label },
  taking,
  members,
}: {
  readonly field: RowField;
  readonly taking: readonly string[] | null;
  readonly members: readonly string[];
}): ReactNode {
  const all = [...new Set([...members, ...(taking ?? [])])];
  return (
    <fieldset>
      <legend>{label}</legend>
      {all.length === 0 ? <p className="help">{words.noMembers}</p> : null}
      {all.map((number) => (
        <TickField
          key={number}
          name={name}
          value={number}
          label={number}
          isTicked={taking?.includes(number) ?? false}
        />
      ))}
      <TickField name={`${name}Unrecorded`} label={words.membersUnrecorded} isTicked={taking === null} />
    </fieldset>
  );
}
