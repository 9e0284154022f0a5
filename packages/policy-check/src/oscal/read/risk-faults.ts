import type { ControlResult } from '../../evaluate/control-result.ts';
import { firstOf } from '../breach.ts';
import { type Fault, fault } from './fault.ts';
import { ownValue, ownValues } from './own-values.ts';
import { placed } from './placed.ts';
import type { PlacedResult } from './read-control.ts';
import type { ResultShape, RiskShape } from './results-shape.ts';

/** Where the risks are not those of the breaches: each broken control in one risk, waived where the city lets it pass. */
export function riskFaults(shape: ResultShape, results: readonly PlacedResult[]): readonly Fault[] {
  const broken = results.filter(({ result }) => result.verdict === 'nonconforming');
  const risks = placed('risks', shape.risks);
  const risksOf = (control: string): readonly string[] =>
    risks.filter(({ part }) => ownValues(part, 'control').includes(control)).map(({ part }) => part.uuid);
  const wrong = [
    ...risks.filter(({ part }) => !isRiskOf(broken, part)),
    ...broken.filter(({ result }) => risksOf(result.control).length !== 1),
    ...placed('findings', shape.findings).filter(({ part }) => {
      const linked = (part['related-risks'] ?? []).map((each) => each['risk-uuid']);
      return linked.join(' ') !== risksOf(ownValue(part, 'control') ?? '').join(' ');
    }),
  ];
  return wrong.map(({ path }) => fault('oscal-contradiction', path));
}

function isRiskOf(broken: readonly PlacedResult[], risk: RiskShape): boolean {
  const controls = ownValues(risk, 'control');
  const own = broken.map(({ result }) => result).filter(({ control }) => controls.includes(control));
  return own.length > 0 && own.length === controls.length && isOneBreach(own) && isWaivedAs(own, risk);
}

function isOneBreach(results: readonly ControlResult[]): boolean {
  return new Set(results.map(({ control }) => firstOf(control))).size === 1;
}

function isWaivedAs(results: readonly ControlResult[], risk: RiskShape): boolean {
  const waivers = new Set(results.flatMap((result) => result.waivers));
  const written = (risk['mitigating-factors'] ?? []).map((factor) => ownValue(factor, 'waiver'));
  const status = results.every((result) => result.waivers.length > 0) ? 'deviation-approved' : 'open';
  return (
    risk.status === status &&
    written.length === waivers.size &&
    written.every((number) => number !== null && waivers.has(number))
  );
}
