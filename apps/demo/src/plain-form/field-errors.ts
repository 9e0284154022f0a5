import type { Documents, Finding, InputFindingCode } from '@fukushi-kit/schema';
import { firstOfField, plainText } from './plain-text.ts';

/** What the border found against a form whose fields are named after the paths of the document. */
export interface FieldErrors {
  readonly all: readonly (readonly [name: string, text: string])[];
  readonly of: (name: string) => string | undefined;
}

export const noErrors: FieldErrors = { all: [], of: () => undefined };

/** Findings as errors of fields; `names` are the fields of the form, by which the nearest is found. */
export function fieldErrors(
  findings: readonly Finding<InputFindingCode>[],
  document: keyof Documents,
  names: readonly string[] = [],
): FieldErrors {
  return errorsOf(
    firstOfField(findings).map((finding) => [nearest(finding.path, names), plainText(finding, document)]),
  );
}

/** The same for texts that stand at fields. */
export function errorsOf(all: FieldErrors['all']): FieldErrors {
  return { all, of: (name) => all.find(([at]) => at === name)?.[1] };
}

function nearest(path: readonly PropertyKey[], names: readonly string[]): string {
  const steps = path.map(String);
  for (let length = steps.length; length > 0; length -= 1) {
    const name = steps.slice(0, length).join('.');
    if (names.includes(name)) return name;
  }
  return steps.join('.');
}
