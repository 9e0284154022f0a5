import type { ReactNode } from 'react';
import type { Contract } from '../contract/contract.ts';
import { ContractNav } from '../evacuation/contract-nav.tsx';
import { isCentre } from './centre.ts';
import { words } from './words.ja.ts';

/** A page of a contract. */
export type CentrePlace = keyof typeof words.places;

/** The address of a page of a contract. */
export function placePath(contract: string, place: CentrePlace): string {
  return `/contracts/${contract}/${place}`;
}

/** The pages of a contract, and which of them this is; a contract for evacuation plans has pages of its own. */
export function CentreNav({
  contract,
  here,
}: {
  readonly contract: Pick<Contract, 'id' | 'profile' | 'title'>;
  readonly here: CentrePlace | null;
}): ReactNode {
  if (!isCentre(contract)) {
    return (
      <div className="stack">
        <p className="help">{contract.title}</p>
        <ContractNav contract={contract} here={here === 'duties' ? here : null} />
      </div>
    );
  }
  const places = Object.keys(words.places) as CentrePlace[];
  return (
    <div className="stack">
      <p className="help">{contract.title}</p>
      <nav aria-label={words.nav} className="tabs">
        <ul>
          {places.map((place) => (
            <li key={place}>
              <a href={placePath(contract.id, place)} {...(place === here ? { 'aria-current': 'page' as const } : {})}>
                {words.places[place]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
