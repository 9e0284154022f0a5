import type { Books } from '@fukushi-kit/policy-check';
import type {
  AskedSubcontractor,
  CopyRow,
  HandlingApprovalForm,
  MaterialRow,
  SubcontractRow,
  TakeOutRow,
} from '@fukushi-kit/schema';
import { choiceWord } from '../../policy/choice-word.ts';
import { words } from '../../policy/messages.ja.ts';
import { rowsByNumber } from '../../policy/rows-by-number.ts';

const nobody: AskedSubcontractor = { name: null, address: null, work: null, agreed: [], supervision: null };

const AGREED = {
  'special-provisions': 'special-provisions',
  instructions: 'instructions',
  'no-further-subcontract': 'no-further',
} as const;

/**
 * The data of the application for consent to a handling (個人情報取扱い承諾申請書) from rows of the registers that hold what is
 * intended: taking out, copying, one subcontract. It names the materials by their numbers, the purposes, the days, and how the
 * material is carried or copied. Whether several are one consent for the whole time (期間中繰り返す), why it is necessary, who is
 * responsible and what comes afterwards no register holds; they are left blank, as are the end of a subcontract that has none
 * and the decision of the city.
 *
 * @throws {RangeError} for a number that no row of its register has.
 *
 * @clause chigasaki-r7:特記7
 * @clause chigasaki-r7:特記8
 * @clause chigasaki-r7:特記9(4)
 * @clause chigasaki-r7:特記10(1)
 * @clause kashiwa-r7:9(4)
 * @clause kashiwa-r7:9(5)
 *
 * @example
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const sender = { controlNumber: null, madeOn: null, addressee: '柏市長', contractName: null, contractor };
 * handlingApprovalForm({ books: {}, takeOuts: [], copies: [], subcontract: null, sender }).kinds // => []
 */
export function handlingApprovalForm(given: {
  readonly books: Books;
  readonly takeOuts: readonly string[];
  readonly copies: readonly string[];
  readonly subcontract: string | null;
  readonly sender: Pick<HandlingApprovalForm, 'controlNumber' | 'madeOn' | 'addressee' | 'contractName' | 'contractor'>;
}): HandlingApprovalForm {
  const { books, sender } = given;
  const takeOuts = rowsByNumber('takeOuts', books.takeOuts?.rows ?? [], given.takeOuts);
  const copies = rowsByNumber('copies', books.copies?.rows ?? [], given.copies);
  const asked = given.subcontract === null ? [] : [given.subcontract];
  const [subcontract = null] = rowsByNumber('subcontracts', books.subcontracts?.rows ?? [], asked);
  const days = [...takeOuts, ...copies].map(({ on }) => on);
  const count = takeOuts.length + copies.length + asked.length;
  return {
    schemaVersion: '1',
    ...sender,
    kinds: [
      ...(copies.length > 0 ? ['copying' as const] : []),
      ...(takeOuts.length > 0 ? ['taking-out' as const] : []),
      ...(subcontract === null ? [] : ['subcontract' as const]),
    ],
    ...materialsOf(books, [
      ...takeOuts.flatMap(({ materials }) => materials),
      ...copies.map(({ material }) => material),
    ]),
    responsible: null,
    reason: purposesOf(books, [...takeOuts, ...copies]),
    way: lines([...takeOuts.map(takeOutText), ...copies.map(copyText)]),
    scope: count === 1 && subcontract === null ? 'once' : null,
    from: edgeOf([...days, ...(subcontract === null ? [] : [subcontract.startsOn])], 0),
    to: edgeOf([...days, ...(subcontract === null ? [] : [subcontract.endsOn])], -1),
    encryption: encryptionOf(takeOuts),
    afterwards: null,
    subcontractor: subcontract === null ? nobody : subcontractorOf(subcontract),
    decision: { answer: null, on: null, number: null, conditions: null, decidedBy: null },
  };
}

/** The first or the last of some days; blank where one of them is not known, such as the end of a subcontract. */
function edgeOf(days: readonly (string | null)[], at: 0 | -1): string | null {
  return days.includes(null) ? null : (days.toSorted().at(at) ?? null);
}

/** Each material once by its number, with what is known of it, and how many there are where every number is known. */
function materialsOf(
  { materials }: Books,
  numbers: readonly string[],
): Pick<HandlingApprovalForm, 'materials' | 'quantity'> {
  const named = [...new Set(numbers)];
  const rows = named.map((number) => materials?.rows.find((row) => row.number === number));
  const known = rows.every((row): row is MaterialRow & { quantity: number } => typeof row?.quantity === 'number');
  return {
    materials: lines(named.map((number, index) => materialText(number, rows[index]))),
    quantity: known && rows.length > 0 ? String(rows.reduce((sum, row) => sum + row.quantity, 0)) : null,
  };
}

function materialText(number: string, row: MaterialRow | undefined): string {
  const told = [row?.medium ?? null, row?.items ?? null].filter((part) => part !== null);
  return told.length === 0 ? number : words.numbered(told.join('：'), number);
}

function purposesOf({ contract }: Books, rows: readonly Pick<TakeOutRow, 'purpose'>[]): string | null {
  const titles = new Map(
    (contract?.rows ?? []).flatMap((row) => row.purposes.map(({ number, title }) => [number, title] as const)),
  );
  const purposes = new Set(rows.flatMap(({ purpose }) => (purpose === null ? [] : [titles.get(purpose) ?? purpose])));
  return lines([...purposes]);
}

function takeOutText({ number, form, destination, safeguards }: TakeOutRow): string {
  const word = (name: 'form' | 'destination' | 'safeguards', value: string): string =>
    choiceWord('TakeOutLog', name === 'safeguards' ? '/rows/0/safeguards/0' : `/rows/0/${name}`, value);
  const parts = [
    word('form', form),
    ...(destination === null ? [] : [word('destination', destination)]),
    ...(safeguards ?? []).map((one) => word('safeguards', one)),
  ];
  return words.numbered(parts.join('、'), number);
}

function copyText({ number, way, count }: CopyRow): string {
  const how = way === null ? [] : [choiceWord('CopyLog', '/rows/0/way', way)];
  return words.numbered([...how, words.copies(count)].join('、'), number);
}

/** Said of all that is taken out together; left blank where one electronic record is not known to be encrypted. */
function encryptionOf(takeOuts: readonly TakeOutRow[]): HandlingApprovalForm['encryption'] {
  if (takeOuts.length === 0) return null;
  const electronic = takeOuts.filter(({ form }) => form === 'electronic');
  if (electronic.length === 0) return 'no-electronic-record';
  return electronic.every(({ encrypted }) => encrypted === true) ? 'encrypted' : null;
}

function subcontractorOf({ party, scope, terms }: SubcontractRow): AskedSubcontractor {
  return {
    name: party,
    address: null,
    work: scope,
    agreed: (terms ?? []).map((term) => AGREED[term]),
    supervision: null,
  };
}

function lines(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('\n');
}
