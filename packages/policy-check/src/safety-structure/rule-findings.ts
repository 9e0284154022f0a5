import type { SafetyStructure } from '@fukushi-kit/schema';
import type { PolicyFinding } from '../finding-code.ts';
import { daysOfWork } from './days-of-work.ts';
import type { StructureQuestion } from './structure-question.ts';

type RuleFinding = PolicyFinding<
  'internal-rules-not-recorded' | 'no-internal-rules' | 'rule-edition-not-recorded' | 'rule-not-yet-in-force'
>;
type Rule = NonNullable<SafetyStructure['internalRules']>[number];

const CLAUSES = ['chigasaki-r7:特記2(2)'] as const;

/**
 * What is missing in the internal rules (規定類). A rule made later leaves it open whether an earlier edition stood.
 *
 * @clause chigasaki-r7:特記2(2)
 */
export function ruleFindings(
  { internalRules }: Pick<SafetyStructure, 'internalRules'>,
  question: StructureQuestion,
): readonly RuleFinding[] {
  const at = { path: ['internalRules'], clauses: CLAUSES };
  if (internalRules === null) return [{ ...at, code: 'internal-rules-not-recorded', severity: 'warning' }];
  if (internalRules.length === 0) return [{ ...at, code: 'no-internal-rules', severity: 'error' }];
  const { to } = daysOfWork(question);
  return internalRules.flatMap((rule, index) => ofRule(rule, index, to));
}

function ofRule({ edition, madeOn }: Rule, index: number, asOf: string): readonly RuleFinding[] {
  const at = { path: ['internalRules', index, 'madeOn'], severity: 'warning', clauses: CLAUSES } as const;
  if (madeOn === null) return edition === null ? [{ ...at, code: 'rule-edition-not-recorded' }] : [];
  return madeOn > asOf ? [{ ...at, code: 'rule-not-yet-in-force' }] : [];
}
