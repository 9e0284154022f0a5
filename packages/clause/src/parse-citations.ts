import type { Finding, Parsed } from '@fukushi-kit/schema';
import { clauses } from './clauses.ts';
import { nearest } from './nearest.ts';
import type { ClauseId } from './source-id.ts';
import { isWebCitation } from './web-citation.ts';

/**
 * What can be wrong with citations.
 *
 * @clause none a shape of this project, not of a source
 */
export type CitationFindingCode = 'unknown-citation' | 'citations-too-long';

const LONGEST = 10_000;

const halfWidthKana = /[\uFF61-\uFF9F]+/g;

/** Full-width kana for half-width, so that カ(ｱ) is found however it was typed. Nothing else is changed. */
function folded(text: string): string {
  return text.replaceAll(halfWidthKana, (kana) => kana.normalize('NFKC'));
}

const byFolded: ReadonlyMap<string, ClauseId> = new Map(clauses.map(({ id }) => [folded(id), id]));

const known: readonly string[] = [...byFolded.keys()];

function idOf(citation: string): ClauseId | undefined {
  return isWebCitation(citation) ? citation : byFolded.get(folded(citation));
}

function unknown(citation: string, index: number): Finding<CitationFindingCode> {
  const suggestion = byFolded.get(nearest(citation, known) ?? '');
  const found = { code: 'unknown-citation', path: [index], severity: 'error' } as const;
  return suggestion === undefined ? found : { ...found, detail: { suggestion } };
}

/**
 * Reads citations that stand beside each other with spaces between, as in a CSV column. Half-width kana are looked up
 * as full-width. Every unknown one is a finding at its position, with the nearest known id as `detail.suggestion` if
 * one is near; the text that was given is not repeated.
 *
 * @clause none a way of writing
 *
 * @example
 * parseCitations('chigasaki-r7:6(1) kashiwa-r7:7(2)カ(ア)')
 * // => { ok: true, value: ['chigasaki-r7:6(1)', 'kashiwa-r7:7(2)カ(ｱ)'] }
 * const parsed = parseCitations('civil-code:144')
 * parsed.ok ? [] : parsed.findings.map(({ code }) => code) // => ['unknown-citation']
 */
export function parseCitations(text: string): Parsed<readonly ClauseId[], CitationFindingCode> {
  if (text.length > LONGEST) {
    return {
      ok: false,
      findings: [{ code: 'citations-too-long', path: [], severity: 'error', detail: { limit: LONGEST } }],
    };
  }
  const citations = text.split(/[\s\u3000]+/).filter((part) => part !== '');
  const ids = citations.map(idOf);
  const findings = citations.flatMap((citation, index) =>
    ids[index] === undefined ? [unknown(folded(citation), index)] : [],
  );
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: ids.filter((id) => id !== undefined) };
}
