import type { Finding } from '@fukushi-kit/schema';
import type { EraDateCode } from './finding-code.ts';
import { type EraDateSuggestion, parseEraDate } from './parse-era-date.ts';
import type { PlainDate } from './plain-date.ts';

/**
 * The outcome of taking over a date in an era from another system: the day with what a person should look at, or the
 * refusal.
 *
 * @clause none a shape of this project
 */
export type ImportedEraDate =
  | { readonly ok: true; readonly value: PlainDate; readonly findings: readonly Finding<'era-read-as-other'>[] }
  | {
      readonly ok: false;
      readonly findings: readonly Finding<EraDateCode>[];
      readonly suggestion: EraDateSuggestion | null;
    };

/**
 * Takes over a date in an era (和暦) as older systems wrote it: a date beyond its era that still denotes one real day,
 * such as 昭和64年1月8日, is taken with a warning; everything else is as strict as {@link parseEraDate}. Whether the day
 * can be a birth date (not in the future) is for the caller to check.
 *
 * @clause none eras are fixed by Cabinet Order and rescript, day by day
 *
 * @example
 * importEraDate('昭和64年1月7日') // => { ok: true, value: '1989-01-07', findings: [] }
 * const taken = importEraDate('昭和64年1月8日', ['birthDate'])
 * taken.value // => '1989-01-08'
 * taken.findings // => [{ code: 'era-read-as-other', path: ['birthDate'], severity: 'warning' }]
 * importEraDate('令和7年2月29日').ok // => false
 */
export function importEraDate(text: string, path: readonly PropertyKey[] = []): ImportedEraDate {
  const reading = parseEraDate(text, path);
  if (reading.ok) return { ...reading, findings: [] };
  if (reading.suggestion === null || reading.findings[0]?.code !== 'era-outside-reign') return reading;
  return {
    ok: true,
    value: reading.suggestion.day,
    findings: [{ code: 'era-read-as-other', path, severity: 'warning' }],
  };
}
