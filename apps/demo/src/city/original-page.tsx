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
import { originalName } from '../submission/original-name.ts';
import { monthPath, originalPath } from './city-path.ts';
import { MarkForm, MarksOf } from './marks.tsx';
import type { MonthFile, ReviewedOriginal } from './month-file.ts';
import { OriginalState } from './month-page.tsx';
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
        <Ways file={file} original={original} />
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
          <p>
            <MarkLink shown={shown} pointer="" name={words.wholeSheet} />
          </p>
          <FieldMarks shown={shown} pointer="" name={words.wholeSheet} />
        </section>
        {definition === undefined ? (
          <Notice kind="error">{words.formUnknown}</Notice>
        ) : (
          <>
            <Changes definition={definition} original={original} />
            {chaptersOf(writtenForm(definition, formSchema(definition), latest.data)).map((chapter, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: chapters stand in the order of the sheet
              <ChapterOf key={index} chapter={chapter} shown={shown} />
            ))}
          </>
        )}
      </>
    ),
  });
}

/** The ways back to the month, and to the originals before and after. */
function Ways({ file, original }: Pick<OriginalShown, 'file' | 'original'>): ReactNode {
  const { contract, month, originals } = file;
  const before = originals.find(({ number }) => number === original.number - 1);
  const after = originals.find(({ number }) => number === original.number + 1);
  return (
    <nav aria-label={words.ways} className="crumbs buttons">
      <a href={monthPath(contract.id, month)}>{words.backToMonth(formatEraMonth(yearMonth(month)))}</a>
      {before === undefined ? null : (
        <a href={originalPath(contract.id, month, before.number)}>{words.before(originalName(before.latest))}</a>
      )}
      {after === undefined ? null : (
        <a href={originalPath(contract.id, month, after.number)}>{words.after(originalName(after.latest))}</a>
      )}
    </nav>
  );
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

/** Parts that stand below one heading of the sheet. */
interface Chapter {
  readonly heading: string;
  readonly parts: readonly WrittenPart[];
}

function chaptersOf(parts: readonly WrittenPart[]): readonly Chapter[] {
  const chapters: { heading: string; parts: WrittenPart[] }[] = [];
  for (const part of parts) {
    const heading = part.trail[0] ?? words.head;
    const last = chapters.at(-1);
    if (last?.heading === heading) last.parts.push(part);
    else chapters.push({ heading, parts: [part] });
  }
  return chapters;
}

function ChapterOf({
  chapter: { heading, parts },
  shown,
}: {
  readonly chapter: Chapter;
  readonly shown: OriginalShown;
}): ReactNode {
  return (
    <section>
      <h2>{heading}</h2>
      {parts.map(({ trail, fields }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in the order of the sheet
        <div key={index} className="stack">
          {trail.length < 2 ? null : <h3>{trail.slice(1).join(words.below)}</h3>}
          {fields.length === 0 ? <p className="none">{words.noRows}</p> : null}
          <dl className="facts">
            {fields.map((field) => (
              <Field key={field.pointer} field={field} shown={shown} />
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

function Field({ field, shown }: { readonly field: WrittenField; readonly shown: OriginalShown }): ReactNode {
  const { pointer, label, text } = field;
  return (
    <>
      <dt id={`field-${pointer}`}>{label}</dt>
      <dd className="stack">
        <div className="buttons">
          {text === '' ? <span className="none">{words.blank}</span> : <span>{text}</span>}
          <MarkLink shown={shown} pointer={pointer} name={label} />
        </div>
        <FieldMarks shown={shown} pointer={pointer} name={label} />
      </dd>
    </>
  );
}

interface OfField {
  readonly shown: OriginalShown;
  readonly pointer: string;
  readonly name: string;
}

/** The way to a mark on a field, as long as the original takes marks. */
function MarkLink({ shown: { original, field }, pointer, name }: OfField): ReactNode {
  if (field === pointer || !takesMarks(original)) return null;
  return (
    <a className="help" href={`?field=${encodeURIComponent(pointer || 'whole')}#mark`}>
      {pointer === '' ? words.markWhole : words.markField}
      {pointer === '' ? null : <span className="unseen">{words.ofField(name)}</span>}
    </a>
  );
}

/** The marks on a field, and the form of one more where it was chosen. */
function FieldMarks({ shown, pointer, name }: OfField): ReactNode {
  const { original, field, file } = shown;
  return (
    <>
      <MarksOf file={file} original={original} pointer={pointer} />
      {field === pointer && takesMarks(original) ? <MarkForm shown={shown} pointer={pointer} name={name} /> : null}
    </>
  );
}

function takesMarks({ state }: ReviewedOriginal): boolean {
  return state !== null && state.at !== 'received';
}
