import type { Block, Row, Sheet } from '@fukushi-kit/form';
import { label } from '../../drafting/label.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';
import type { CheckGroup } from './check-item.ts';
import { checkHead, checkRow } from './check-row.ts';

const PAGE = 175;
const HEAD = 8;
const GROUP = 6;
/** Two lines of 9 mm, to be written by hand. */
const ITEM = 18;

/**
 * The sheets of a check sheet (点検表), A4 sideways: as many as its items need, so that a blank one names every item too.
 * `first` stands above the items of the first sheet and takes `height` millimetres, `last` stands on a sheet after them.
 *
 * @clause none the clauses are those of the items
 */
export function checkSheets(
  id: string,
  groups: readonly CheckGroup[],
  first: { readonly height: number; readonly blocks: readonly Block[] },
  last: readonly Block[],
): readonly Sheet[] {
  const pages = evenlyPaged(groups, first.height);
  return [
    ...pages.map((rows, index): Sheet => {
      const grid = `${id}.items-${index + 1}`;
      return {
        id: `${id}.sheet-${index + 1}`,
        orientation: 'sideways',
        blocks: [
          ...(index === 0 ? first.blocks : []),
          {
            kind: 'grid',
            id: grid,
            caption: `点検項目（${index + 1}枚目）`,
            frame: 'thick',
            columns: WIDE_COLUMNS,
            rows: [checkHead(grid), ...rows],
          },
        ],
      };
    }),
    { id: `${id}.last`, orientation: 'sideways', blocks: last },
  ];
}

/** As few pages as the items need, and on each of them about as many. */
function evenlyPaged(groups: readonly CheckGroup[], firstHeight: number): readonly (readonly Row[])[] {
  const count = groups.flatMap(({ items }) => items).length;
  const few = paged(groups, firstHeight, count);
  for (let most = Math.ceil(count / few.length); most < count; most++) {
    const even = paged(groups, firstHeight, most);
    if (even.length === few.length) return even;
  }
  return few;
}

/** The rows of each page, `most` items on one; a group that goes on says so at the top of the next page. */
function paged(groups: readonly CheckGroup[], firstHeight: number, most: number): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let room = PAGE - firstHeight - HEAD;
  let onPage = 0;
  let number = 0;
  for (const group of groups) {
    for (const [index, item] of group.items.entries()) {
      const isFirst = index === 0;
      if (onPage === most || room < ITEM + (isFirst ? GROUP : 0)) {
        pages.push([]);
        room = PAGE - HEAD;
        onPage = 0;
      }
      const page = pages.at(-1) ?? [];
      if (isFirst || page.length === 0) {
        page.push(groupRow(group, pages.length, isFirst ? group.heading : `${group.heading}（続き）`));
        room -= GROUP;
      }
      number++;
      page.push(checkRow(item, number, ITEM));
      room -= ITEM;
      onPage++;
    }
  }
  return pages;
}

function groupRow({ id }: CheckGroup, page: number, heading: string): Row {
  return { height: GROUP, cells: [label(`${id}.page-${page}`, WIDE_COLUMNS.length, heading, { align: 'left' })] };
}
