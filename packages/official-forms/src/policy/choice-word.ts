import { type Pointer, schemasAt } from '@fukushi-kit/form';
import { type Documents, schemas } from '@fukushi-kit/schema';

/** The Japanese word of a choice in a document, as its schema has it; the value itself where the schema has none. */
export function choiceWord(document: keyof Documents, pointer: Pointer, value: string): string {
  const options = schemasAt(schemas[document], pointer);
  return options.find((option) => option.const === value)?.title ?? value;
}
