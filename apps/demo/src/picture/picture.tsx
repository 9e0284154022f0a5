import type { ReactNode } from 'react';
import { words } from './words.ja.ts';

/** What every picture is told about its place on the page. */
export interface PicturePlace {
  /** The level of its heading; 2 unless told. */
  readonly level?: 2 | 3 | 4;
}

/**
 * The frame of a picture: heading, a sentence that says what is to be seen, the drawing as one image, and its numbers as
 * a table. The table is always open: it serves those who do not see the drawing, and it is printed. What the drawing is
 * made of is not heard: it would be the table again, without its order.
 */
export function Picture({
  id,
  level = 2,
  title,
  summary,
  isEmpty,
  table,
  children,
}: PicturePlace & {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly isEmpty: boolean;
  readonly table: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <figure className="pic" aria-labelledby={`${id}-title`}>
      <figcaption className="pic-head">
        <Heading className="pic-title" id={`${id}-title`}>
          {title}
        </Heading>
        <p id={`${id}-summary`}>{isEmpty ? words.nothingYet : summary}</p>
      </figcaption>
      {isEmpty ? null : (
        <div className="pic-body">
          <div
            className="pic-drawing"
            role="img"
            aria-label={words.drawingOf(title)}
            aria-describedby={`${id}-summary`}
          >
            <div aria-hidden="true">{children}</div>
          </div>
          {table}
        </div>
      )}
    </figure>
  );
}
