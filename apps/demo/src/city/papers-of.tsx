import { formatEraDate } from '@fukushi-kit/calendar';
import type { ReactNode } from 'react';
import { paperPath } from './city-path.ts';
import type { MonthFile } from './month-file.ts';
import { correctionDays, receipts } from './papers.ts';
import { words } from './words.ja.ts';

/** The notices and records of a month, each with its sheet to write on and to print. */
export function PapersOf({ file }: { readonly file: MonthFile }): ReactNode {
  const { contract, month } = file;
  const [days, notices] = [correctionDays(file), receipts(file)];
  return (
    <section>
      <h2 id="papers">{words.papers}</h2>
      <p>{words.papersHelp}</p>
      <ul>
        {days.map((day) => (
          <li key={day}>
            <a href={paperPath(contract.id, month, 'correction', day)}>{words.correctionPaper(formatEraDate(day))}</a>
          </li>
        ))}
        {notices.map(({ notice }, index) => (
          <li key={notice}>
            <a href={paperPath(contract.id, month, 'acceptance', String(index + 1))}>{words.acceptancePaper(notice)}</a>
          </li>
        ))}
        <li>
          <a href={paperPath(contract.id, month, 'inspection', '1')}>{words.inspectionPaper}</a>
        </li>
      </ul>
      {days.length + notices.length === 0 ? <p className="help">{words.noPapers}</p> : null}
    </section>
  );
}
