import type {
  ConsentOperation,
  HelpOperation,
  OptionOperation,
  RequireOperation,
  TextOperation,
} from '@fukushi-kit/schema';
import type { FormDefinition } from '../definition.ts';
import type { Field } from '../field.ts';
import { withField } from './fields-of.ts';
import { type Attempt, done, expected, stumbled } from './overlay-finding.ts';
import { rewrite } from './rewrite.ts';

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

/** Another text of a consent. It is a text of its own: id and version must differ from those of the text before it. */
export function reword(definition: FormDefinition, { id, from, to }: ConsentOperation): Attempt<FormDefinition> {
  return refield(definition, id, undefined, (field) => {
    if (field.kind !== 'consent') return stumbled('operation-does-not-apply', { element: id });
    const { textId, textVersion } = field;
    const met = expected(`${textId} ${textVersion}`, `${from.textId} ${from.textVersion}`, { ...field, ...to });
    const isReused = to.textId === textId && to.textVersion === textVersion && to.text !== field.text;
    return met.ok && isReused ? stumbled('consent-version-reused', { element: id }) : met;
  });
}

/** Another help beside a field, or none. */
export function rehelp(definition: FormDefinition, { id, bind, from, to }: HelpOperation): Attempt<FormDefinition> {
  return refield(definition, id, bind, (field) => {
    const { help = '', ...silent } = field;
    return expected(help, from ?? '', (to === null ? silent : { ...silent, help: to }) as Field);
  });
}

/** Another word for an option; its value stays. */
export function reoption(definition: FormDefinition, operation: OptionOperation): Attempt<FormDefinition> {
  const { id, bind, value, from, to } = operation;
  return refield(definition, id, bind, (field) => {
    if (field.kind !== 'choice') return stumbled('operation-does-not-apply', { element: id });
    const option = field.options.find((one) => one.value === value);
    if (option === undefined) return stumbled('element-unknown', { element: `${id} ${value}` });
    const options = field.options.map((one) => (one === option ? { ...one, label: to } : one));
    return expected(option.label, from, { ...field, options });
  });
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
