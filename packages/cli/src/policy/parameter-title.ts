import type { ParameterName } from '@fukushi-kit/policy-check';
import { type JsonSchema, schemas } from '@fukushi-kit/schema';

/** The Japanese title of a number that is agreed on with the city, as the schema of the agreement has it. */
export function parameterTitle(name: ParameterName): string {
  const schema: JsonSchema = schemas.PolicyAgreement;
  const options = schema.$defs?.['AgreedParameter']?.properties?.['parameter']?.oneOf ?? [];
  return options.find((option) => option.const === name)?.title ?? name;
}
