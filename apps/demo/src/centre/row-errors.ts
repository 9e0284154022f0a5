import { type Documents, type Finding, type InputFindingCode, placeText } from '@fukushi-kit/schema';
import { errorsOf, type FieldErrors } from '../plain-form/field-errors.ts';
import { firstOfField, plainReason } from '../plain-form/plain-text.ts';

/** What the border found against one row of a document, as errors of the fields of its form, which are named by the path. */
export function rowErrors(
  findings: readonly Finding<InputFindingCode>[],
  document: keyof Documents,
  row: readonly PropertyKey[],
): FieldErrors {
  return errorsOf(
    firstOfField(findings).map((finding) => {
      const steps = finding.path.slice(row.length);
      const place = placeText(document, finding.path).split(' › ').slice(row.length).join(' › ');
      const text = plainReason(finding);
      return [steps.map(String).join('.'), place === '' ? text : `${place}：${text}`];
    }),
  );
}
