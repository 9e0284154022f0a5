import { type ReactNode, useId } from 'react';
import { Bar } from './bar.tsx';
import { checkedCount } from './checked-count.ts';
import { type Fill, UNKNOWN } from './fill.ts';
import { type NumberRow, NumberTable } from './number-table.tsx';
import { Patterns } from './patterns.tsx';
import { Picture, type PicturePlace } from './picture.tsx';
import { sum } from './sum.ts';
import { words } from './words.ja.ts';

/** A rank of a hazard, as the map of the city words it, and how many persons live in it. */
export interface RiskRank {
  readonly id: string;
  readonly label: string;
  readonly persons: number;
  /** Nobody has looked yet: drawn apart, because it is neither a risk nor none. */
  readonly isUnknown?: boolean;
}

/** A kind of hazard with its ranks, in the order in which they are to be read. */
export interface RiskKind {
  readonly id: string;
  readonly label: string;
  readonly ranks: readonly RiskRank[];
}

const KNOWN: Fill = { tone: 'deep', texture: 'solid' };

/** How many persons live with which hazard, by rank; all bars have one scale. */
export function RiskByKind({ kinds, ...place }: PicturePlace & { readonly kinds: readonly RiskKind[] }): ReactNode {
  const id = useId();
  const text = words.risk;
  const ranks = kinds.flatMap((kind) => kind.ranks);
  const most = Math.max(0, ...ranks.map((rank) => checkedCount(rank.persons, rank.id)));
  return (
    <Picture
      {...place}
      id={id}
      title={text.title}
      summary={`${mostPersons(kinds)}${text.note}`}
      isEmpty={most === 0}
      table={
        <NumberTable
          caption={words.numbersOf(text.title)}
          heads={[text.kind, text.persons]}
          rows={kinds.flatMap((kind) => [
            ...kind.ranks.map((rank) => ({
              id: `${kind.id}/${rank.id}`,
              label: text.inKind(kind.label, rank.label),
              cells: [words.persons(rank.persons)],
            })),
            ...totalOf(kind),
          ])}
        />
      }
    >
      <Patterns id={id} fills={[KNOWN, UNKNOWN]} />
      {kinds.map((kind) => (
        <div className="pic-group" key={kind.id}>
          <p className="pic-group-name">
            <span>{kind.label}</span> <span>{words.persons(personsOf(kind))}</span>
          </p>
          <div className="pic-bars">
            {kind.ranks.map((rank) => (
              <div className="pic-row" key={rank.id}>
                <span className="pic-label">{rank.label}</span>
                <span className="pic-number">{words.persons(rank.persons)}</span>
                <Bar
                  picture={id}
                  most={most}
                  counts={[{ id: rank.id, count: rank.persons, fill: rank.isUnknown === true ? UNKNOWN : KNOWN }]}
                />
              </div>
            ))}
          </div>
        </div>
      ))}
    </Picture>
  );
}

/** Who is known to live with a hazard; those nobody looked at yet are told apart. */
function personsOf(kind: RiskKind): number {
  return sum(kind.ranks.filter((rank) => rank.isUnknown !== true).map((rank) => rank.persons));
}

function totalOf(kind: RiskKind): readonly NumberRow[] {
  const unknown = kind.ranks.filter((rank) => rank.isUnknown === true).map((rank) => rank.label);
  if (kind.ranks.length - unknown.length < 2) return [];
  const name = unknown.length === 0 ? words.risk.all : words.risk.allBut(unknown.join('・'));
  return [{ id: kind.id, label: words.risk.inKind(kind.label, name), cells: [words.persons(personsOf(kind))] }];
}

function mostPersons(kinds: readonly RiskKind[]): string {
  const most = Math.max(0, ...kinds.map(personsOf));
  if (most === 0) return '';
  const labels = kinds.filter((kind) => personsOf(kind) === most).map(({ label }) => label);
  return words.risk.most(labels, words.persons(most));
}
