import { safetyStructureChanges } from '@fukushi-kit/policy-check';
import type { SafetyReportForm, SafetyStructure } from '@fukushi-kit/schema';
import { changeWords, fieldWords, listWords } from './messages.ja.ts';
import { type StructureValue, valueText } from './value-text.ts';

type Change = SafetyReportForm['changes'][number];
type List = keyof typeof listWords;
type Row = NonNullable<SafetyStructure[List]>[number];

/**
 * What differs between the structure that was reported and the one of now, as the notice of a change tells it. The day of
 * a change is not in the record; staff write it.
 */
export function changedItems(reported: SafetyStructure, now: SafetyStructure): Change[] {
  return safetyStructureChanges(reported, now).flatMap(({ code, path: [list, index, field] }) => {
    if (!isList(list)) return [];
    if (typeof index !== 'number') return [wholeList(list, reported[list], now[list])];
    if (code === 'removed-since-report') return [wholeRow(list, reported[list]?.[index], changeWords.removed)];
    const row = now[list]?.[index];
    return [
      typeof field === 'string' && row !== undefined
        ? changedField(list, earlierRow(reported[list] ?? [], now[list] ?? [], index), row, field)
        : wholeRow(list, row, changeWords.added),
    ];
  });
}

function isList(key: unknown): key is List {
  return typeof key === 'string' && Object.hasOwn(listWords, key);
}

function wholeList(list: List, before: readonly Row[] | null, after: readonly Row[] | null): Change {
  return {
    item: listWords[list],
    before: before === null ? null : before.map(nameOf).join('\n') || changeWords.none,
    after: after === null ? changeWords.notRecorded : changeWords.asListed,
    on: null,
  };
}

function wholeRow(list: List, row: Row | undefined, after: string): Change {
  return { item: itemText(list, row), before: null, after, on: null };
}

function changedField(list: List, before: Row | undefined, row: Row, field: string): Change {
  return {
    item: itemText(list, row, fieldWords[field]),
    before: valueText(valueIn(before, field)),
    after: valueText(valueIn(row, field)),
    on: null,
  };
}

/** The row of the reported list that bears the number of a row of now, the second of two with the second. */
function earlierRow(reported: readonly Row[], now: readonly Row[], index: number): Row | undefined {
  const number = now[index]?.number;
  const before = now.slice(0, index).filter((row) => row.number === number).length;
  return reported.filter((row) => row.number === number)[before];
}

function itemText(list: List, row: Row | undefined, field?: string): string {
  return [listWords[list], row && nameOf(row), field].filter(Boolean).join('　');
}

function nameOf(row: Row): string {
  return ('title' in row ? row.title : row.name) ?? row.number;
}

function valueIn(row: Row | undefined, field: string): StructureValue {
  return new Map<string, StructureValue>(Object.entries(row ?? {})).get(field) ?? null;
}
