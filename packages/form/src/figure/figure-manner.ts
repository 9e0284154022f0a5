import type { LayoutFindingCode } from '../layout-finding.ts';
import type { LegendEntry } from './legend.ts';
import type { Area } from './path.ts';
import type { Pen } from './pen.ts';
import type { Path, Shape } from './shape.ts';

/** Something in a figure's data that cannot be drawn, and where. */
export interface Fault {
  readonly code: LayoutFindingCode;
  readonly at: Path;
}

/** How one kind of figure is read, checked, told in words and drawn. */
export interface FigureManner<T> {
  readonly shape: Shape<T>;
  /** Whether there is nothing to draw yet. */
  readonly isEmpty: (figure: T) => boolean;
  /** What contradicts itself in the data. */
  readonly faults: (figure: T) => readonly Fault[];
  /** What the picture says, for someone who does not see it. */
  readonly alt: (figure: T) => string;
  /** The signs that are explained at its foot: those of a figure, or on a blank form all of them. */
  readonly legend: (figure: T | null) => readonly LegendEntry[];
  /** Draws the figure in the room above the key; what does not fit is told. */
  readonly draw: (pen: Pen, room: Area, figure: T) => void;
  /** What is printed in an empty frame besides the key, where there is something. */
  readonly blank?: (pen: Pen, room: Area) => void;
}

/** Every reference that names nothing, and every id that is given twice. */
export function idFaults(
  ids: readonly (readonly [id: string, at: Path])[],
  references: readonly (readonly [id: string, at: Path])[],
): Fault[] {
  const known = new Set<string>();
  const twice = ids.filter(([id]) => known.has(id) || !known.add(id));
  return [
    ...twice.map(([, at]) => ({ code: 'figure-id-twice', at }) as const),
    ...references.filter(([id]) => !known.has(id)).map(([, at]) => ({ code: 'figure-id-unknown', at }) as const),
  ];
}
