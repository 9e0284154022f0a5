import type { ReactNode } from 'react';
import { DeedForm } from '../page/deed-form.tsx';
import { ChoiceField, PassageField, TextField, TickField } from '../page/field.tsx';
import { NONE_OF_THEM } from './doubt-form.ts';
import type { DoubtFile, SettleState } from './doubt-page.tsx';
import { doubtPath } from './doubt-path.ts';
import { words } from './words.ja.ts';

/** The form in which the city records how a doubt was settled, for the contracts that it ticks. */
export function SettleForm({
  file: { doubt, standings, decisions },
  state: { fields, errors },
}: {
  readonly file: DoubtFile;
  readonly state: SettleState;
}): ReactNode {
  const errorOf = (name: string): string | undefined => errors.find(([at]) => at === name)?.[1];
  const contractsError = errorOf('contracts');
  return (
    <section>
      <h2>{words.settle}</h2>
      <p>{words.settleHelp}</p>
      <DeedForm action={doubtPath(doubt)} className="fields">
        {standings.map(({ contract: { id } }) => (
          <input key={id} type="hidden" name={`version.${id}`} value={decisions.get(id)?.version ?? ''} />
        ))}
        <ChoiceField
          name="reading"
          label={words.chosen}
          value={fields.reading}
          error={errorOf('reading')}
          isRequired
          options={[
            ['', words.choose],
            ...doubt.readings.map(({ id, ja }) => [id, ja] as const),
            [NONE_OF_THEM, words.noneOfThem],
          ]}
        />
        <TextField
          name="askedOn"
          label={words.askedOn}
          type="date"
          value={fields.askedOn}
          error={errorOf('askedOn')}
          isRequired
        />
        <ChoiceField
          name="askedBy"
          label={words.askedBy}
          value={fields.askedBy}
          error={errorOf('askedBy')}
          isRequired
          options={[
            ['', words.choose],
            ['contractor', words.sides.contractor],
            ['municipality', words.sides.municipality],
          ]}
        />
        <PassageField
          name="question"
          label={words.questionText}
          help={words.questionHelp}
          value={fields.question}
          error={errorOf('question')}
          rows={3}
        />
        <TextField
          name="answeredOn"
          label={words.answeredOn}
          type="date"
          value={fields.answeredOn}
          error={errorOf('answeredOn')}
          isRequired
        />
        <TextField name="by" label={words.by} help={words.byHelp} value={fields.by} error={errorOf('by')} isRequired />
        <PassageField
          name="text"
          label={words.text}
          help={words.textHelp}
          value={fields.text}
          error={errorOf('text')}
          isRequired
        />
        <TextField
          name="reference"
          label={words.reference}
          help={words.referenceHelp}
          value={fields.reference}
          error={errorOf('reference')}
        />
        <TextField name="note" label={words.note} help={words.noteHelp} value={fields.note} error={errorOf('note')} />
        <fieldset
          id="contracts"
          tabIndex={-1}
          {...(contractsError === undefined ? {} : { 'aria-describedby': 'contracts-error' })}
        >
          <legend>{words.contracts}</legend>
          {contractsError === undefined ? null : (
            <p className="trouble" id="contracts-error">
              {contractsError}
            </p>
          )}
          {standings.map(({ contract: { id }, contractor }) => (
            <TickField
              key={id}
              name="contracts"
              value={id}
              label={contractor}
              isTicked={fields.contracts.includes(id)}
            />
          ))}
        </fieldset>
        <p className="buttons">
          <button type="submit" className="button main">
            {words.save}
          </button>
        </p>
      </DeedForm>
    </section>
  );
}
