import { words } from './words.ja.ts';

/** What the field at a path is called on the page. */
export function termLabel([first, second, third]: readonly PropertyKey[]): string {
  const known: Readonly<Record<string, string | undefined>> = {
    ...Object.fromEntries(Object.entries(words.contractor).map(([key, label]) => [`contractor.${key}`, label])),
    ...Object.fromEntries(Object.entries(words.accountFields).map(([key, label]) => [`account.${key}`, label])),
    ...Object.fromEntries(Object.entries(words.parameters).map(([key, label]) => [`parameters.${key}`, label])),
    number: words.number,
    concludedOn: words.concludedOn,
    registrationNumber: words.registrationNumber,
    labourInsurance: words.labourInsurance,
    betweenItems: words.betweenItems,
    tax: words.tax,
  };
  const row = Number(second) + 1;
  if (first === 'attributes') return third === 'id' ? words.attributeId(row) : words.attributeName(row);
  if (first === 'shares') return third === 'on' ? words.shareOn(row) : words.share(row);
  return known[[first, second].filter((step) => step !== undefined).join('.')] ?? words.wrongAt;
}
