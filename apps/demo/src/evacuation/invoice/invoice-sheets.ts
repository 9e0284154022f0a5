import { taxRates } from '@fukushi-kit/municipality';
import { invoice as invoiceDefinition, invoiceForm } from '@fukushi-kit/official-forms';
import { taxRateOn } from '@fukushi-kit/yen';
import type { SheetJob } from '../../press/press.ts';
import type { InvoiceFile } from './invoice-file.ts';
import { words } from './words.ja.ts';

/** Every copy of the invoice (請求書); none while it can't be made. */
export function invoiceSheets(file: InvoiceFile): readonly SheetJob[] {
  const { claimed, invoiced, payment, review, category, facts, frame, months } = file;
  if (!claimed.ok || invoiced?.ok !== true) return [];
  const contractor = months[0]?.order.contractor;
  const data = invoiceForm({
    claim: claimed.value,
    invoice: invoiced.value,
    payment,
    review,
    taxCategory: category,
    taxRate: taxRateOn(category, taxRates(frame.profile), frame.period.to),
    sender: {
      controlNumber: facts.number,
      contractName: frame.contract.title,
      contractor: {
        name: contractor?.name ?? null,
        address: contractor?.address ?? null,
        representative: contractor?.representative ?? null,
        contactPerson: contractor?.contactPerson ?? null,
        phone: contractor?.phone ?? null,
      },
      issuer: { name: facts.issuerName, phone: facts.issuerPhone },
      registrationNumber: facts.registrationNumber,
      account: facts.account,
    },
  });
  return invoiceDefinition.copies.map(({ id, mark }) => ({
    file: words.file(mark),
    definition: invoiceDefinition,
    data,
    mode: 'filled',
    copy: id,
  }));
}
