import { type FormDefinition, isAsked, omittedFields, type Pointer, pointerPath, valueAt } from '@fukushi-kit/form';
import { type Finding, type InputFindingCode, type JsonSchema, parseWith } from '@fukushi-kit/schema';
import { problemTexts } from '../messages.ja.ts';
import { type FoundPlace, findPlace, placeOrder } from '../model/places.ts';
import { descriptionOf, knownOf } from '../model/schema-facts.ts';
import type { Bind, WebForm } from '../model/web-form.ts';
import type { Problem } from './problem.ts';
import type { Unfinished } from './unfinished.ts';
import { unfinishedText } from './unfinished-text.ts';

/** What a form is and what stands in it. */
export interface Filled {
  readonly definition: FormDefinition;
  readonly schema: JsonSchema;
  readonly form: WebForm;
  readonly data: unknown;
  readonly unfinished: Unfinished;
}

/**
 * Everything to put right before the form is done, in the order of the form: what was typed and is no value, what does
 * not keep the schema, what must be filled in and is not. At most one problem for each control.
 */
export function problemsOf(filled: Filled): readonly Problem[] {
  const { definition, schema, form, data } = filled;
  const parsed = parseWith(schema, data);
  const findings = [...(parsed.ok ? [] : parsed.findings), ...omittedFields(definition, data)];
  const problems = [
    ...unfinishedProblems(filled),
    ...findings.flatMap((finding) => {
      const found = findPlace(form, finding.path);
      return isUncalled(data, finding, found) ? [] : [problemOf(filled, finding, found)];
    }),
  ];
  return inOrder(form, onePerControl(problems));
}

/** What was typed and is no value yet. */
export function unfinishedProblems({ form, unfinished }: Filled): readonly Problem[] {
  return Object.entries(unfinished).flatMap(([pointer, text]) => {
    const found = findPlace(form, pointerPath(pointer as Pointer));
    if (found === null) return [];
    return [{ pointer: found.pointer, severity: 'error', text: unfinishedText(found.place, text), rows: found.rows }];
  });
}

/** Whether a finding only says that a field is empty which the data do not call for. */
function isUncalled(data: unknown, { code }: Fault, found: FoundPlace | null): boolean {
  if (code !== 'required-field-empty' || found === null) return false;
  return !isAsked(data, rowOf(found), found.place.shownWhen);
}

/** The row in which a place stands. */
function rowOf({ place: { pattern }, pointer }: FoundPlace): Bind {
  const length = pattern.lastIndexOf('*') + 1;
  return length === 0
    ? ''
    : (pointer
        .split('/')
        .slice(0, length + 1)
        .join('/') as Pointer);
}

type Fault = Finding<InputFindingCode | 'required-field-empty'>;

function problemOf(filled: Filled, finding: Fault, found: FoundPlace | null): Problem {
  if (found === null) return { pointer: null, severity: 'error', text: problemTexts.notOnForm, rows: '' };
  const text = faultText(filled, finding, found);
  return { pointer: found.pointer, severity: 'error', text, rows: found.rows };
}

function faultText({ schema, data }: Filled, { code, detail = {} }: Fault, { place, pointer }: FoundPlace): string {
  const { label, control } = place;
  const value = valueAt(data, pointer);
  const chooses = control !== null && ['one', 'many', 'consent', 'reference'].includes(control.kind);
  if (value === null || value === undefined || code === 'required-field-empty') {
    return chooses ? problemTexts.choose(label) : problemTexts.write(label);
  }
  const known = knownOf(schema, pointer);
  switch (code) {
    case 'too-long':
      return problemTexts.tooLong(label, Number(detail['maximum']), [...String(value)].length);
    case 'too-short':
      return problemTexts.write(label);
    case 'wrong-form':
      return problemTexts.wrongForm(label, descriptionOf(known));
    case 'control-character':
    case 'lone-surrogate':
      return problemTexts.signs(label);
    case 'blank':
      return problemTexts.blank(label);
    case 'not-a-day':
      return problemTexts.noSuchDay(label);
    case 'too-large':
    case 'too-small':
      return problemTexts.outside(label, bound(known, 'minimum'), bound(known, 'maximum'));
    case 'too-many':
      return problemTexts.tooMany(label, Number(detail['maximum']));
    case 'too-few':
      return control === null ? problemTexts.tooFew(label, Number(detail['minimum'])) : problemTexts.choose(label);
    case 'repeated':
      return problemTexts.repeated(label);
    case 'wrong-value':
      return chooses ? problemTexts.chooseAgain(label) : problemTexts.wrong(label);
    default:
      return problemTexts.wrong(label);
  }
}

function bound(known: readonly JsonSchema[], which: 'minimum' | 'maximum'): number | null {
  return known.find((schema) => schema[which] !== undefined)?.[which] ?? null;
}

function inOrder(form: WebForm, problems: readonly Problem[]): readonly Problem[] {
  const placed = problems.map((problem) => ({ problem, order: placeOrder(form, problem.pointer) }));
  return placed.toSorted((a, b) => a.order - b.order).map(({ problem }) => problem);
}

function onePerControl(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ pointer, text }) => {
    const key = pointer ?? text;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
