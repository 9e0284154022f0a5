import type { Context } from 'hono';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { TextField, TickField } from '../../page/field.tsx';
import { Notice } from '../../page/notice.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import type { Centre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import { FindingList, type Told } from '../finding-list.tsx';
import { words as shared } from '../words.ja.ts';
import { ReceivedFields } from './event-fields.tsx';
import type { EventDraft } from './event-of.ts';
import { words } from './words.ja.ts';

/** The form with which a case begins. */
export function newCasePage(
  c: Context,
  shown: {
    readonly centre: Centre;
    readonly caseNumber: string;
    readonly carriedOver: boolean;
    readonly draft: EventDraft;
    readonly errors?: FieldErrors;
    readonly refusals?: readonly Told[];
    readonly status?: 200 | 422;
  },
): Response | Promise<Response> {
  const { centre, caseNumber, carriedOver, draft, errors = noErrors, refusals = [], status = 200 } = shown;
  const list = placePath(centre.contract.id, 'support-cases');
  return centrePage(c, {
    title: words.newTitle,
    status,
    contract: centre.contract,
    here: 'support-cases',
    children: (
      <>
        <p>{words.newHelp}</p>
        {refusals.length === 0 ? null : (
          <Notice kind="error">
            <FindingList findings={refusals} />
          </Notice>
        )}
        <ErrorSummary errors={errors.all} />
        <DeedForm action={`${list}/new`}>
          <div className="fields">
            <TextField
              name="caseNumber"
              label={words.caseNumber}
              help={words.caseNumberHelp}
              value={caseNumber}
              isRequired
              error={errors.of('caseNumber')}
            />
            <TickField name="carriedOver" label={words.carriedOver} isTicked={carriedOver} />
            <TextField
              name="on"
              type="date"
              label={words.on}
              value={String(draft['on'] ?? '')}
              isRequired
              error={errors.of('on')}
            />
            <ReceivedFields draft={draft} errors={errors} agencies={[]} />
            <p className="buttons">
              <button type="submit" className="button main">
                {shared.save}
              </button>
              <a href={list}>{shared.cancel}</a>
            </p>
          </div>
        </DeedForm>
      </>
    ),
  });
}
