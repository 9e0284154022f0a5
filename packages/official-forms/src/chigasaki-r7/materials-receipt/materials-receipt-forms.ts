import type { PlainDate } from '@fukushi-kit/calendar';
import type { Books } from '@fukushi-kit/policy-check';
import type { MaterialRow, MaterialsReceiptForm } from '@fukushi-kit/schema';
import { byKey } from '../../policy/by-key.ts';
import { words } from '../../policy/messages.ja.ts';

/**
 * The data of the receipts (資料等受領書) for what the city provided up to a day, from the register of materials: one for each
 * number of a receipt, and one for each day where no receipt was numbered yet. What was received on no recorded day stands on
 * a receipt without one. How it was handed over, by whom and until when it is kept no register holds; they are left blank.
 *
 * @clause chigasaki-r7:特記4
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * materialsReceiptForms({ books: {}, asOf: plainDate('2025-06-30'), sender: { contractName: null, contractor } }) // => []
 */
export function materialsReceiptForms(given: {
  readonly books: Books;
  readonly asOf: PlainDate;
  readonly sender: Pick<MaterialsReceiptForm, 'contractName' | 'contractor'>;
}): readonly MaterialsReceiptForm[] {
  const { books, asOf, sender } = given;
  const received = (books.materials?.rows ?? []).filter(
    ({ origin, receivedOn }) => origin === 'provided' && (receivedOn === null || receivedOn <= asOf),
  );
  return byKey(received, ({ receipt, receivedOn }) => JSON.stringify([receipt, receivedOn])).map((rows) => ({
    ...sender,
    schemaVersion: '1',
    controlNumber: rows[0].receipt,
    receivedOn: rows[0].receivedOn,
    way: null,
    otherWay: null,
    department: null,
    handedOverBy: null,
    purpose: null,
    storedAt: placesOf(books, rows),
    returnBy: null,
    materials: rows.map(({ number, medium, kind, quantity, items }) => ({
      name: medium === null ? number : words.numbered(medium, number),
      kind,
      quantity: quantity === null ? null : String(quantity),
      items,
    })),
    receiverRole: null,
  }));
}

/** Where they are kept: the names of the places, or their numbers where no register names them. */
function placesOf({ workplaces }: Books, rows: readonly MaterialRow[]): string | null {
  const places = new Set(rows.flatMap(({ place }) => (place === null ? [] : [place])));
  const named = [...places].map((place) => workplaces?.rows.find(({ number }) => number === place)?.name ?? place);
  return named.length === 0 ? null : named.join('、');
}
