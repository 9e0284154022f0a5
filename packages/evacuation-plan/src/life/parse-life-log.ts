import { type InputFindingCode, type LifeEvent, type Parsed, parseDocument } from '@fukushi-kit/schema';

/** Far above what one person's plans can bring. */
const MAXIMUM = 1_000;

/**
 * Reads unknown input as the events in the life of one person's plan: the log as it came, or every finding against it,
 * with paths that begin with the place of the event. Whether the events may follow each other is `planState`'s to say.
 *
 * @clause none the schema of an event carries the clauses
 *
 * @example
 * const by = { party: 'municipality', office: '茅ヶ崎市高齢福祉課', name: null };
 * const notice = { schemaVersion: '1', kind: 'received', on: '2025-07-20', by, version: 1, notice: '茅高第1号' };
 * parseLifeLog([notice]).ok // => true
 * parseLifeLog([notice, { ...notice, on: '2025-02-29' }]).findings
 * // => [{ code: 'not-a-day', path: [1, 'on'], severity: 'error' }]
 */
export function parseLifeLog(input: unknown): Parsed<readonly LifeEvent[], InputFindingCode> {
  if (!Array.isArray(input))
    return {
      ok: false,
      findings: [{ code: 'wrong-type', path: [], severity: 'error', detail: { expected: 'array' } }],
    };
  if (input.length > MAXIMUM)
    return { ok: false, findings: [{ code: 'too-many', path: [], severity: 'error', detail: { maximum: MAXIMUM } }] };
  const parsed = input.map((event: unknown) => parseDocument('LifeEvent', event));
  const findings = parsed.flatMap((one, index) =>
    one.ok ? [] : one.findings.map((finding) => ({ ...finding, path: [index, ...finding.path] })),
  );
  return findings.length > 0
    ? { ok: false, findings }
    : { ok: true, value: parsed.flatMap((one) => (one.ok ? [one.value] : [])) };
}
