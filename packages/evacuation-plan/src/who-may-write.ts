import { type ClauseId, isClauseId } from '@fukushi-kit/clause';
import type { CasePlanner, MunicipalityProfilePlanner } from '@fukushi-kit/schema';
import type { Answer } from './answer.ts';
import type { ConductCode, PlanFinding } from './finding-code.ts';

const CENTRE = '地域包括支援センター';

/**
 * Whether a planner (実施者) may write the plan: whom the municipality's profile lists, by the clause that it gives.
 *
 * A listed centre (地域包括支援センター) is met by an office whose name begins with its name, every other entry by its very
 * name, and any entry by `listedAs`, which records what the city confirmed. What a name does not settle is open. Only
 * where nothing but such centres is listed is an office `unmet` that does not call itself one. A profile that lists
 * nobody leaves the answer open.
 *
 * @clause chigasaki-r7:5
 *
 * @example
 * const centre = { organizationKind: 'community-general-support-centre', name: '茅ヶ崎市地域包括支援センター', clause: 'chigasaki-r7:5' };
 * whoMayWrite({ name: null, office: '茅ヶ崎市地域包括支援センター見本' }, [centre]).outcome // => 'met'
 * whoMayWrite({ name: null, office: '見本居宅介護支援事業所' }, [centre]).outcome // => 'unmet'
 * whoMayWrite({ name: null, office: null }, [centre]).clauses // => ['chigasaki-r7:5']
 * whoMayWrite({ name: null, office: '見本居宅介護支援事業所' }, []).findings[0]?.code // => 'planners-not-listed'
 */
export function whoMayWrite(planner: CasePlanner | null, listed: readonly MunicipalityProfilePlanner[]): Answer {
  const office = planner?.office ?? null;
  if (listed.length === 0) return { outcome: 'open', findings: [NOBODY], clauses: [] };
  if (office === null) return answer('open', listed, 'office-not-recorded');
  const fitting = listed.filter((entry) => isNamed(entry, office));
  if (fitting.length > 0) return answer('met', fitting);
  if (isNoCentre(office, listed)) return answer('unmet', listed, 'office-not-a-centre');
  const confirmed = listed.filter(({ name }) => name === planner?.listedAs);
  return confirmed.length > 0 ? answer('met', confirmed) : answer('open', listed, 'office-not-listed');
}

const NOBODY: PlanFinding<ConductCode> = { code: 'planners-not-listed', path: ['planner'], severity: 'notice' };

function isNamed({ organizationKind, name }: MunicipalityProfilePlanner, office: string): boolean {
  return organizationKind === 'community-general-support-centre' ? office.startsWith(name) : office === name;
}

function isNoCentre(office: string, listed: readonly MunicipalityProfilePlanner[]): boolean {
  const isCentresOnly = listed.every(({ organizationKind }) => organizationKind === 'community-general-support-centre');
  return isCentresOnly && !office.includes(CENTRE);
}

function answer(outcome: Answer['outcome'], listed: readonly MunicipalityProfilePlanner[], code?: ConductCode): Answer {
  const clauses = citedBy(listed);
  const severity = outcome === 'unmet' ? 'error' : 'warning';
  const detail = { listed: listed.map(({ name }) => name).join('、') };
  const found = code === undefined ? [] : [{ code, path: ['planner', 'office'], severity, clauses, detail } as const];
  return { outcome, findings: found, clauses };
}

function citedBy(listed: readonly MunicipalityProfilePlanner[]): readonly ClauseId[] {
  return [...new Set(listed.map(({ clause }) => clause).filter(isClauseId))];
}
