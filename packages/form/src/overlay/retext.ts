import type {
  ConsentOperation,
  HelpOperation,
  OptionOperation,
  RequireOperation,
  TextOperation,
} from '@fukushi-kit/schema';
import type { FormDefinition } from '../definition.ts';
import type { ChoiceField, ConsentField, Field } from '../field.ts';
import { formElements } from '../form-elements.ts';
import { withField } from './fields-of.ts';
import { type Attempt, done, expected, stumbled } from './overlay-finding.ts';
import { rewrite } from './rewrite.ts';
import { sameWords } from './same-words.ts';

/** Other words for a fixed text. */
export function retext(definition: FormDefinition, { id, from, to }: TextOperation): Attempt<FormDefinition> {
  return rewrite(definition, id, {
    block: (block) =>
      block.kind === 'paragraph' && block.text !== undefined
        ? expected(block.text, from, { ...block, text: to })
        : stumbled('operation-does-not-apply', { element: id }),
    fixed: (text) => expected(text.text, from, { ...text, text: to }),
  });
}

/**
 * Another text of a consent. It is a text of its own: no other text of the form, or of the form before any overlay, has its
 * id and version.
 */
export function reword(
  definition: FormDefinition,
  { id, from, to }: ConsentOperation,
  base: FormDefinition,
): Attempt<FormDefinition> {
  return refield(definition, id, undefined, (field) => {
    if (field.kind !== 'consent') return stumbled('operation-does-not-apply', { element: id });
    const { textId, textVersion } = field;
    const met = expected(`${textId} ${textVersion}`, `${from.textId} ${from.textVersion}`, { ...field, ...to });
    const isReused = [...consentsOf(base), ...consentsOf(definition)].some(
      (other) => other.textId === to.textId && other.textVersion === to.textVersion && other.text !== to.text,
    );
    return met.ok && isReused ? stumbled('consent-version-reused', { element: id }) : met;
  });
}

function consentsOf(definition: FormDefinition): ConsentField[] {
  return formElements(definition).flatMap(({ content }) => (content.kind === 'consent' ? [content] : []));
}

/** Another help beside a field, or none. */
export function rehelp(definition: FormDefinition, { id, bind, from, to }: HelpOperation): Attempt<FormDefinition> {
  return refield(definition, id, bind, (field) => {
    const { help = '', ...silent } = field;
    return expected(help, from ?? '', (to === null ? silent : { ...silent, help: to }) as Field);
  });
}

/**
 * Another word for an option; its value stays. It may not be the word of another option of the field, as it is or as it was
 * before any overlay: two answers would be one, or exchanged.
 */
export function reoption(
  definition: FormDefinition,
  operation: OptionOperation,
  base: FormDefinition,
): Attempt<FormDefinition> {
  const { id, bind, value, from, to } = operation;
  return refield(definition, id, bind, (field) => {
    if (field.kind !== 'choice') return stumbled('operation-does-not-apply', { element: id });
    const option = field.options.find((one) => one.value === value);
    if (option === undefined) return stumbled('option-unknown', { element: id, value: String(value) });
    const options = field.options.map((one) => (one === option ? { ...one, label: to } : one));
    const met = expected(option.label, from, { ...field, options });
    if (!met.ok) return met;
    const isTaken = ({ value: other, label }: Option) => other !== value && sameWords(label, to);
    if (field.options.some(isTaken)) return stumbled('option-words-twice', { element: id, label: to });
    return optionsIn(base, id, field.bind).some(isTaken)
      ? stumbled('words-exchanged', { element: id, label: to })
      : met;
  });
}

type Option = ChoiceField['options'][number];

function optionsIn(definition: FormDefinition, id: string, bind: string): readonly Option[] {
  return formElements(definition).flatMap((element) =>
    element.id === id && element.content.kind === 'choice' && element.content.bind === bind
      ? element.content.options
      : [],
  );
}

/** A field that must be filled in from now on. */
export function require(definition: FormDefinition, { id, bind, from }: RequireOperation): Attempt<FormDefinition> {
  return refield(definition, id, bind, (field) => expected(field.label, from, { ...field, required: true }));
}

function refield(
  definition: FormDefinition,
  id: string,
  bind: string | undefined,
  change: (field: Field) => Attempt<Field>,
): Attempt<FormDefinition> {
  return rewrite(definition, id, {
    cell: (cell) => {
      const changed = withField(cell.content, bind, change);
      return changed.ok ? done({ ...cell, content: changed.value }) : changed;
    },
    column: (column) => {
      const changed = withField(column.field, bind, change);
      return changed.ok ? done({ ...column, field: changed.value }) : changed;
    },
  });
}
