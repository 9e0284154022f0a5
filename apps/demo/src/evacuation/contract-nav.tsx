import type { ReactNode } from 'react';
import type { Contract } from '../contract/contract.ts';
import { invoicePath } from './invoice/invoice-path.ts';
import { monthsPath } from './month/month-path.ts';
import { personsPath } from './person/person-path.ts';
import { words } from './words.ja.ts';

/** The pages of a contract for evacuation plans. */
export function ContractNav({
  contract: { id, title },
  here,
}: {
  readonly contract: Pick<Contract, 'id' | 'title'>;
  readonly here: 'persons' | 'months' | 'invoice' | 'duties' | null;
}): ReactNode {
  const places = [
    { key: 'persons', path: personsPath(id), text: words.persons },
    { key: 'months', path: monthsPath(id), text: words.months },
    { key: 'invoice', path: invoicePath(id), text: words.invoice },
    { key: 'duties', path: `/contracts/${encodeURIComponent(id)}/duties`, text: words.duties },
  ];
  return (
    <nav aria-label={words.pagesOf(title)} className="tabs">
      <ul>
        {places.map(({ key, path, text }) => (
          <li key={key}>
            <a href={path} {...(key === here ? { 'aria-current': 'page' as const } : {})}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
