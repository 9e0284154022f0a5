import type { ClauseId } from '@fukushi-kit/clause';

/** Where a clause stands in its source, without the name of the source: `10(2)オ`. */
export function clausePlace(id: ClauseId): string {
  return id.slice(id.indexOf(':') + 1);
}
