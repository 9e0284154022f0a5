import { isPlainDate } from '@fukushi-kit/calendar';
import type { Sent } from '../plain-form/sent.ts';
import type { CertificateWords } from './erasure.ts';
import { words } from './words.ja.ts';

/** A field of the form in which an erasure is asked for. */
export type ErasureField = keyof typeof words.erasureErrors;

export type ErasureErrors = readonly (readonly [name: ErasureField, text: string])[];

/** The fields as they stand on the page. */
export interface ErasureFields {
  readonly certificate: CertificateWords;
  readonly removesRegisters: boolean;
}

/** Reads the form; the day of the end may not lie ahead. */
export function readErasure(
  { text }: Sent,
  today: string,
): { readonly fields: ErasureFields; readonly errors: ErasureErrors } {
  const certificate: CertificateWords = {
    endedOn: text('endedOn') ?? '',
    responsibleRole: text('responsibleRole') ?? '',
    responsibleName: text('responsibleName') ?? '',
    consultedOn: text('consultedOn'),
    witness: text('witness'),
  };
  const { endedOn, responsibleRole, responsibleName, consultedOn, witness } = certificate;
  const isLine = (line: string): boolean => line.trim() !== '' && line.length <= 120 && !/[\r\n]/.test(line);
  const wrong: readonly ErasureField[] = [
    ...(isPlainDate(endedOn) && endedOn <= today ? [] : ['endedOn' as const]),
    ...(isLine(responsibleRole) ? [] : ['responsibleRole' as const]),
    ...(isLine(responsibleName) ? [] : ['responsibleName' as const]),
    ...(consultedOn === null || isPlainDate(consultedOn) ? [] : ['consultedOn' as const]),
    ...(witness === null || isLine(witness) ? [] : ['witness' as const]),
  ];
  return {
    fields: { certificate, removesRegisters: text('removesRegisters') !== null },
    errors: wrong.map((name) => [name, words.erasureErrors[name]]),
  };
}

/** A field of the form in which the destruction of a backup is recorded. */
export type DestroyField = keyof typeof words.destroyErrors;

/** Reads that form. */
export function readDestroyed(
  { text }: Sent,
  today: string,
): {
  readonly on: string;
  readonly way: string;
  readonly errors: readonly (readonly [name: DestroyField, text: string])[];
} {
  const [on, way] = [text('destroyedOn') ?? '', text('destroyedWay') ?? ''];
  const wrong: readonly DestroyField[] = [
    ...(isPlainDate(on) && on <= today ? [] : ['destroyedOn' as const]),
    ...(way.trim() !== '' && way.length <= 200 ? [] : ['destroyedWay' as const]),
  ];
  return { on, way, errors: wrong.map((name) => [name, words.destroyErrors[name]]) };
}
