import { formatEraMonth, yearMonth } from '@fukushi-kit/calendar';
import type { Desk } from '../form-desk/desk.ts';
import { cityContract } from './city-contracts.ts';
import { monthPath } from './city-path.ts';
import { readMonth } from './month-file.ts';
import { paperDesk } from './paper-desk.ts';
import { type Paper, papers } from './papers.ts';
import { words } from './words.ja.ts';

/** The desks on which the notices and records of a month are written. */
export const monthPaperDesks: readonly Desk[] = papers.map(deskOf);

function deskOf({ name, definition, data }: Paper): Desk {
  return paperDesk(
    definition,
    `/submissions/:contract/:month/papers/${name}/:key`,
    async (tx, { contract: id = '', month = '', key = '' }) => {
      const found = await cityContract(tx, id);
      const file = found && (await readMonth(tx, found.contract, month));
      if (found === null || file === null || file.state === 'not-reviewed') return null;
      return {
        key: { contract: id, kind: 'city-paper', id: `${month}.${name}.${key}` },
        title: words.paperTitle(definition.title, formatEraMonth(yearMonth(file.month))),
        file: `${month}-${definition.title}-${key}`,
        data: (kept) => data({ file, contractor: found.contractor }, key, kept),
      };
    },
    ({ contract = '', month = '' }) => monthPath(contract, month),
  );
}
