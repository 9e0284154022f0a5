import type { Clause, Verification } from './clause.ts';
import { frozen } from './frozen.ts';
import type { Source } from './source.ts';
import type { ClauseId, SourceId } from './source-id.ts';
import { ageCalculationAct } from './sources/age-calculation-act.ts';
import { basicActOnDisasterManagement } from './sources/basic-act-on-disaster-management.ts';
import { chigasakiR7 } from './sources/chigasaki-r7.ts';
import { chigasakiR7Manual } from './sources/chigasaki-r7-manual.ts';
import { civilCode } from './sources/civil-code.ts';
import { fractionCalculationAct } from './sources/fraction-calculation-act.ts';
import { kashiwaR7 } from './sources/kashiwa-r7.ts';
import { localAutonomyAct } from './sources/local-autonomy-act.ts';
import { nationalHolidaysAct } from './sources/national-holidays-act.ts';
import { paymentDelayPreventionAct } from './sources/payment-delay-prevention-act.ts';
import { personalInformationProtectionAct } from './sources/personal-information-protection-act.ts';
import { socialWelfareAct } from './sources/social-welfare-act.ts';
import { web } from './sources/web.ts';

interface ClauseEntry extends Omit<Clause, 'id' | 'source' | 'verification'> {
  readonly verification?: Verification;
}

interface SourceEntry extends Omit<Source, 'clauses'> {
  readonly clauses: readonly ClauseEntry[];
}

const entries: readonly SourceEntry[] = [
  chigasakiR7,
  kashiwaR7,
  chigasakiR7Manual,
  basicActOnDisasterManagement,
  civilCode,
  ageCalculationAct,
  nationalHolidaysAct,
  localAutonomyAct,
  paymentDelayPreventionAct,
  fractionCalculationAct,
  personalInformationProtectionAct,
  socialWelfareAct,
  web,
];

function clauseOf(entry: ClauseEntry, source: SourceEntry): Clause {
  // The type of ids is made from these very entries.
  const id = `${source.id}:${entry.at}` as ClauseId;
  return { ...entry, id, source: source.id, verification: entry.verification ?? source.verification };
}

/**
 * Every source that can be cited, the two specifications first.
 *
 * @clause none the list of the sources themselves
 *
 * @example
 * sources.map(({ id }) => id).slice(0, 3) // => ['chigasaki-r7', 'kashiwa-r7', 'chigasaki-r7-manual']
 */
export const sources: readonly Source[] = frozen(
  entries.map((entry) => ({ ...entry, clauses: entry.clauses.map((clause) => clauseOf(clause, entry)) })),
);

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]));

/**
 * One source by its id.
 *
 * @throws {RangeError} if there is no such source; TypeScript tells so before it runs.
 * @clause none a look-up
 *
 * @example
 * source('civil-code').title // => '民法'
 * source('chigasaki-r7-manual').verification.state // => 'absent'
 */
export function source(id: SourceId): Source {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`No such source, got ${JSON.stringify(id)}`);
  return found;
}
