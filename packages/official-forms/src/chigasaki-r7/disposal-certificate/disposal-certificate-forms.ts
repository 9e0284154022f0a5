import type { PlainDate } from '@fukushi-kit/calendar';
import type { Books } from '@fukushi-kit/policy-check';
import type { DisposalCertificateForm, DisposedItem, MaterialRow } from '@fukushi-kit/schema';
import { byKey } from '../../policy/by-key.ts';
import { choiceWord } from '../../policy/choice-word.ts';
import { contractEnd } from '../../policy/contract-end.ts';
import { words } from '../../policy/messages.ja.ts';

/**
 * The data of the certificates of what was destroyed or erased (廃棄・消去証明書) up to a day, from the register of materials:
 * one for each number of a certificate and each person responsible, because a certificate names one. Of the six items of the
 * clause those that the register does not hold stay blank. The number in the register has no unit, so none is added.
 * The day of consultation stays blank unless all of it was talked over before it was done. What was checked, who witnessed
 * it, the role of who is responsible and what is attached no register holds.
 *
 * @clause chigasaki-r7:特記11(2)
 * @clause chigasaki-r7:特記11(5)
 * @clause kashiwa-r7:9(7)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const sender = { madeOn: null, addressee: '茅ヶ崎市長', contractName: null, contractor };
 * disposalCertificateForms({ books: {}, asOf: plainDate('2026-04-15'), sender }) // => []
 */
export function disposalCertificateForms(given: {
  readonly books: Books;
  readonly asOf: PlainDate;
  readonly sender: Pick<DisposalCertificateForm, 'madeOn' | 'addressee' | 'contractName' | 'contractor'>;
}): readonly DisposalCertificateForm[] {
  const { books, asOf, sender } = given;
  const disposed = (books.materials?.rows ?? []).filter(
    ({ state, disposedOn }) =>
      (state === 'destroyed' || state === 'erased') && (disposedOn === null || disposedOn <= asOf),
  );
  const groups = byKey(disposed, ({ certificate, disposalResponsible }) =>
    JSON.stringify([certificate, disposalResponsible]),
  );
  return groups.map((rows) => ({
    ...sender,
    schemaVersion: '1',
    controlNumber: rows[0].certificate,
    endedOn: contractEnd(books, asOf),
    consultedOn: consultedOn(books, rows),
    items: rows.map(itemOf),
    responsible: { role: null, name: rows[0].disposalResponsible },
    witness: null,
    software: toolsOf(rows),
    checked: [],
    attached: [],
  }));
}

function itemOf(row: MaterialRow): DisposedItem {
  const { number, items, medium, quantity, state, disposalMethod, disposedOn } = row;
  return {
    information: items,
    medium: medium === null ? null : words.numbered(medium, number),
    quantity: quantity === null ? null : String(quantity),
    kind: state === 'destroyed' ? 'destroyed' : 'erased',
    way: disposalMethod === null ? null : choiceWord('MaterialRegister', '/rows/0/disposalMethod', disposalMethod),
    on: disposedOn,
  };
}

/** What erased the electronic ones; several are named one after the other. */
function toolsOf(rows: readonly MaterialRow[]): string | null {
  const tools = rows.flatMap(({ state, disposalTool }) =>
    state === 'erased' && disposalTool !== null ? [disposalTool] : [],
  );
  return tools.length === 0 ? null : [...new Set(tools)].join('、');
}

/** The last day on which disposal was talked over with the city; blank unless that was done for each of them beforehand. */
function consultedOn({ approvals }: Books, rows: readonly MaterialRow[]): string | null {
  const held = (approvals?.rows ?? []).filter(
    ({ kind, covers }) => kind === 'consultation' && covers.includes('disposal'),
  );
  const days = rows.map(({ number, disposedOn }) => {
    const own = held.filter(({ only, issuedOn }) => {
      const isBefore = disposedOn !== null && issuedOn <= disposedOn;
      return isBefore && (only === null || only.includes(number));
    });
    return (
      own
        .map(({ issuedOn }) => issuedOn)
        .toSorted()
        .at(-1) ?? null
    );
  });
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}
