import { type FormDefinition, formElements, type Pointer, schemasAt } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import { registerNames } from './register-names.ts';
import { replaced } from './replaced.ts';

/** Data whose people bear the names that registers have and typefaces often lack. */
export function withRegisterNames(definition: FormDefinition, schema: JsonSchema, full: unknown): unknown {
  return namesOf(definition, schema).reduce(
    (data, pointer, index) => replaced(data, pointer, (value) => registerName(value, index)),
    full,
  );
}

function namesOf(definition: FormDefinition, schema: JsonSchema): Pointer[] {
  return formElements(definition).flatMap(({ content, prefix }) => {
    if (!('bind' in content)) return [];
    const pointer: Pointer = `${prefix}${content.bind}` as Pointer;
    return content.kind === 'name' || holdsName(schema, pointer) ? [pointer] : [];
  });
}

function holdsName(schema: JsonSchema, pointer: Pointer): boolean {
  return schemasAt(schema, pointer).some(({ $ref }) => $ref === '#/$defs/PersonName');
}

function registerName(value: unknown, index: number): unknown {
  return typeof value === 'string' ? registerNames[index % registerNames.length] : value;
}
