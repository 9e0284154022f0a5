import type { CasePlanner } from '@fukushi-kit/schema';
import type { Answer } from './answer.ts';
import type { ConductCode, PlanFinding } from './finding-code.ts';

const CENTRE = '地域包括支援センター';

/**
 * Whether a planner (実施者) may write the plan: staff of a community general support centre (地域包括支援センター) that
 * the municipality's profile lists. An office whose name begins with a listed name is one of those centres; a centre
 * that is not listed is left open for the city to confirm.
 *
 * @clause chigasaki-r7:5
 *
 * @example
 * const listed = [{ name: '茅ヶ崎市地域包括支援センター' }];
 * whoMayWrite({ name: null, office: '茅ヶ崎市地域包括支援センター見本' }, listed).outcome // => 'met'
 * whoMayWrite({ name: null, office: '見本居宅介護支援事業所' }, listed).outcome // => 'unmet'
 * whoMayWrite({ name: null, office: null }, listed).outcome // => 'open'
 */
export function whoMayWrite(planner: CasePlanner | null, listed: readonly { readonly name: string }[]): Answer {
  const office = planner?.office ?? null;
  if (office === null) return answer('open', 'office-not-recorded');
  if (listed.some(({ name }) => office.startsWith(name))) return answer('met');
  return office.includes(CENTRE) ? answer('open', 'office-not-listed') : answer('unmet', 'office-not-a-centre');
}

function answer(outcome: Answer['outcome'], code?: ConductCode): Answer {
  const severity = outcome === 'unmet' ? 'error' : 'warning';
  const findings: PlanFinding<ConductCode>[] =
    code === undefined ? [] : [{ code, path: ['planner', 'office'], severity, clauses: ['chigasaki-r7:5'] }];
  return { outcome, findings, clauses: ['chigasaki-r7:5'] };
}
