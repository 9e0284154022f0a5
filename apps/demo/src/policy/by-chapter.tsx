import { type CatalogueId, catalogue } from '@fukushi-kit/policy-check';
import type { ReactNode } from 'react';
import { words } from './words.ja.ts';

/** Rows of a check parted by the chapters of its catalogue, each folded; one that must be read first stands open. */
export function ByChapter<Row>({
  of,
  rows,
  controlOf,
  isFirst = () => false,
  none,
  children,
}: {
  readonly of: CatalogueId;
  readonly rows: readonly Row[];
  readonly controlOf: (row: Row) => string;
  /** Whether a row must be read first. */
  readonly isFirst?: (row: Row) => boolean;
  readonly none: string;
  /** The table of the rows of a chapter. */
  readonly children: (caption: string, rows: readonly Row[]) => ReactNode;
}): ReactNode {
  if (rows.length === 0) return <p className="none">{none}</p>;
  return catalogue(of).chapters.map(({ id, title, controls }) => {
    const own = new Set<string>(controls.map((control) => control.id));
    const held = rows.filter((row) => own.has(controlOf(row)));
    return held.length === 0 ? null : (
      <details key={id} className="part" open={held.some(isFirst)}>
        <summary>{words.chapterCount(title, held.length)}</summary>
        {children(title, held)}
      </details>
    );
  });
}
