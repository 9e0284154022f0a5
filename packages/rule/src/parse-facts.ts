import type { Finding, Parsed } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import { z } from 'zod';
import type { FactDomain, Facts, Vocabulary } from './condition.ts';

/**
 * What may be wrong with the facts of a case.
 *
 * @clause none a shape of this project, not of a source
 */
export type FactsCode = 'not-facts' | 'unknown-fact' | 'wrong-value';

/**
 * Reads the facts of one case from unknown input. A fact that is left out is not recorded (`null`).
 *
 * @clause none the border of data, not a source
 *
 * @example
 * const vocabulary = { livesInCity: { kind: 'yes-no', label: '市内に居住' } } as const;
 * parseFacts(vocabulary, {}) // => { ok: true, value: { livesInCity: null } }
 * parseFacts(vocabulary, { livesInCity: 'はい' }).ok // => false
 */
export function parseFacts<const V extends Vocabulary>(vocabulary: V, input: unknown): Parsed<Facts<V>, FactsCode> {
  const asRecord = z.record(z.string(), z.unknown()).safeParse(input);
  if (!asRecord.success) return { ok: false, findings: [finding('not-facts', [])] };
  const findings: Finding<FactsCode>[] = Object.keys(asRecord.data)
    .filter((name) => !Object.hasOwn(vocabulary, name))
    .map((name) => finding('unknown-fact', [name]));
  const value: Record<string, unknown> = {};
  for (const [name, domain] of Object.entries(vocabulary)) {
    const given = (Object.hasOwn(asRecord.data, name) ? asRecord.data[name] : null) ?? null;
    value[name] = given;
    if (given !== null && !recordedValue(domain).safeParse(given).success)
      findings.push(finding('wrong-value', [name]));
  }
  return findings.length === 0 ? { ok: true, value: value as Facts<V> } : { ok: false, findings };
}

function recordedValue(domain: FactDomain): z.ZodType {
  return match(domain)
    .returnType<z.ZodType>()
    .with({ kind: 'yes-no' }, () => z.boolean())
    .with({ kind: 'choice' }, ({ values }) => z.enum(Object.keys(values)))
    .with({ kind: 'number' }, ({ minimum, maximum }) => z.int().min(minimum).max(maximum))
    .exhaustive();
}

function finding(code: FactsCode, path: readonly string[]): Finding<FactsCode> {
  return { code, path, severity: 'error' };
}
