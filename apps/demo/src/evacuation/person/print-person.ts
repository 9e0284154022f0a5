import { yearMonthOf } from '@fukushi-kit/calendar';
import type { Context } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, today } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { printDeed, turnDown } from '../../plain-form/deed.ts';
import { workingMonth } from '../month/working-month.ts';
import { custodyOf } from './custody-of.ts';
import { readPersonFile } from './person-file.ts';
import { personPage } from './person-page.tsx';
import { stateOf } from './persons-of.ts';
import { words } from './words.ja.ts';

/** Orders every sheet of a person that is ready, or the blank sheets for the next visit. */
export async function printPerson(
  parts: AppParts,
  c: Context<AppEnv>,
  { contract, id }: { readonly contract: string; readonly id: string },
): Promise<Response> {
  return printDeed(parts, c, async (tx, sent) => {
    const file = await readPersonFile(tx, contract, id);
    if (file === null) return turnDown(() => notFoundPage(c));
    if (sent.text('what') === 'blank') {
      const { result } = await workingMonth(tx, file.frame, yearMonthOf(today(parts)), []);
      const sheets = result.documents.filter(({ mode }) => mode === 'blank');
      return { contract, title: words.blankTitle, sheets };
    }
    const state = await stateOf(tx, file, today(parts));
    const sheets = state.month.documents;
    if (sheets.length === 0) {
      return turnDown(() => personPage(c, { file, state, custody: custodyOf(file, today(parts)) }));
    }
    return { contract, title: words.printTitle(id), sheets };
  });
}
