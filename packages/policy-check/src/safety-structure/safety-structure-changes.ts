import type { ClauseId } from '@fukushi-kit/clause';
import type { SafetyStructure } from '@fukushi-kit/schema';
import type { PolicyFinding, StructureChangeCode } from '../finding-code.ts';
import { type ContentList, contentLists } from './content-lists.ts';
import { written } from './written.ts';

type Change = PolicyFinding<StructureChangeCode>;
type Path = readonly [list: ContentList, ...rest: (string | number)[]];
interface Row {
  readonly number: string;
}
interface Placed {
  readonly row: Row;
  readonly index: number;
}

const ASKED_BY: Readonly<Record<ContentList, ClauseId>> = {
  internalRules: 'chigasaki-r7:特記2(2)',
  responsibleManagers: 'chigasaki-r7:特記2(2)',
  workers: 'chigasaki-r7:特記2(2)',
  workplaces: 'chigasaki-r7:特記2(3)',
};

/**
 * What differs between the safety structure that was reported to the city and the one of now, and so has to be notified
 * promptly (速やかに届け出る). Rows are matched by their number; neither the order of a list nor the log of reports is
 * content. Names are compared as they are written.
 *
 * Paths lead into `now`, those of `removed-since-report` into `reported`. What is not recorded now but was reported is
 * `comparison-open`. The contract gives "promptly" no number of days, so every change is a warning.
 *
 * @clause chigasaki-r7:特記2(6)
 *
 * @example
 * import type { SafetyStructure } from '@fukushi-kit/schema';
 * const worker = { number: 'S-02', name: '見本 花子', role: null, days: [{ from: '2025-04-21', to: null }] };
 * const reported: SafetyStructure = {
 *   schemaVersion: '1', version: 1, internalRules: [], responsibleManagers: [], workers: [worker], reports: [],
 *   workplaces: [{ number: 'P-1', name: 'センター事務室', uses: ['handling'], measures: [] }],
 * };
 * const workers = [{ ...worker, days: [{ from: '2025-04-21', to: '2025-09-30' }] }];
 * const changes = safetyStructureChanges(reported, { ...reported, version: 2, workers, workplaces: [] });
 * changes.map(({ code, path }) => [code, path])
 * // => [['changed-since-report', ['workers', 0, 'days']], ['removed-since-report', ['workplaces', 0]]]
 */
export function safetyStructureChanges(reported: SafetyStructure, now: SafetyStructure): readonly Change[] {
  const found = contentLists.flatMap((list) => ofList(list, reported[list], now[list]));
  const isChanged = found.some(({ code }) => code !== 'comparison-open');
  return isChanged && now.version <= reported.version
    ? [
        ...found,
        {
          code: 'change-without-new-version',
          path: ['version'],
          severity: 'warning',
          clauses: ['chigasaki-r7:特記2(6)'],
        },
      ]
    : found;
}

function ofList(list: ContentList, before: readonly Row[] | null, now: readonly Row[] | null): readonly Change[] {
  if (before === null || now === null) return ofValue([list], before, now);
  const [old, fresh] = [byNumber(before), byNumber(now)];
  const kept = [...fresh].flatMap(([key, { row, index }]) => {
    const earlier = old.get(key);
    return earlier === undefined
      ? [change('added-since-report', [list, index])]
      : ofRow([list, index], earlier.row, row);
  });
  const gone = [...old].filter(([key]) => !fresh.has(key));
  return [...kept, ...gone.map(([, { index }]) => change('removed-since-report', [list, index]))];
}

function ofRow(path: Path, before: Row, now: Row): readonly Change[] {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.entries(now).flatMap(([field, value]) => ofValue([...path, field], old.get(field), value));
}

function ofValue(path: Path, before: unknown, now: unknown): readonly Change[] {
  if (written(before) === written(now)) return [];
  return [change(now === null ? 'comparison-open' : 'changed-since-report', path)];
}

function change(code: StructureChangeCode, path: Path): Change {
  return { code, path, severity: 'warning', clauses: ['chigasaki-r7:特記2(6)', ASKED_BY[path[0]]] };
}

/** Rows by number; where a number stands twice, the first is matched with the first and the second with the second. */
function byNumber(rows: readonly Row[]): ReadonlyMap<string, Placed> {
  return new Map(
    rows.map((row, index) => {
      const before = rows.slice(0, index).filter(({ number }) => number === row.number).length;
      return [`${row.number}#${before}`, { row, index }];
    }),
  );
}
