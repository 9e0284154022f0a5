import type { Move } from '@fukushi-kit/evacuation-plan';
import type { ReactNode } from 'react';
import { ChoiceField, PassageField, TextField } from '../../page/field.tsx';
import { truthOf } from '../../plain-form/sent.ts';
import { TruthField } from '../../plain-form/truth-field.tsx';
import { hindrancesOn } from './life-event.ts';
import type { PersonFile } from './person-file.ts';
import { words } from './words.ja.ts';

interface Shown {
  readonly move: Move;
  readonly file: PersonFile;
  readonly text: (name: string) => string | null;
}

/** What an event of a kind tells besides its day and who acted. */
export function MoveFields(shown: Shown): ReactNode {
  return fields[shown.move.kind]?.(shown) ?? null;
}

function line(name: string, label: string): (shown: Shown) => ReactNode {
  return ({ text }) => <TextField name={name} label={label} value={text(name) ?? ''} autoComplete="off" isRequired />;
}

function choice(name: string, label: string, options: Readonly<Record<string, string>>): (shown: Shown) => ReactNode {
  return ({ text }) => (
    <ChoiceField name={name} label={label} value={text(name) ?? ''} options={Object.entries(options)} isRequired />
  );
}

const updateNote = <p className="help">{words.factsOfUpdate}</p>;

const fields: Readonly<Partial<Record<Move['kind'], (shown: Shown) => ReactNode>>> = {
  visited: choice('place', words.place, words.visitPlaces),
  completed: ({ file, text }) => {
    const count = hindrancesOn(file, text('on'));
    return count === null ? null : <p>{words.omissionsNow(count)}</p>;
  },
  'original-made': ({ text }) => (
    <TextField
      name="duplicates"
      label={words.duplicates}
      value={text('duplicates') ?? ''}
      inputMode="numeric"
      isRequired
    />
  ),
  'correction-asked': ({ text }) => (
    <>
      <PassageField name="points" label={words.points} value={text('points') ?? ''} isRequired />
      <TruthField name="originalReturned" label={words.originalReturned} value={truthOf(text('originalReturned'))} />
    </>
  ),
  received: line('notice', words.notice),
  'minor-change': (shown) => (
    <>
      {line('note', words.note)(shown)}
      {updateNote}
    </>
  ),
  consulted: (shown) => (
    <>
      {choice('result', words.result, words.results)(shown)}
      {updateNote}
    </>
  ),
  abandoned: line('reason', words.reason),
  'provider-changed': line('to', words.to),
  'handed-over': (shown) => (
    <>
      {line('to', words.to)(shown)}
      {choice('what', words.what, words.whats)(shown)}
      {line('receivedBy', words.receivedBy)(shown)}
    </>
  ),
  'not-handed-over': line('reason', words.reason),
  ended: choice('reason', words.reason, words.endReasons),
};
