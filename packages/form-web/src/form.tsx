'use client';
import type { FormDefinition, Pointer } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { messages } from './messages.ja.ts';
import { findPlace } from './model/places.ts';
import type { WebForm } from './model/web-form.ts';
import { type ConsentAnswer, consentAnswers } from './state/consent-answers.ts';
import { FormStore } from './state/form-store.ts';
import type { Problem } from './state/problem.ts';
import type { ToldFinding } from './state/told-finding.ts';
import type { Unfinished } from './state/unfinished.ts';
import { type Saving, useAutosave } from './state/use-autosave.ts';
import { ContentsView } from './view/contents-view.tsx';
import { ErrorSummary } from './view/error-summary.tsx';
import { FormContext } from './view/form-context.ts';
import { FormHead } from './view/form-head.tsx';
import { SaveStatus } from './view/save-status.tsx';
import { SheetView } from './view/sheet-view.tsx';

/**
 * A form that is done: the record, which keeps its schema, and how each consent (同意) was answered, bound to the words
 * that were shown.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Finished<Data = unknown> {
  readonly data: Data;
  readonly consents: readonly ConsentAnswer[];
}

/**
 * What a form is given.
 *
 * @clause none a shape of this project, not of a source
 */
export interface FormProps<Data = unknown> {
  readonly definition: FormDefinition;
  /** The bundled JSON Schema of the data, as `formSchema` or `compose` give it. */
  readonly schema: JsonSchema;
  /** The record to start from; `null` starts an empty one. Other data put in later replace what stands in the form. */
  readonly data: Data | null;
  /** Texts that were typed before and are no value yet, as a saved draft holds them. */
  readonly unfinished?: Unfinished;
  /** Called after each change with the whole record and where it changed; the record may not keep its schema yet. */
  readonly onChange?: (data: Data, changed: readonly Pointer[]) => void;
  /** Called when the form was checked and nothing is to be put right. */
  readonly onFinish?: (finished: Finished<Data>) => void;
  /** Words of the button at the end. */
  readonly finishLabel?: string;
  readonly autosave?: Saving<Data>;
  readonly findings?: readonly ToldFinding[];
  /** Level of the form's own heading, 1 to 4. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
}

/** What was said last; `count` tells the same words said again apart. */
interface Said {
  readonly text: string;
  readonly count: number;
  readonly isShown: boolean;
}

const NO_FINDINGS: readonly ToldFinding[] = [];
const NOTHING_UNFINISHED: Unfinished = {};

/**
 * An official form (様式) to fill in on screen, from the same definition as its paper: sections in the order of the sheet,
 * days in eras, names as they are typed, consents that nobody answers beforehand. It decides and computes nothing.
 *
 * It brings no style with it: import `@fukushi-kit/form-web/form.css` or write your own for its classes. It can be read
 * without scripts, as `renderToString` gives it.
 *
 * @clause none a definition carries the clauses of its form
 *
 * @example
 * import { Form } from '@fukushi-kit/form-web';
 * import { formSchema, rosterConsent } from '@fukushi-kit/official-forms';
 * import { createElement } from 'react';
 * import { renderToString } from 'react-dom/server';
 * const form = createElement(Form, { definition: rosterConsent, schema: formSchema(rosterConsent), data: null });
 * renderToString(form).includes('避難行動要支援者名簿の提供に係る同意確認書') // => true
 * renderToString(form).includes('checked') // => false
 */
export function Form<Data = unknown>(props: FormProps<Data>): ReactNode {
  const { definition, schema, data, headingLevel = 2, findings = NO_FINDINGS, onFinish } = props;
  const { unfinished = NOTHING_UNFINISHED, finishLabel = onFinish === undefined ? messages.check : messages.finish } =
    props;
  const id = useId();
  const [store] = useState(() => new FormStore(definition, schema, data, unfinished));
  const [said, setSaid] = useState<Said>({ text: '', count: 0, isShown: false });
  const [hand] = useState(() => ({
    store,
    id,
    level: headingLevel,
    announce: (text: string) => setSaid(({ count }) => ({ text, count: count + 1, isShown: false })),
  }));
  const summary = useRef<HTMLDivElement>(null);
  const [checks, setChecks] = useState(0);
  const autosave = useAutosave<Data>(props.autosave ?? (NEVER_SAVED as Saving<Data>));
  const isSaving = props.autosave !== undefined;

  useEffect(() => store.receive(data), [store, data]);
  useEffect(() => store.receiveTold(findings.map((finding) => toldProblem(store.form, finding))), [store, findings]);
  useEffect(() =>
    store.onChange((changed, pointers, left) => {
      props.onChange?.(changed as Data, pointers);
      if (!isSaving) return;
      const consents = consentAnswers(definition, changed);
      autosave.change({ data: changed as Data, changed: pointers, unfinished: left, consents });
    }),
  );
  useEffect(() => {
    if (checks > 0) summary.current?.focus();
  }, [checks]);

  const finish = (event: FormEvent): void => {
    event.preventDefault();
    if (store.check().length > 0) {
      setChecks((count) => count + 1);
      return;
    }
    setSaid(({ count }) => ({ text: messages.noProblem, count: count + 1, isShown: true }));
    const finished = store.state().data as Data;
    onFinish?.({ data: finished, consents: consentAnswers(definition, finished) });
  };
  const sheets = useMemo(() => store.form.sheets, [store]);
  return (
    <FormContext value={hand}>
      <form
        className="fk-form"
        lang="ja"
        noValidate
        autoComplete="off"
        onSubmit={finish}
        onKeyDown={onlyByButton}
        aria-labelledby={`${id}-title`}
      >
        <FormHead definition={definition} />
        <ErrorSummary ref={summary} />
        <ContentsView />
        {sheets.map((sheet, index) => (
          <SheetView key={sheet.id} sheet={sheet} number={index + 1} of={sheets.length} />
        ))}
        <div className="fk-end">
          <button type="submit" className="fk-button fk-main">
            {finishLabel}
          </button>
          {isSaving ? <SaveStatus state={autosave.state} onSaveAgain={autosave.saveNow} /> : null}
        </div>
        <p role="status" className={said.isShown ? 'fk-said' : 'fk-said fk-unseen'}>
          <span key={said.count}>{said.text}</span>
        </p>
      </form>
    </FormContext>
  );
}

const NEVER_SAVED: Saving = { save: () => undefined, schedule: () => () => undefined };

/** Enter ends a line or a composition and nothing else: a long form is finished by its button. */
function onlyByButton(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (event.target instanceof HTMLInputElement) event.preventDefault();
}

function toldProblem(form: WebForm, { path, severity, text }: ToldFinding): Problem {
  const found = findPlace(form, path);
  const weight = severity === 'error' ? 'error' : 'warning';
  return { pointer: found?.pointer ?? null, severity: weight, text, rows: found?.rows ?? '' };
}
