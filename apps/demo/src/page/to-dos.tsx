import type { ReactNode } from 'react';

/** Something that waits: how many of it, what it is, and the page where it is done. */
export interface ToDo {
  readonly count: number;
  readonly unit: string;
  readonly text: string;
  readonly path: string;
  /** Whether it must come first. */
  readonly isUrgent?: boolean;
}

/** What waits, told in figures at the top of a page. */
export function ToDos({ items }: { readonly items: readonly ToDo[] }): ReactNode {
  return (
    <ul className="to-dos">
      {items.map((item) => (
        <li key={item.text}>
          <a href={item.path} className={toneOf(item)}>
            <span>{item.text}</span>
            <span>
              <span className="figure">{item.count}</span> {item.unit}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function toneOf({ count, isUrgent = false }: ToDo): string {
  return count === 0 ? 'to-do rest' : isUrgent ? 'to-do urgent' : 'to-do';
}
