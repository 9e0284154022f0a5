import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding } from '@fukushi-kit/schema';

/**
 * Why an overlay (上書き) cannot be laid over a form, or what its author should look at.
 *
 * @clause none a shape of this project, not of a source
 */
export type OverlayFindingCode =
  | 'overlay-of-another-form'
  | 'base-version-differs'
  | 'element-unknown'
  | 'operation-does-not-apply'
  | 'field-not-named'
  | 'expectation-differs'
  | 'statutory-item'
  | 'required-item'
  | 'sheet-left-empty'
  | 'option-unknown'
  | 'words-exchanged'
  | 'name-already-taken'
  | 'bounds-crossed'
  | 'option-twice'
  | 'option-words-twice'
  | 'consent-version-reused'
  | 'composed-form-unsound'
  | 'low-for-hand';

/**
 * A finding of an overlay; its path leads to the operation, `detail` tells what was expected and what was found.
 *
 * @clause none a shape of this project, not of a source
 */
export type OverlayFinding = Finding<OverlayFindingCode, ClauseId>;

/** What one operation stumbled over, before it is known which operation it was. */
type Stumble = Pick<OverlayFinding, 'code' | 'detail' | 'clauses'>;

/** A step that gives its result, or says what it stumbled over. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Stumble };

/** A result. */
export function done<T>(value: T): Attempt<T> {
  return { ok: true, value };
}

/** A stumble. */
export function stumbled<T>(
  code: OverlayFindingCode,
  detail: OverlayFinding['detail'] = {},
  clauses: readonly ClauseId[] = [],
): Attempt<T> {
  return { ok: false, why: { code, detail, ...(clauses.length > 0 && { clauses }) } };
}

/** What is there, if it is what the operation expects; line breaks that only serve the layout do not count. */
export function expected<T>(found: string | number, from: string | number, value: T): Attempt<T> {
  const plain = (text: string | number) => (typeof text === 'string' ? text.replaceAll('\n', '') : text);
  return plain(found) === plain(from)
    ? done(value)
    : stumbled('expectation-differs', { expected: from, found: plain(found) });
}
