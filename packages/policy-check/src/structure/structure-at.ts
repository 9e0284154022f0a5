import type { PlainDate } from '@fukushi-kit/calendar';
import type {
  AssignedPerson,
  DocumentRow,
  InternalRule,
  SafetyStructure,
  StaffRow,
  Workplace,
  WorkplaceRow,
} from '@fukushi-kit/schema';
import { asOfView } from '../book/as-of-view.ts';
import type { Books } from '../book/books.ts';
import type { RowOf, TableName } from '../book/rows.ts';

/** Documents that are internal rules (規定類) of the handling of personal information. */
const RULES: ReadonlySet<DocumentRow['kind']> = new Set([
  'safety-measures',
  'personal-information-rules',
  'id-rules',
  'compliance-rules',
  'incident-procedure',
]);

/**
 * The safety structure (安全対策・管理責任体制) that the registers of staff, documents and workplaces show at the end of a day:
 * what would be reported to the city then. A register that was not given leaves its list not recorded.
 *
 * @clause chigasaki-r7:特記2(2)
 * @clause chigasaki-r7:特記2(3)
 *
 * @example
 * structureAt({}, '2025-06-30').workers // => null
 */
export function structureAt(books: Books, day: PlainDate): SafetyStructure {
  const staff = rowsAt(books, 'staff', day);
  return {
    schemaVersion: '1',
    version: 1,
    internalRules:
      rowsAt(books, 'documents', day)
        ?.filter(({ kind }) => RULES.has(kind))
        .map(ruleOf) ?? null,
    responsibleManagers: staff?.filter(({ roles }) => roles.includes('responsible-manager')).map(personOf) ?? null,
    workers: staff?.filter(({ roles }) => roles.includes('worker')).map(personOf) ?? null,
    workplaces:
      rowsAt(books, 'workplaces', day)
        ?.filter(({ to }) => to === null)
        .flatMap(placeOf) ?? null,
    reports: [],
  };
}

function rowsAt<Name extends TableName>(books: Books, name: Name, day: PlainDate): readonly RowOf<Name>[] | undefined {
  const rows: readonly RowOf<Name>[] | undefined = books[name]?.rows;
  return rows === undefined ? undefined : asOfView(name, rows, day);
}

function ruleOf({ number, title, edition, madeOn, kind }: DocumentRow): InternalRule {
  return { number, title: title ?? kind, edition, madeOn };
}

function personOf({ number, name, joinedOn, leftOn }: StaffRow): AssignedPerson {
  return { number, name, role: null, days: [{ from: joinedOn, to: leftOn }] };
}

/** Rooms that neither handle nor store information are no workplaces (作業場所) of the clause. */
function placeOf({ number, name, uses, locked, entryControl, measures }: WorkplaceRow): Workplace[] {
  const own = uses.filter((use) => use === 'handling' || use === 'storage');
  if (own.length === 0) return [];
  const told = locked !== null || entryControl !== null || measures !== null;
  return [
    {
      number,
      name,
      uses: own,
      measures: told
        ? [
            ...(locked ? [{ kind: 'locking' as const, what: '施錠' }] : []),
            ...(entryControl ? [{ kind: 'entry-control' as const, what: '入退室の管理' }] : []),
            ...(measures === null ? [] : [{ kind: 'other' as const, what: measures }]),
          ]
        : null,
    },
  ];
}
