import type { YearMonth } from '@fukushi-kit/calendar';
import type { ReactNode } from 'react';
import { type Fill, fillAddress, UNKNOWN } from './fill.ts';
import type { MonthColumn } from './month-column.ts';
import { partsOfBar } from './parts-of-bar.ts';
import { percent } from './percent.ts';
import { topOfAxis } from './top-of-axis.ts';
import { words } from './words.ja.ts';

/** How much of the room of a month its column takes. */
const BREADTH = 0.7;

/** Months have room for their name and total up to this number; beyond it only some are named. */
const NAMED = 12;

/** Standing columns on one axis. The drawing stretches with its room, its text does not. */
export function MonthColumns({
  picture,
  columns,
  fills,
}: {
  readonly picture: string;
  readonly columns: readonly MonthColumn[];
  readonly fills: readonly Fill[];
}): ReactNode {
  const top = topOfAxis(Math.max(0, ...columns.map(({ total }) => total)));
  return (
    <div className="pic-chart">
      <div className="pic-ticks">
        {[top, top / 2, 0].map((tick) => (
          <span key={tick}>{words.number(tick)}</span>
        ))}
      </div>
      <svg className="pic-plot" width="100%" height="224" aria-hidden="true">
        {[0, 0.5].map((y) => (
          <line key={y} className="pic-gridline" x1="0" x2="100%" y1={percent(y)} y2={percent(y)} />
        ))}
        {columns.map((column, index) => (
          <Column
            key={column.month}
            picture={picture}
            column={column}
            fills={fills}
            left={index / columns.length}
            room={1 / columns.length}
            top={top}
          />
        ))}
        <line className="pic-baseline" x1="0" x2="100%" y1="100%" y2="100%" />
      </svg>
      <div className="pic-months">
        {columns.map(({ month }, index) => (
          <span key={month}>{isNamed(index, columns.length) ? <MonthName month={month} /> : null}</span>
        ))}
      </div>
    </div>
  );
}

function isNamed(index: number, of: number): boolean {
  return index % Math.ceil(of / NAMED) === 0;
}

function MonthName({ month }: { readonly month: YearMonth }): ReactNode {
  return (
    <>
      {words.consultations.monthNumber(Number(month.slice(5)))}
      <span className="pic-month-sign">{words.consultations.monthSign}</span>
    </>
  );
}

function Column({
  picture,
  column,
  fills,
  left,
  room,
  top,
}: {
  readonly picture: string;
  readonly column: MonthColumn;
  readonly fills: readonly Fill[];
  readonly left: number;
  readonly room: number;
  readonly top: number;
}): ReactNode {
  const parts = partsOfBar(
    column.counts.map((count) => count ?? 0),
    top,
  );
  const height = Math.max(0, ...parts.map(({ start, size }) => start + size));
  if (!column.isRecorded) return <Unrecorded picture={picture} left={left} room={room} />;
  return (
    <>
      {fills.map((fill, index) => {
        const { start, size } = parts[index] ?? { start: 0, size: 0 };
        if (size === 0) return null;
        return (
          <rect
            key={fillAddress(picture, fill)}
            className="pic-part"
            x={percent(left + (room * (1 - BREADTH)) / 2)}
            y={percent(1 - start - size)}
            width={percent(room * BREADTH)}
            height={percent(size)}
            fill={`url(#${fillAddress(picture, fill)})`}
          />
        );
      })}
      {room < 1 / NAMED ? null : (
        <text className="pic-total" x={percent(left + room / 2)} y={percent(1 - height)} dy="-6" textAnchor="middle">
          {column.isWhole ? words.number(column.total) : words.consultations.atLeast(words.number(column.total))}
        </text>
      )}
    </>
  );
}

/** A month without a number fills all its room: it is not a low column. */
function Unrecorded({
  picture,
  left,
  room,
}: {
  readonly picture: string;
  readonly left: number;
  readonly room: number;
}): ReactNode {
  return (
    <rect
      className="pic-part"
      x={percent(left)}
      y="0"
      width={percent(room)}
      height="100%"
      fill={`url(#${fillAddress(picture, UNKNOWN)})`}
    />
  );
}
