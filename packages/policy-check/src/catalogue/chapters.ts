import { clause } from '@fukushi-kit/clause';
import type { Chapter } from '../control/catalogue.ts';
import type { Control } from '../control/control.ts';

/** What a chapter is called, and where its clauses begin in the numbering of the source. */
export type ChapterHead = readonly [id: string, at: string, title: string];

/** The controls parted into chapters by the number of their clause. */
export function chapters(heads: readonly ChapterHead[], controls: readonly Control[]): readonly Chapter[] {
  return heads.map(([id, at, title]) => ({
    id,
    title,
    controls: controls.filter((control) => isWithin(clause(control.clause).at, at)),
  }));
}

/** `10(2)オ` is within `10(2)`, but `10` is not within `1`. */
function isWithin(at: string, chapter: string): boolean {
  return at.startsWith(chapter) && !/^[0-9]/.test(at.slice(chapter.length));
}
