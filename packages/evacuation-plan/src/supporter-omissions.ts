import type { ClauseId } from '@fukushi-kit/clause';
import type { Plan, Supporter } from '@fukushi-kit/schema';
import type { OmissionCode, PlanFinding } from './finding-code.ts';

const LAW: readonly ClauseId[] = ['basic-act-on-disaster-management:49-14(3)(i)'];
const CONTRACT: readonly ClauseId[] = ['chigasaki-r7:8(2)エ'];

/** What is missing about each supporter: name, address, contact by law, and the answer on giving these data. */
export function supporterOmissions({ supporters }: Plan): PlanFinding<OmissionCode>[] {
  return (supporters ?? []).flatMap((supporter, index) =>
    missingIn(supporter).map(([path, clauses, severity]) => ({
      code: 'not-entered',
      path: ['supporters', index, ...path],
      severity,
      clauses,
    })),
  );
}

function missingIn(
  supporter: Supporter,
): (readonly [path: readonly string[], clauses: readonly ClauseId[], severity: 'error' | 'warning'])[] {
  const { kind, name, address, phone, relation, consent } = supporter;
  const all = [
    [name === null, ['name'], LAW, 'error'],
    [address === null, ['address'], LAW, 'error'],
    [phone === null, ['phone'], LAW, 'error'],
    [consent === null || consent.answer === 'unanswered', ['consent', 'answer'], CONTRACT, 'error'],
    [consent !== null && consent.giver === null, ['consent', 'giver'], CONTRACT, 'warning'],
    [consent !== null && consent.on === null, ['consent', 'on'], CONTRACT, 'warning'],
    [kind === null, ['kind'], CONTRACT, 'warning'],
    [relation === null, ['relation'], CONTRACT, 'warning'],
  ] as const;
  return all
    .filter(([isMissing]) => isMissing)
    .map(([, path, clauses, severity]) => [path, clauses, severity] as const);
}
