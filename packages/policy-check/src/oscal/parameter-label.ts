import { schemas } from '@fukushi-kit/schema';
import type { ParameterName } from '../control/parameter.ts';

/** What a number is called in Japanese, with its unit, by the schema of the agreement. */
export function parameterLabel(name: ParameterName): string {
  const named = schemas.PolicyAgreement.$defs?.['AgreedParameter']?.properties?.['parameter'];
  return named?.oneOf?.find((each) => each.const === name)?.title ?? name;
}
