import type { Sent } from '../../plain-form/sent.ts';
import type { InvoiceFacts } from './invoice-facts.ts';

/** What a form says of the invoice; the border says what does not stand. */
export function sentFacts({ text, count }: Sent): InvoiceFacts {
  const agreed = { new: count('agreed.new'), update: count('agreed.update'), on: text('agreed.on') };
  const isOpen = Object.values(agreed).every((value) => value === null);
  const account = (name: string): string | null => text(`account.${name}`);
  return {
    schemaVersion: '1',
    agreed: isOpen ? null : agreed,
    invoicedOn: text('invoicedOn'),
    receivedOn: text('receivedOn'),
    number: text('number'),
    issuerName: text('issuerName'),
    issuerPhone: text('issuerPhone'),
    registrationNumber: text('registrationNumber'),
    account: {
      bank: account('bank'),
      branch: account('branch'),
      kind: account('kind'),
      number: account('number'),
      holderReading: account('holderReading'),
      holder: account('holder'),
    },
  } as InvoiceFacts;
}
