import type { ReactNode } from 'react';
import { DeedForm } from '../../page/deed-form.tsx';
import { ChoiceField, TextField } from '../../page/field.tsx';
import type { FieldErrors } from '../../plain-form/field-errors.ts';
import { TruthField } from '../../plain-form/truth-field.tsx';
import { words as shared } from '../words.ja.ts';
import type { OpenedCalendar } from './calendar-of.ts';
import { words } from './words.ja.ts';

/** The facts that the calendar is worked out from: the days of the contract, and what happened. */
export function DutyFactsForm({
  opened,
  path,
  errors,
}: {
  readonly opened: OpenedCalendar;
  readonly path: string;
  readonly errors: FieldErrors;
}): ReactNode {
  const { facts, version } = opened;
  const { contract } = facts;
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
            error={errors.of('kind')}
            options={[['', ''], ...Object.entries(words.occasions)]}
          />
          <TextField name="number" label={words.occasionNumber} isRequired error={errors.of('number')} />
          <TextField name="on" type="date" label={words.occasionOn} isRequired error={errors.of('on')} />
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
