import type { ConsentAnswer } from '@fukushi-kit/form-web';
import { formSchema, forms } from '@fukushi-kit/official-forms';
import { type InputFindingCode, type Parsed, parseWith } from '@fukushi-kit/schema';
import { z } from 'zod';
import { borderOf } from '../record/border-of.ts';
import { consentAnswersSchema } from './consent-answer.ts';

/** The data of an official form that no other record yields: what people wrote on the sheet. */
export interface FormBody {
  readonly schemaVersion: '1';
  /** The official form by its id. */
  readonly form: string;
  readonly data: unknown;
  /** How each consent on the sheet was answered, bound to the words that were shown. */
  readonly consents: readonly ConsentAnswer[];
}

const frame = borderOf<FormBody>(
  z.strictObject({
    schemaVersion: z.literal('1'),
    form: z.string().refine((id) => forms.has(id)),
    data: z.unknown(),
    consents: consentAnswersSchema,
  }),
);

/** The border of such a record: its data keep the schema of its form. */
export function parseFormRecord(body: unknown): Parsed<FormBody, InputFindingCode> {
  const read = frame(body);
  const definition = read.ok ? forms.get(read.value.form) : undefined;
  if (!read.ok || definition === undefined) return read;
  const data = parseWith(formSchema(definition), read.value.data);
  if (data.ok) return { ok: true, value: { ...read.value, data: data.value } };
  return { ok: false, findings: data.findings.map((found) => ({ ...found, path: ['data', ...found.path] })) };
}
