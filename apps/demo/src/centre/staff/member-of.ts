import type { StaffRoster } from '@fukushi-kit/schema';
import type { Sent } from '../../plain-form/sent.ts';
import { countAsTyped } from '../count-as-typed.ts';
import { orUnrecorded } from '../or-unrecorded.ts';

/** A member of the staff as the roster holds it. */
export type Member = StaffRoster['staff'][number];

/** A member of the staff as it was sent; the border of the roster says whether it is one. */
export function memberOf(sent: Sent): unknown {
  const row = (list: string): readonly number[] => rowsOf(sent, list);
  return {
    staffNumber: sent.text('staffNumber'),
    name: sent.text('name'),
    qualifications: orUnrecorded(sent, 'qualificationsUnrecorded', sent.texts('qualifications')),
    consultationYears: countAsTyped(sent, 'consultationYears'),
    canCoordinate: sent.truth('canCoordinate'),
    placements: row('placements').map((at) => ({
      ...spell(sent, `placements.${at}`),
      weeklyHours: sent.text(`placements.${at}.weeklyHours`),
    })),
    responsible: orUnrecorded(
      sent,
      'responsibleUnrecorded',
      row('responsible').map((at) => spell(sent, `responsible.${at}`)),
    ),
    otherDuties: orUnrecorded(
      sent,
      'otherDutiesUnrecorded',
      row('otherDuties').map((at) => otherDuty(sent, `otherDuties.${at}`)),
    ),
    leaves: row('leaves').map((at) => ({
      ...spell(sent, `leaves.${at}`),
      knownOn: sent.text(`leaves.${at}.knownOn`),
    })),
    changes: row('changes').map((at) => change(sent, `changes.${at}`)),
    replaces: sent.text('replaces'),
    proofSubmittedOn: sent.text('proofSubmittedOn'),
  } satisfies Record<keyof Member, unknown>;
}

function spell(sent: Sent, at: string): { readonly from: string | null; readonly to: string | null } {
  return { from: sent.text(`${at}.from`), to: sent.text(`${at}.to`) };
}

function otherDuty(sent: Sent, at: string): object {
  const answer = sent.text(`${at}.answer`);
  const on = sent.text(`${at}.on`);
  const approval = answer === null && on === null ? null : { answer, on };
  return { ...spell(sent, at), work: sent.text(`${at}.work`), approval };
}

function change(sent: Sent, at: string): object {
  return {
    kind: sent.text(`${at}.kind`),
    on: sent.text(`${at}.on`),
    reportedOn: sent.text(`${at}.reportedOn`),
    isNewHire: sent.truth(`${at}.isNewHire`),
    curriculumVitaeSubmittedOn: sent.text(`${at}.curriculumVitaeSubmittedOn`),
  };
}

/** The rows of a list in which anything was filled in. */
function rowsOf(sent: Sent, list: string): readonly number[] {
  const filled = sent.fields.flatMap(([name]) => {
    const [first, row] = name.split('.');
    return first === list && row !== undefined ? [Number(row)] : [];
  });
  return [...new Set(filled)].toSorted((one, other) => one - other);
}
