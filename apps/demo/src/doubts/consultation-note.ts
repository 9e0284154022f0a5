import { consultationNote, consultationNoteForm } from '@fukushi-kit/official-forms';
import type { Order } from '../press/press.ts';
import type { DoubtFile } from './doubt-page.tsx';

/** The record of the consultation (協議・疑義記録票) for a contract, to be printed; what nobody recorded stays to be written. */
export function noteOrder(
  { doubt, standings, decisions }: DoubtFile,
  contract: string | null,
): Omit<Order, 'day'> | null {
  const standing = standings.find((each) => each.contract.id === contract);
  if (standing === undefined) return null;
  const data = consultationNoteForm({
    doubt,
    record: decisions.get(standing.contract.id)?.body.record ?? null,
    note: {
      addressee: null,
      contractName: standing.contract.title,
      contractorName: standing.contractor,
      askerOffice: null,
      askerName: null,
      opinion: null,
      interim: null,
      metOn: null,
      means: null,
      cityAttendees: null,
      contractorAttendees: null,
      appliesFrom: null,
      contractChange: null,
    },
  });
  const { title } = consultationNote;
  const file = `${title}.pdf`;
  return {
    contract: standing.contract.id,
    title,
    sheets: [{ file, definition: consultationNote, data, mode: 'filled', copy: null }],
  };
}
