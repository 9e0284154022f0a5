import { schemas } from '@fukushi-kit/schema';

/** What a listed word of the agreement is called in Japanese, by its schema; `null` where the schema does not list it. */
export function agreementTitle(of: 'AgreedParameter' | 'AgreedReading', property: string, word: string): string | null {
  const listed = schemas.PolicyAgreement.$defs?.[of]?.properties?.[property]?.oneOf;
  return listed?.find((each) => each.const === word)?.title ?? null;
}
