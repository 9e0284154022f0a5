import { agreementTitle } from './agreement-title.ts';
import type { ParameterName } from './parameter.ts';

/**
 * What a number that is agreed on with the city is called in Japanese, with its unit, by the schema of the agreement.
 *
 * @clause none words of the data contract
 *
 * @example
 * parameterTitle('unused-id-days') // => '使われないIDを不要と見る日数'
 */
export function parameterTitle(name: ParameterName): string {
  return agreementTitle('AgreedParameter', 'parameter', name) ?? name;
}
