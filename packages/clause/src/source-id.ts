import type { ageCalculationAct } from './sources/age-calculation-act.ts';
import type { basicActOnDisasterManagement } from './sources/basic-act-on-disaster-management.ts';
import type { chigasakiR7 } from './sources/chigasaki-r7.ts';
import type { chigasakiR7Manual } from './sources/chigasaki-r7-manual.ts';
import type { civilCode } from './sources/civil-code.ts';
import type { fractionCalculationAct } from './sources/fraction-calculation-act.ts';
import type { kashiwaR7 } from './sources/kashiwa-r7.ts';
import type { localAutonomyAct } from './sources/local-autonomy-act.ts';
import type { nationalHolidaysAct } from './sources/national-holidays-act.ts';
import type { paymentDelayPreventionAct } from './sources/payment-delay-prevention-act.ts';
import type { personalInformationProtectionAct } from './sources/personal-information-protection-act.ts';
import type { socialWelfareAct } from './sources/social-welfare-act.ts';
import type { web } from './sources/web.ts';
import type { WebCitation } from './web-citation.ts';

type AnySource =
  | typeof chigasakiR7
  | typeof kashiwaR7
  | typeof chigasakiR7Manual
  | typeof basicActOnDisasterManagement
  | typeof civilCode
  | typeof ageCalculationAct
  | typeof nationalHolidaysAct
  | typeof localAutonomyAct
  | typeof paymentDelayPreventionAct
  | typeof fractionCalculationAct
  | typeof personalInformationProtectionAct
  | typeof socialWelfareAct
  | typeof web;

/**
 * The id of a specification (仕様書), law (法令) or manual (手順書) that can be cited.
 *
 * @clause none a shape of this project, not of a source
 */
export type SourceId = AnySource['id'];

type Cited<S> = S extends {
  readonly id: infer Id extends string;
  readonly clauses: infer Clauses extends readonly { readonly at: string }[];
}
  ? `${Id}:${Clauses[number]['at']}`
  : never;

/**
 * A place in a source (根拠条項), written `source:number` with the source's own numbering and no spaces, e.g.
 * `chigasaki-r7:8(4)ア(ア)①(a)` or `basic-act-on-disaster-management:49-14(3)(i)` (第49条の14第3項第1号). The type
 * lists every known clause, so a citation that points nowhere does not compile. A public page that is not among the
 * sources is cited by its address ({@link WebCitation}).
 *
 * @clause none a shape of this project, not of a source
 */
export type ClauseId = Cited<AnySource> | WebCitation;
