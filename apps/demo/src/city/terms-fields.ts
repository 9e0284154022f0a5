import { yenText } from '../centre/settlement/yen-text.ts';
import { type AgreedTerms, agreedTermsSchema } from '../contract/agreed-terms.ts';
import { words as contractWords } from '../contract/words.ja.ts';
import type { Sent } from '../plain-form/sent.ts';
import { words } from './words.ja.ts';

/** The fields of the terms of a contract as they stand on the page. */
export type TermsFields = Readonly<Record<'new' | 'update' | 'category' | 'inspectionDays' | 'source', string>>;

/** The fields of terms that are kept, or of none yet. */
export function termsFieldsOf(terms: AgreedTerms | null): TermsFields {
  return {
    new: String(terms?.prices.new ?? ''),
    update: String(terms?.prices.update ?? ''),
    category: terms?.prices.category ?? '',
    inspectionDays: String(terms?.inspectionDays ?? ''),
    source: terms?.source ?? contractWords.contractDocument,
  };
}

/** The fields as they were sent. */
export function sentTerms({ text }: Sent): TermsFields {
  const line = (name: keyof TermsFields): string => text(name) ?? '';
  return {
    new: line('new'),
    update: line('update'),
    category: line('category'),
    inspectionDays: line('inspectionDays'),
    source: line('source'),
  };
}

/** The terms that the fields say, or the fields that have to be put right. */
export function termsOf(
  fields: TermsFields,
): { readonly ok: true; readonly terms: AgreedTerms } | { readonly ok: false; readonly wrong: (keyof TermsFields)[] } {
  const read = agreedTermsSchema.safeParse({
    schemaVersion: '1',
    prices: { new: whole(fields.new), update: whole(fields.update), category: fields.category || null },
    inspectionDays: whole(fields.inspectionDays),
    source: fields.source,
  });
  if (read.success) return { ok: true, terms: read.data };
  return { ok: false, wrong: [...new Set(read.error.issues.map(({ path }) => path.at(-1) as keyof TermsFields))] };
}

/** Empty is not recorded; what is no whole number is none that the border lets pass. */
function whole(text: string): number | null {
  return text === '' ? null : /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

/** Terms in one line. */
export function termsText(terms: AgreedTerms | null): string {
  if (terms === null) return words.notSet;
  const { prices, inspectionDays, source } = terms;
  return [
    `${words.newPlans} ${yenText(prices.new)}`,
    `${words.updates} ${yenText(prices.update)}`,
    prices.category === null ? words.notSet : words.categories[prices.category],
    `${words.inspectionDays} ${inspectionDays ?? words.notSet}`,
    source,
  ].join('、');
}
