import type { PlainDate } from '@fukushi-kit/calendar';
import type { ReactNode } from 'react';
import { DeedForm } from '../page/deed-form.tsx';
import { TextField, TickField } from '../page/field.tsx';
import { TruthField } from '../plain-form/truth-field.tsx';
import { originalName } from '../submission/original-name.ts';
import { monthPath } from './city-path.ts';
import type { MonthFile, ReviewedOriginal } from './month-file.ts';
import type { MonthSent } from './month-page.tsx';
import { pointText } from './point-text.ts';
import { words } from './words.ja.ts';

/** What was sent with a decision of the city. */
export interface DecideFields {
  readonly deed: 'ask' | 'receive';
  readonly on: string;
  readonly notice: string;
  readonly changed: boolean | null;
  /** The ids of the originals that it is about. */
  readonly originals: readonly string[];
}

interface DecideForm {
  readonly file: MonthFile;
  readonly sent: MonthSent;
  readonly today: PlainDate;
}

/** The form that tells the contractor what is to be corrected. */
export function AskForm({ file, sent, today }: DecideForm): ReactNode {
  const askable = file.originals.filter(
    ({ open, state }) => open.length > 0 && state !== null && state.at !== 'received',
  );
  const own = sent.fields?.deed === 'ask' ? sent.fields : null;
  return (
    <section>
      <h2 id="ask">{words.ask}</h2>
      {askable.length === 0 ? (
        <p className="none">{words.nothingToAsk}</p>
      ) : (
        <DeedForm action={`${monthPath(file.contract.id, file.month)}/ask`} className="fields">
          <p>{words.askHelp}</p>
          <Seen file={file} />
          <Choice deed="ask" sent={sent}>
            {askable.map((original) => (
              <div key={original.number}>
                <TickField
                  name="ask-originals"
                  value={original.latest.original}
                  label={originalName(original.latest)}
                  isTicked={own === null || own.originals.includes(original.latest.original)}
                />
                <ul>
                  {original.open.map((mark) => (
                    <li key={`${mark.pointer} ${mark.text}`}>{pointText(original.latest, mark)}</li>
                  ))}
                </ul>
              </div>
            ))}
          </Choice>
          <TextField
            name="ask-on"
            label={words.notifiedOn}
            type="date"
            value={own?.on ?? today}
            error={errorOf(sent, 'ask-on')}
            isRequired
          />
          <p className="buttons">
            <button type="submit" className="button main">
              {words.askButton}
            </button>
          </p>
        </DeedForm>
      )}
    </section>
  );
}

/**
 * The form by which the city receives originals, with the number of its notice. Whoever reviewed an original ticks it: none is
 * ticked beforehand.
 */
export function ReceiveForm({ file, sent, today }: DecideForm): ReactNode {
  const receivable = file.originals.filter(isReceivable);
  const own = sent.fields?.deed === 'receive' ? sent.fields : null;
  return (
    <section>
      <h2 id="receive">{words.receive}</h2>
      {receivable.length === 0 ? (
        <p className="none">{words.nothingToReceive}</p>
      ) : (
        <DeedForm action={`${monthPath(file.contract.id, file.month)}/receive`} className="fields">
          <p>{words.receiveHelp}</p>
          <Seen file={file} />
          <Choice deed="receive" sent={sent}>
            {receivable.map((original) => (
              <TickField
                key={original.number}
                name="receive-originals"
                value={original.latest.original}
                label={`${originalName(original.latest)}${original.open.length > 0 ? words.hasOpenMarks : ''}`}
                isTicked={own?.originals.includes(original.latest.original) === true}
              />
            ))}
          </Choice>
          <TextField
            name="receive-notice"
            label={words.notice}
            help={words.noticeHelp}
            value={own?.notice ?? ''}
            error={errorOf(sent, 'receive-notice')}
            isRequired
          />
          <TextField
            name="receive-on"
            label={words.notifiedOn}
            type="date"
            value={own?.on ?? today}
            error={errorOf(sent, 'receive-on')}
            isRequired
          />
          {receivable.some(({ latest }) => latest.deliverable === 'form-1') ? (
            <TruthField name="changed" label={words.changed} help={words.changedHelp} value={own?.changed ?? null} />
          ) : null}
          <p className="buttons">
            <button type="submit" className="button main">
              {words.receiveButton}
            </button>
          </p>
        </DeedForm>
      )}
    </section>
  );
}

/** Whether an original waits for its receipt. */
export function isReceivable({ state }: ReviewedOriginal): boolean {
  return state?.at === 'under-review';
}

/** What the sender has seen: a decision about anything else is not taken. */
export function Seen({ file: { review, submissions } }: { readonly file: MonthFile }): ReactNode {
  return (
    <>
      <input type="hidden" name="version" value={review?.version ?? ''} />
      <input type="hidden" name="rounds" value={submissions.length} />
    </>
  );
}

function Choice({
  deed,
  sent,
  children,
}: {
  readonly deed: DecideFields['deed'];
  readonly sent: MonthSent;
  readonly children: ReactNode;
}): ReactNode {
  const id = `${deed}-originals`;
  const error = errorOf(sent, id);
  return (
    <fieldset id={id} tabIndex={-1} {...(error === undefined ? {} : { 'aria-describedby': `${id}-error` })}>
      <legend>{words.chooseOriginals}</legend>
      {error === undefined ? null : (
        <p className="trouble" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}

function errorOf({ errors }: MonthSent, name: string): string | undefined {
  return errors.find(([at]) => at === name)?.[1];
}
