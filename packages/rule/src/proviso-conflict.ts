import { compile } from './compile.ts';
import type { Proviso, Vocabulary } from './condition.ts';
import { axesOf, STATES_AT_MOST, stateCount, statesOf } from './states.ts';

/**
 * Whether some recorded state lets both provisos apply, by going through all of them; `too-many-states` if that is
 * more than a million. A doubt may turn out either way, so a proviso that hangs on one is taken as able to apply.
 */
export function provisoConflict(a: Proviso, b: Proviso, vocabulary: Vocabulary): boolean | 'too-many-states' {
  const axes = axesOf([a.when, b.when], vocabulary);
  if (stateCount(axes, true) > STATES_AT_MOST) return 'too-many-states';
  const both = compile({ op: 'all', of: [a.when, b.when] });
  for (const facts of statesOf(axes, true)) if (both(facts) !== false) return true;
  return false;
}
