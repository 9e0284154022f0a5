import type { ReactNode } from 'react';
import { DeedForm } from '../../page/deed-form.tsx';
import { ChoiceField, TextField } from '../../page/field.tsx';
import type { FieldErrors } from '../../plain-form/field-errors.ts';
import type { Sent } from '../../plain-form/sent.ts';
import { TruthField } from '../../plain-form/truth-field.tsx';
import { words as shared } from '../words.ja.ts';
import type { OpenedCalendar } from './calendar-of.ts';
import { contractSent } from './contract-sent.ts';
import { words } from './words.ja.ts';

/** What was sent of a form of the calendar and refused: the days of the contract, an occasion, or that a duty is done. */
export interface DutyTyped {
  readonly row: 'done' | 'occasions' | null;
  readonly sent: Pick<Sent, 'text' | 'truth'>;
}

/** The facts that the calendar is worked out from: the days of the contract, and what happened. */
export function DutyFactsForm({
  opened,
  path,
  errors,
  typed,
}: {
  readonly opened: OpenedCalendar;
  readonly path: string;
  readonly errors: FieldErrors;
  readonly typed: DutyTyped | null;
}): ReactNode {
  const { facts, version } = opened;
  const contract = typed?.row === null ? contractSent(typed.sent) : facts.contract;
  const occasion = (name: string): string => (typed?.row === 'occasions' ? (typed.sent.text(name) ?? '') : '');
  return (
    <section>
      <h2 id="facts">{words.facts}</h2>
      <p className="help">{words.factsHelp}</p>
      <DeedForm action={`${path}/contract`}>
        <input type="hidden" name="version" value={version ?? ''} />
        <div className="fields">
          {(['concludedOn', 'workStartedOn', 'endedOn'] as const).map((name) => (
            <TextField
              key={name}
              name={`contract.${name}`}
              type="date"
              label={words[name]}
              value={contract[name] ?? ''}
              error={errors.of(`contract.${name}`)}
            />
          ))}
          <TruthField
            name="contract.isHandoverNeeded"
            label={words.isHandoverNeeded}
            value={contract.isHandoverNeeded}
          />
          <p className="buttons">
            <button type="submit" className="button">
              {shared.save}
            </button>
          </p>
        </div>
      </DeedForm>
      <h3>{words.occasion}</h3>
      <p className="help">{words.occasionHelp}</p>
      <DeedForm action={`${path}/occasions`}>
        <input type="hidden" name="version" value={version ?? ''} />
        <div className="fields row">
          <ChoiceField
            name="kind"
            label={words.occasionKind}
            isRequired
            value={occasion('kind')}
            error={errors.of('kind')}
            options={[['', ''], ...Object.entries(words.occasions)]}
          />
          <TextField
            name="number"
            label={words.occasionNumber}
            value={occasion('number')}
            isRequired
            error={errors.of('number')}
          />
          <TextField
            name="on"
            type="date"
            label={words.occasionOn}
            value={occasion('on')}
            isRequired
            error={errors.of('on')}
          />
          <p className="buttons">
            <button type="submit" className="button">
              {words.occasionAdd}
            </button>
          </p>
        </div>
      </DeedForm>
    </section>
  );
}
