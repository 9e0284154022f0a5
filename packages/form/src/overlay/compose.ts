import type { AddOperation, FormOverlay, JsonSchema, OverlayOperation } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { FormDefinition } from '../definition.ts';
import { type DefinitionFinding, definitionFindings } from '../definition-findings.ts';
import type { TypefaceStack } from '../typeface.ts';
import { add } from './add.ts';
import { compareForms } from './compare-forms.ts';
import { withExt } from './ext-schema.ts';
import { hide } from './hide.ts';
import { type Attempt, type OverlayFinding, stumbled } from './overlay-finding.ts';
import { overlayStamp } from './overlay-stamp.ts';
import { reheight } from './reheight.ts';
import { relabel } from './relabel.ts';
import { rehelp, reoption, require, retext, reword } from './retext.ts';
import { sameWords } from './same-words.ts';

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
 * is told as a conflict and never overwritten unseen; what the law asks for cannot be hidden, and words cannot be exchanged
 * so that an answer or a value would mean another; new data stand only under `ext`. All conflicts come at once, and none of
 * the form is given while there is one. Fields that became too low for a hand are warnings.
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
export function compose(base: FormDefinition, overlays: readonly FormOverlay[], against: Against): Composed {
  const findings: OverlayFinding[] = [];
  let definition = base;
  for (const [number, overlay] of overlays.entries()) {
    findings.push(...headFindings(base, overlay, number));
    if (overlay.form !== base.id) continue;
    for (const [index, operation] of overlay.operations.entries()) {
      const attempt = apply(definition, operation, base);
      if (attempt.ok) definition = attempt.value;
      else findings.push({ ...attempt.why, path: [number, 'operations', index], severity: 'error' });
    }
  }
  const schema = withExt(against.schema, overlays.flatMap(additions));
  const overlay = overlayStamp(overlays, base.overlay);
  const composed = overlay === null ? base : { ...definition, overlay };
  if (!hasError(findings))
    findings.push(...exchangedWords(base, composed), ...unsound(composed, base, { ...against, schema }));
  return hasError(findings) ? { ok: false, findings } : { ok: true, value: { definition: composed, schema }, findings };
}

/** What a composed form is checked against. */
interface Against {
  readonly schema: JsonSchema;
  readonly typefaces?: TypefaceStack;
}

function apply(definition: FormDefinition, operation: OverlayOperation, base: FormDefinition): Attempt<FormDefinition> {
  const attempt = match(operation)
    .with({ op: 'label' }, (one) => relabel(definition, one))
    .with({ op: 'text' }, (one) => retext(definition, one))
    .with({ op: 'consent' }, (one) => reword(definition, one, base))
    .with({ op: 'help' }, (one) => rehelp(definition, one))
    .with({ op: 'option' }, (one) => reoption(definition, one, base))
    .with({ op: 'height' }, (one) => reheight(definition, one))
    .with({ op: 'require' }, (one) => require(definition, one))
    .with({ op: 'hide' }, (one) => hide(definition, one))
    .with({ op: 'add' }, (one) => add(definition, one))
    .exhaustive();
  const { id } = operation;
  const isMisused = !attempt.ok && attempt.why.code === 'element-unknown' && hasElement(definition, id);
  return isMisused ? stumbled('operation-does-not-apply', { element: id }) : attempt;
}

/** Whether anything on the sheets of a form, or a sheet itself, has an id. */
function hasElement(node: unknown, id: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('sheets' in node) return hasElement(node.sheets, id);
  return ('id' in node && node.id === id) || Object.values(node).some((part) => hasElement(part, id));
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

/** Two elements that took each other's words: what stands in the data of one would be read as the other. */
function exchangedWords(base: FormDefinition, composed: FormDefinition): OverlayFinding[] {
  const renamed = compareForms(base, composed).filter(({ what }) => what === 'words');
  return renamed.flatMap(({ element, before, after }): OverlayFinding[] => {
    const isExchanged = renamed.some((other) => sameWords(other.before, after) && sameWords(other.after, before));
    if (sameWords(before, after) || !isExchanged) return [];
    return [{ code: 'words-exchanged', path: [], severity: 'error', detail: { element, label: after } }];
  });
}

/**
 * What the composed form breaks of the checks that every definition keeps, e.g. a blank that no longer fits its page; and
 * which fields became too low for a hand.
 */
function unsound(composed: FormDefinition, base: FormDefinition, against: Against): OverlayFinding[] {
  const isLow = ({ code }: DefinitionFinding) => code === 'too-low-for-hand';
  const lowBefore = new Set(definitionFindings(base).flatMap((one) => (isLow(one) ? [String(one.path[0])] : [])));
  return definitionFindings(composed, against).flatMap((one): OverlayFinding[] => {
    const { code, path, severity } = one;
    const element = String(path[0]);
    if (isLow(one)) {
      const low = { code: 'low-for-hand', path: [], severity: 'warning', detail: { ...one.detail, element } } as const;
      return lowBefore.has(element) ? [] : [low];
    }
    const { because: layout, ...detail } = one.detail ?? {};
    const whole = { ...detail, because: code, element, ...(layout !== undefined && { layout }) };
    return [{ code: 'composed-form-unsound', path: [], severity, detail: whole }];
  });
}

function hasError(findings: readonly OverlayFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
