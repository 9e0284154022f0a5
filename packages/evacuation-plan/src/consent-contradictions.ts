import { isPlainDate } from '@fukushi-kit/calendar';
import { type ConsentState, consentState } from '@fukushi-kit/consent';
import type { Answer, ConsentEvent, Supporter } from '@fukushi-kit/schema';
import type { ComparedCase } from './contradictions.ts';
import type { ContradictionCode, PlanFinding } from './finding-code.ts';

/** Answers written on the plan that the consent log, where it has one for that day, does not bear out. */
export function consentContradictions({ plan = null, consents = [] }: ComparedCase): PlanFinding<ContradictionCode>[] {
  if (plan === null) return [];
  const making = plan.consentToMaking;
  return [
    ...(making !== null && differs(making.answer, stateOfMaking(consents, making.on))
      ? [finding(['plan', 'consentToMaking', 'answer'], 'basic-act-on-disaster-management:49-14(1)')]
      : []),
    ...(plan.supporters ?? []).flatMap((supporter, index) =>
      differs(supporter.consent?.answer ?? 'unanswered', stateOfSupporter(consents, supporter))
        ? [finding(['plan', 'supporters', index, 'consent', 'answer'], 'chigasaki-r7:8(2)エ')]
        : [],
    ),
  ];
}

function differs(written: Answer, state: ConsentState): boolean {
  return written !== 'unanswered' && state !== 'unanswered' && written !== state;
}

function stateOfMaking(log: readonly ConsentEvent[], on: string | null): ConsentState {
  return on !== null && isPlainDate(on) ? consentState(log, 'plan-making', on) : 'unanswered';
}

function stateOfSupporter(log: readonly ConsentEvent[], { name, consent }: Supporter): ConsentState {
  const on = consent?.on ?? null;
  if (name === null || on === null || !isPlainDate(on)) return 'unanswered';
  return consentState(log, 'supporter-provision', on, name);
}

function finding(
  path: readonly PropertyKey[],
  clause: 'basic-act-on-disaster-management:49-14(1)' | 'chigasaki-r7:8(2)エ',
): PlanFinding<ContradictionCode> {
  return { code: 'consent-differs-from-log', path, severity: 'error', clauses: [clause] };
}
