import { type Catalogue, type Chapter, type Control, words } from '@fukushi-kit/policy-check';
import { type Column, type Table, tableOf } from '@fukushi-kit/sheet';
import { policyMessages } from './messages.ja.ts';
import { numberedBookTitle } from './numbered-book-title.ts';

/** One control with where it stands. */
export interface PlacedControl {
  readonly catalogue: Catalogue;
  readonly chapter: Chapter;
  readonly control: Control;
}

const KEYS = [
  'catalogue',
  'chapter',
  'id',
  'clause',
  'title',
  'item',
  'duty',
  'gravity',
  'automation',
  'registers',
  'parameters',
  'doubts',
  'sharesWith',
] as const;

const columns: readonly Column[] = KEYS.map((key) => ({
  key,
  title: policyMessages.controlColumns[key],
  values: { kind: 'text' },
}));

/** Controls as a table that a program reads as well: one header row, one row for each control. */
export function controlTable(placed: readonly PlacedControl[]): Table {
  return tableOf(
    columns,
    placed.map(({ catalogue, chapter, control }) => ({
      catalogue: catalogue.id,
      chapter: chapter.title,
      id: control.id,
      clause: control.clause,
      title: control.title,
      item: control.item,
      duty: words.duty[control.duty],
      gravity: words.gravity[control.gravity],
      automation: words.automation[control.automation],
      registers: control.registers.map(numberedBookTitle).join('、'),
      parameters: control.parameters.map(({ parameter }) => parameter).join(' '),
      doubts: control.doubts.join(' '),
      sharesWith: control.sharesWith,
    })),
  );
}
