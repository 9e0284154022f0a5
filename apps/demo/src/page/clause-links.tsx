import { type ClauseId, clauseLabel, isClauseId } from '@fukushi-kit/clause';
import type { ReactNode } from 'react';

/** The clauses (根拠条項) that an answer rests on. */
export function Clauses({ ids }: { readonly ids: readonly string[] | undefined }): ReactNode {
  const known = (ids ?? []).filter((id): id is ClauseId => isClauseId(id));
  if (known.length === 0) return null;
  return <span className="clauses">{known.map((id) => `［${clauseLabel(id)}］`).join('')}</span>;
}
