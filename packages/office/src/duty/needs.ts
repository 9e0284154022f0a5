import type { ClauseId, DoubtId } from '@fukushi-kit/clause';
import { doubt } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import { factLabels } from './messages.ja.ts';

/** The need of a fact that nobody has recorded. */
export function missingFact(fact: keyof typeof factLabels, clauses: readonly ClauseId[]): Need {
  return { cause: 'data', fact, label: factLabels[fact], clauses };
}

/** The need of a ruling that only the city can give. */
export function missingRuling(fact: keyof typeof factLabels, by: string, clauses: readonly ClauseId[]): Need {
  return { cause: 'ruling', fact, label: factLabels[fact], by, clauses };
}

/** The need of a reading that nobody has chosen. */
export function missingReading(id: DoubtId): Need {
  return { cause: 'silent', doubt: id, clauses: doubt(id).clauses };
}
