import { type PlainDate, yearMonthOf } from '@fukushi-kit/calendar';
import type { Transaction } from '@fukushi-kit/store';
import { listRecords } from '../../record/list-records.ts';
import type { Frame } from '../frame.ts';
import { workingMonth } from '../month/working-month.ts';
import { lifeLogs, type PersonFile } from './person-file.ts';
import { type PersonState, personState } from './person-state.ts';

/** Every person of a contract as they stand in the month of a day. */
export async function personsOf(tx: Transaction, frame: Frame, day: PlainDate): Promise<readonly PersonState[]> {
  const contract = frame.contract.id;
  const kept = await listRecords(tx, { contract, kind: 'case' });
  const cases = kept.map(({ body }) => body);
  const { result } = await workingMonth(tx, frame, yearMonthOf(day), cases);
  const logs = await lifeLogs(tx, contract);
  return cases.flatMap((kase, index) => {
    const month = result.people[index];
    return month === undefined ? [] : [personState(frame, kase, month, logs.get(kase.controlNumber)?.body ?? [])];
  });
}

/** One person as they stand in the month of a day. */
export async function stateOf(tx: Transaction, file: PersonFile, day: PlainDate): Promise<PersonState> {
  const { result } = await workingMonth(tx, file.frame, yearMonthOf(day), [file.kase]);
  const [month] = result.people;
  if (month === undefined) throw new RangeError('a month tells of every case that it is given');
  return personState(file.frame, file.kase, month, file.life.events);
}
