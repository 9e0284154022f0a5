import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import { type ConsentState, consentState } from '@fukushi-kit/consent';
import type { Case } from '@fukushi-kit/schema';
import type { OmissionCode, PlanFinding } from './finding-code.ts';

/**
 * The answers that a visit has to bring back and that the consent log of a case does not hold by `asOf`: the provision
 * of the roster (様式2), of the plan (様式1), and of the data of each supporter. A refusal is an answer. The paths lead
 * into the case.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(2)オ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const found = consentOmissions({ plan: null, consents: [] }, plainDate('2025-06-15'));
 * found.map(({ code }) => code) // => ['roster-provision-unanswered', 'plan-provision-unanswered']
 */
export function consentOmissions(
  { plan, consents }: Pick<Case, 'plan' | 'consents'>,
  asOf: PlainDate,
): readonly PlanFinding<OmissionCode>[] {
  const path = ['consents'];
  return [
    ...unanswered(consentState(consents, 'roster-provision', asOf), 'roster-provision', path, 'chigasaki-r7:8(2)ウ'),
    ...unanswered(consentState(consents, 'plan-provision', asOf), 'plan-provision', path, 'chigasaki-r7:8(2)オ'),
    ...(plan?.supporters ?? []).flatMap(({ name }, index) =>
      name === null
        ? []
        : unanswered(
            consentState(consents, 'supporter-provision', asOf, name),
            'supporter-provision',
            ['plan', 'supporters', index, 'consent'],
            'chigasaki-r7:8(2)エ',
          ),
    ),
  ];
}

function unanswered(
  state: ConsentState,
  subject: 'roster-provision' | 'plan-provision' | 'supporter-provision',
  path: readonly PropertyKey[],
  clause: ClauseId,
): PlanFinding<OmissionCode>[] {
  return state === 'unanswered' ? [{ code: `${subject}-unanswered`, path, severity: 'error', clauses: [clause] }] : [];
}
