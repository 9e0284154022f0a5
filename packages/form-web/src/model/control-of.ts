import type { ChoiceField, CombField, ConsentField, DayField, Field, TextField } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import { type Drafting, knownAt } from './drafting.ts';
import { admits, admitsNull, mostCharacters, patternOf, unchosen } from './schema-facts.ts';
import type { Control, LineControl, Other } from './web-form.ts';

/** How the value of a field is filled in, from what the definition and the schema of the data say. */
export function controlOf(drafting: Drafting, field: Exclude<Field, { kind: 'name' }>): Control {
  const known = knownAt(drafting, field.bind);
  return match(field)
    .returnType<Control>()
    .with({ kind: 'text' }, (text) => ofText(known, text))
    .with({ kind: 'number' }, ({ unit }) => ({ kind: 'number', unit, least: least(known) }))
    .with({ kind: 'day' }, ofDay)
    .with({ kind: 'choice' }, (choice) => ofChoice(drafting, known, choice))
    .with({ kind: 'consent' }, (consent) => ofConsent(known, consent))
    .with({ kind: 'comb' }, (comb) => ofComb(known, comb))
    .exhaustive();
}

/** The control of a text of which the schema knows more than the definition: a number, one line, running text. */
export function ofText(known: readonly JsonSchema[], text: Running): Control {
  if (admits(known, 'integer') && !admits(known, 'string')) return { kind: 'number', unit: '', least: least(known) };
  const maximum = mostCharacters(known);
  const pattern = patternOf(known);
  const { lines } = text;
  const breaks = pattern === null ? lines > 1 : new RegExp(pattern, 'u').test('一\n二');
  if (breaks || lines > 1 || text.fit?.over === 'sheet') return { kind: 'passage', lines, breaks, maximum };
  return { kind: 'line', maximum, pattern, keyboard: keyboardOf(known) };
}

type Running = Pick<TextField, 'lines'> & Partial<Pick<TextField, 'fit'>>;

function least(known: readonly JsonSchema[]): number | null {
  return known.find(({ minimum }) => minimum !== undefined)?.minimum ?? null;
}

const KEYBOARDS: Readonly<Record<string, LineControl['keyboard']>> = {
  '#/$defs/Phone': 'tel',
  '#/$defs/Email': 'email',
  '#/$defs/PostalCode': 'numeric',
};

function keyboardOf(known: readonly JsonSchema[]): LineControl['keyboard'] {
  return known.map(({ $ref = '' }) => KEYBOARDS[$ref]).find((one) => one !== undefined) ?? 'text';
}

function ofDay({ precision = 'day', eras }: DayField): Control {
  return { kind: 'day', precision, eras };
}

function ofChoice(drafting: Drafting, known: readonly JsonSchema[], field: ChoiceField): Control {
  const { options, unmarked = [] } = field;
  const other = otherOf(drafting, field);
  if (field.many) return { kind: 'many', options, none: admitsNull(known) ? null : [], other };
  return { kind: 'one', options, none: admitsNull(known) ? null : unchosen(known), unmarked, other, opens: false };
}

function otherOf(drafting: Drafting, { other }: ChoiceField): Other | null {
  return other === undefined ? null : { ...other, maximum: mostCharacters(knownAt(drafting, other.bind)) };
}

function ofConsent(known: readonly JsonSchema[], field: ConsentField): Control {
  const { textId, textVersion, text, given, refused } = field;
  const options = [
    { value: 'given', label: given },
    { value: 'refused', label: refused },
  ] as const;
  return { kind: 'consent', textId, textVersion, text, options, none: unchosen(known) };
}

function ofComb(known: readonly JsonSchema[], { cells }: CombField): Control {
  const maximum = Math.min(cells, mostCharacters(known) ?? cells);
  return { kind: 'line', maximum, pattern: patternOf(known), keyboard: keyboardOf(known) };
}
