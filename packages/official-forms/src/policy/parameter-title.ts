import type { ParameterName } from '@fukushi-kit/policy-check';
import { choiceWord } from './choice-word.ts';

/** The Japanese name of a number that is agreed on with the city, with its unit, as the schema of the agreement has it. */
export function parameterTitle(name: ParameterName): string {
  return choiceWord('PolicyAgreement', '/parameters/0/parameter', name);
}
