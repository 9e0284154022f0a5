import { formatEraDate, formatEraMonth, plainDate, yearMonth } from '@fukushi-kit/calendar';
import { dataDigest, type FormDefinition } from '@fukushi-kit/form';
import { type WrittenField, type WrittenPart, writtenForm } from '@fukushi-kit/form-web';
import { formSchema, forms } from '@fukushi-kit/official-forms';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../app-env.ts';
import { type Difference, differences } from '../form-desk/differences.ts';
import { ErrorSummary } from '../page/error-summary.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { monthPath } from './city-path.ts';
import { MarkForm, MarksOf } from './marks.tsx';
import type { MonthFile, ReviewedOriginal } from './month-file.ts';
import { OriginalState } from './month-page.tsx';
import { originalName } from './original-name.ts';
import { words } from './words.ja.ts';

/** An original on the page, and the field on which a mark is being written. */
export interface OriginalShown {
  readonly file: MonthFile;
  readonly original: ReviewedOriginal;
  /** `null` while no field is chosen; `''` is the sheet as a whole. */
  readonly field: string | null;
  readonly text: string;
  readonly errors: readonly (readonly [name: string, text: string])[];
  readonly notice: 'marked' | 'dropped' | 'moved-on' | null;
}

/** One original, field by field as it was handed in, with the marks of the city. */
export function originalPage(
  c: Context<AppEnv>,
  shown: OriginalShown,
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> {
  const { file, original, errors, notice } = shown;
  const { latest } = original;
  const definition = forms.get(latest.form);
  return renderPage(c, {
    status,
    title: originalName(latest),
    children: (
      <>
        <p className="crumbs">
          <a href={monthPath(file.contract.id, file.month)}>{formatEraMonth(yearMonth(file.month))}</a>
        </p>
        {notice === 'marked' ? <Notice kind="done">{words.markKept}</Notice> : null}
        {notice === 'dropped' ? <Notice kind="done">{words.markDropped}</Notice> : null}
        {notice === 'moved-on' ? (
          <Notice kind="error">
            <p>{words.movedOn}</p>
            <p>{words.movedOnHelp}</p>
          </Notice>
        ) : null}
        <ErrorSummary errors={errors} />
        <Facts original={original} />
        <section id="field-whole">
          <h2>{words.wholeSheet}</h2>
          <FieldMarks shown={shown} pointer="" name={words.wholeSheet} />
        </section>
        {definition === undefined ? (
          <Notice kind="error">{words.formUnknown}</Notice>
        ) : (
          <>
            <Changes definition={definition} original={original} />
            {writtenForm(definition, formSchema(definition), latest.data).map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in the order of the sheet
              <Part key={index} part={part} shown={shown} />
            ))}
          </>
        )}
      </>
    ),
  });
}

function Facts({ original: { latest, handedInOn, state } }: { readonly original: ReviewedOriginal }): ReactNode {
  const isSame = dataDigest(latest.data) === latest.digest;
  return (
    <dl className="facts">
      <dt>{words.handedIn}</dt>
      <dd>{formatEraDate(plainDate(handedInOn))}</dd>
      <dt>{words.standing}</dt>
      <dd>
        <OriginalState state={state} /> {state?.at === 'received' ? words.received : null}
      </dd>
      <dt>{words.digest}</dt>
      <dd>
        <StateMark tone={isSame ? 'good' : 'bad'}>{isSame ? words.digestSame : words.digestDiffers}</StateMark>
      </dd>
    </dl>
  );
}

/** What a hand-in again changed. */
function Changes({
  definition,
  original: { latest, before },
}: {
  readonly definition: FormDefinition;
  readonly original: ReviewedOriginal;
}): ReactNode {
  if (before === null) return null;
  return (
    <section>
      <h2>{words.changes}</h2>
      <Table<Difference>
        caption={words.changes}
        rows={differences(formSchema(definition), before.data, latest.data)}
        rowKey={({ place, mine, theirs }) => `${place} ${mine} ${theirs}`}
        none={words.noChange}
        columns={[
          { title: words.place, cell: ({ place }) => place, isHead: true },
          { title: words.was, cell: ({ mine }) => mine ?? words.blank },
          { title: words.is, cell: ({ theirs }) => theirs ?? words.blank },
        ]}
      />
    </section>
  );
}

function Part({ part, shown }: { readonly part: WrittenPart; readonly shown: OriginalShown }): ReactNode {
  const { trail, fields } = part;
  return (
    <section>
      <h2>{trail.length === 0 ? words.wholeSheet : trail.join(words.below)}</h2>
      {fields.length === 0 ? <p className="none">{words.noRows}</p> : null}
      <dl className="facts">
        {fields.map((field) => (
          <Field key={field.pointer} field={field} shown={shown} />
        ))}
      </dl>
    </section>
  );
}

function Field({ field, shown }: { readonly field: WrittenField; readonly shown: OriginalShown }): ReactNode {
  const { pointer, label, text } = field;
  return (
    <>
      <dt id={`field-${pointer}`}>{label}</dt>
      <dd className="stack">
        {text === '' ? <span className="none">{words.blank}</span> : <span className="written">{text}</span>}
        <FieldMarks shown={shown} pointer={pointer} name={label} />
      </dd>
    </>
  );
}

/** The marks on a field, and the way to one more. */
function FieldMarks({
  shown,
  pointer,
  name,
}: {
  readonly shown: OriginalShown;
  readonly pointer: string;
  readonly name: string;
}): ReactNode {
  const { original, field, file } = shown;
  const isOver = original.state === null || original.state.at === 'received';
  return (
    <>
      <MarksOf file={file} original={original} pointer={pointer} />
      {field === pointer && !isOver ? <MarkForm shown={shown} pointer={pointer} name={name} /> : null}
      {field === pointer || isOver ? null : (
        <p>
          <a className="help" href={`?field=${encodeURIComponent(pointer || 'whole')}#mark`}>
            {pointer === '' ? words.markWhole : words.markField}
            {pointer === '' ? null : <span className="unseen">{words.ofField(name)}</span>}
          </a>
        </p>
      )}
    </>
  );
}
