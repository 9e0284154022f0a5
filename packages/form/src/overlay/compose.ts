import type { AddOperation, FormOverlay, JsonSchema, OverlayOperation } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { FormDefinition } from '../definition.ts';
import { definitionFindings } from '../definition-findings.ts';
import type { TypefaceStack } from '../typeface.ts';
import { add } from './add.ts';
import { withExt } from './ext-schema.ts';
import { hide } from './hide.ts';
import type { Attempt, OverlayFinding } from './overlay-finding.ts';
import { overlayStamp } from './overlay-stamp.ts';
import { reheight } from './reheight.ts';
import { relabel } from './relabel.ts';
import { rehelp, reoption, require, retext, reword } from './retext.ts';

/**
 * A form as a municipality uses it: its definition, stamped with what was laid over it, and the schema of its data.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ComposedForm {
  readonly definition: FormDefinition;
  readonly schema: JsonSchema;
}

/**
 * A composed form with what its authors should look at, or every conflict.
 *
 * @clause none a shape of this project, not of a source
 */
export type Composed =
  | { readonly ok: true; readonly value: ComposedForm; readonly findings: readonly OverlayFinding[] }
  | { readonly ok: false; readonly findings: readonly OverlayFinding[] };

/**
 * Lays overlays (上書き) over a form, in order. Each operation says what it expects to find, so that a base that changed
 * is told as a conflict and never overwritten unseen; what the law asks for cannot be hidden; new data stand only under
 * `ext`. All conflicts come at once, and none of the form is given while there is one.
 *
 * @clause none overlays name their own basis; a refusal cites the clause of the statutory item
 *
 * @example
 * import { compose } from '@fukushi-kit/form';
 * const heading = { kind: 'heading', id: 'needs.heading', text: '要介護度' };
 * const form = { id: 'sample/form', version: '1', size: 10, sheets: [{ id: 'sheet', blocks: [heading] }] };
 * const rename = { op: 'label', id: 'needs.heading', from: '要介護度', to: '介護度' };
 * const overlay = { id: 'mihon', version: '1', municipality: '見本市', form: 'sample/form', base: '1', operations: [rename] };
 * const composed = compose(form, [overlay], { schema: { type: 'object' } });
 * composed.ok && composed.value.definition.sheets[0].blocks[0].text // => '介護度'
 * const late = compose(form, [overlay, overlay], { schema: { type: 'object' } });
 * late.findings.map(({ code, path, detail }) => [code, ...path, detail.found])
 * // => [['expectation-differs', 1, 'operations', 0, '介護度']]
 */
export function compose(
  base: FormDefinition,
  overlays: readonly FormOverlay[],
  against: { readonly schema: JsonSchema; readonly typefaces?: TypefaceStack },
): Composed {
  const findings: OverlayFinding[] = [];
  let definition = base;
  for (const [number, overlay] of overlays.entries()) {
    findings.push(...headFindings(base, overlay, number));
    for (const [index, operation] of overlay.operations.entries()) {
      const attempt = apply(definition, operation);
      if (attempt.ok) definition = attempt.value;
      else findings.push({ ...attempt.why, path: [number, 'operations', index], severity: 'error' });
    }
  }
  const schema = withExt(against.schema, overlays.flatMap(additions));
  if (!hasError(findings)) findings.push(...unsound(definition, { ...against, schema }));
  if (hasError(findings)) return { ok: false, findings };
  const overlay = overlayStamp(overlays);
  return { ok: true, value: { definition: overlay === null ? base : { ...definition, overlay }, schema }, findings };
}

function apply(definition: FormDefinition, operation: OverlayOperation): Attempt<FormDefinition> {
  return match(operation)
    .with({ op: 'label' }, (one) => relabel(definition, one))
    .with({ op: 'text' }, (one) => retext(definition, one))
    .with({ op: 'consent' }, (one) => reword(definition, one))
    .with({ op: 'help' }, (one) => rehelp(definition, one))
    .with({ op: 'option' }, (one) => reoption(definition, one))
    .with({ op: 'height' }, (one) => reheight(definition, one))
    .with({ op: 'require' }, (one) => require(definition, one))
    .with({ op: 'hide' }, (one) => hide(definition, one))
    .with({ op: 'add' }, (one) => add(definition, one))
    .exhaustive();
}

function headFindings(base: FormDefinition, overlay: FormOverlay, number: number): OverlayFinding[] {
  if (overlay.form !== base.id) {
    const detail = { expected: overlay.form, found: base.id };
    return [{ code: 'overlay-of-another-form', path: [number, 'form'], severity: 'error', detail }];
  }
  if (overlay.base === base.version) return [];
  const detail = { expected: overlay.base, found: base.version };
  return [{ code: 'base-version-differs', path: [number, 'base'], severity: 'warning', detail }];
}

function additions({ operations }: FormOverlay): AddOperation[] {
  return operations.filter((operation) => operation.op === 'add');
}

/** What the composed form breaks of the checks that every definition keeps, e.g. a blank that no longer fits its page. */
function unsound(
  definition: FormDefinition,
  against: { readonly schema: JsonSchema; readonly typefaces?: TypefaceStack },
): OverlayFinding[] {
  return definitionFindings(definition, against).flatMap(({ code: because, path, severity, detail }) =>
    severity === 'error'
      ? [
          {
            code: 'composed-form-unsound' as const,
            path: [],
            severity,
            detail: { ...detail, because, element: String(path[0]) },
          },
        ]
      : [],
  );
}

function hasError(findings: readonly OverlayFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
