import type { Sent } from '../../plain-form/sent.ts';
import { countAsTyped } from '../count-as-typed.ts';

/** How many attributes the form has room for beyond those that stand already. */
export const FREE_ROWS = 3;

/** The terms as they were sent; their border says whether they are some. */
export function termsOf(sent: Sent): unknown {
  return {
    schemaVersion: '1',
    contractor: {
      name: sent.text('contractor.name'),
      address: sent.text('contractor.address'),
      representative: sent.text('contractor.representative'),
      contactPerson: sent.text('contractor.contactPerson'),
      phone: sent.text('contractor.phone'),
    },
    number: sent.text('number'),
    concludedOn: sent.text('concludedOn'),
    registrationNumber: sent.text('registrationNumber'),
    account: {
      bank: sent.text('account.bank'),
      branch: sent.text('account.branch'),
      kind: sent.text('account.kind'),
      number: sent.text('account.number'),
      holderReading: sent.text('account.holderReading'),
      holder: sent.text('account.holder'),
    },
    attributes: attributesOf(sent),
    parameters: {
      'contract-sum': countAsTyped(sent, 'parameters.contract-sum'),
      'full-time-weekly-minutes': countAsTyped(sent, 'parameters.full-time-weekly-minutes'),
      'part-time-monthly-rate': countAsTyped(sent, 'parameters.part-time-monthly-rate'),
    },
    shares: sharesOf(sent),
    labourInsurance: sent.text('labourInsurance'),
    betweenItems: sent.text('betweenItems'),
    tax: sent.text('tax'),
  };
}

function attributesOf(sent: Sent): readonly object[] {
  const rows = sent.fields.flatMap(([name]) => /^attributes\.(\d{1,2})\./.exec(name)?.[1] ?? []);
  return [...new Set(rows)].map((row) => ({
    id: sent.text(`attributes.${row}.id`),
    name: sent.text(`attributes.${row}.name`),
  }));
}

/** Nothing is agreed while no share is filled in. */
function sharesOf(sent: Sent): readonly object[] | null {
  const shares = [0, 1].map((time) => ({
    share: sent.text(`shares.${time}.share`),
    on: sent.text(`shares.${time}.on`),
  }));
  return shares.every(({ share, on }) => share === null && on === null) ? null : shares;
}
