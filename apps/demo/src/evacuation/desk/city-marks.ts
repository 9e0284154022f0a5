import { pointerPath } from '@fukushi-kit/form';
import type { ToldFinding } from '@fukushi-kit/form-web';
import type { Transaction } from '@fukushi-kit/store';
import { listRecords } from '../../record/list-records.ts';
import { planOriginalId } from '../month/originals-of.ts';
import type { SheetOfPerson } from './sheet-of-person.ts';
import { words } from './words.ja.ts';

/** What the city marked on the fields of a plan that is not received yet, at those fields. */
export async function cityMarks(tx: Transaction, { file, state }: SheetOfPerson): Promise<readonly ToldFinding[]> {
  const { kase, frame } = file;
  const own = state.life.state.versions.find(({ version }) => version === kase.plan?.version);
  if (own === undefined || own.stage === 'received') return [];
  const reviews = await listRecords(tx, { contract: frame.contract.id, kind: 'review' });
  return reviews
    .filter(({ tenant }) => tenant === frame.contract.city)
    .flatMap(({ body }) => body.marks)
    .filter(({ original }) => original === planOriginalId(kase))
    .map(({ pointer, text }) => ({
      path: pointer.startsWith('/') ? pointerPath(pointer as `/${string}`) : [],
      severity: 'warning',
      text: words.cityMark(text),
    }));
}
