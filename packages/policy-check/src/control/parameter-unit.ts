import type { ParameterName } from './parameter.ts';

/**
 * In what a number that is agreed on with the city is counted. Days are calendar days; devices are terminals and telephones.
 *
 * @clause none a shape of this project, not of a source
 */
export type ParameterUnit = 'minutes' | 'days' | 'months' | 'devices';

const UNIT: Readonly<Record<ParameterName, ParameterUnit>> = {
  'first-report-minutes': 'minutes',
  'containment-minutes': 'minutes',
  'return-days': 'days',
  'structure-notice-days': 'days',
  'self-check-months': 'months',
  'audit-months': 'months',
  'id-review-months': 'months',
  'disabling-days': 'days',
  'unused-id-days': 'days',
  'supervision-months': 'months',
  'training-months': 'months',
  'document-review-months': 'months',
  'work-terminal-count': 'devices',
  'telephone-count': 'devices',
  'update-days': 'days',
  'definition-days': 'days',
  'scan-days': 'days',
  'take-out-days': 'days',
  'answer-days': 'days',
  'opinion-days': 'days',
  'complaint-days': 'days',
  'diagram-days': 'days',
  'layout-days': 'days',
};

/**
 * The unit of a number that is agreed on with the city; `words.unit` has its Japanese.
 *
 * @clause none the words that the numbers stand for are in the clauses of the controls
 *
 * @example
 * parameterUnit('first-report-minutes') // => 'minutes'
 * words.unit[parameterUnit('telephone-count')] // => '台'
 */
export function parameterUnit(name: ParameterName): ParameterUnit {
  return UNIT[name];
}
