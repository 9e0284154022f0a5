import { type Pointer, schemasAt } from '@fukushi-kit/form';
import type { BookName, ParameterName } from '@fukushi-kit/policy-check';
import { type Documents, placeText, schemas } from '@fukushi-kit/schema';
import { documentOf } from './register-body.ts';

/** The title of a column of a book, by its schema. */
export function columnTitle(book: BookName, column: string): string {
  return placeText(documentOf(book), ['rows', 0, column]).split(' › ').at(-1) ?? column;
}

/** The name of a number that is agreed on with the city, with its unit. */
export function parameterTitle(name: ParameterName): string {
  return choiceTitle('PolicyAgreement', '/parameters/0/parameter', name);
}

/** The word of a choice in a document, by its schema. */
export function choiceTitle(document: keyof Documents, pointer: Pointer, value: string): string {
  return schemasAt(schemas[document], pointer).find((option) => option.const === value)?.title ?? value;
}
