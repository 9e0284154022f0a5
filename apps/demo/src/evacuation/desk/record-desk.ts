import type { FormDefinition } from '@fukushi-kit/form';
import type { ToldFinding } from '@fukushi-kit/form-web';
import { formContract, formSchema } from '@fukushi-kit/official-forms';
import { type Documents, parseWith } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { type AppParts, today } from '../../app-parts.ts';
import type { Desk, Kept } from '../../form-desk/desk.ts';
import { differences } from '../../form-desk/differences.ts';
import { readRecord } from '../../record/read-record.ts';
import { saveRecord } from '../../record/save-record.ts';
import { personPath } from '../person/person-path.ts';
import { printedSheets } from './printed-sheets.ts';
import { type SheetOfPerson, sheetOfPerson } from './sheet-of-person.ts';
import { toldOfBorder } from './told.ts';
import { words } from './words.ja.ts';

/** A sheet about a person that is filled from the records, and holds words of its own beside them. */
export interface RecordSheet {
  /** The last step of its address. */
  readonly name: string;
  readonly definition: FormDefinition;
  /** The data from the records, with the words that the kept sheet has of its own; `null` where there is nothing to fill in. */
  readonly data: (person: SheetOfPerson, kept: unknown, day: string) => unknown;
}

/** The desk of such a sheet: what follows from other records is changed there, the rest is kept as it was written. */
export function recordDesk(parts: AppParts, { name, definition, data }: RecordSheet): Desk {
  const schema = formSchema(definition);
  const read = async (tx: Transaction, params: Readonly<Record<string, string>>) => {
    const person = await sheetOfPerson(tx, params, today(parts));
    if (person === null) return null;
    const { frame, id } = person.file;
    const key = { contract: frame.contract.id, kind: 'form', id: `${id}.${name}` } as const;
    const kept = await readRecord(tx, key);
    const filled = data(person, kept?.body.data ?? null, today(parts));
    return filled === null ? null : { person, key, kept, filled };
  };
  return {
    path: `/contracts/:contract/persons/:id/${name}`,
    open: async (tx, params) => {
      const found = await read(tx, params);
      if (found === null) return null;
      const title = words.title(definition.title, found.person.file.id);
      const version = found.kept?.version ?? null;
      return { definition: { ...definition, copies: [] }, schema, title, data: found.filled, version, findings: [] };
    },
    keep: async (tx, params, handed): Promise<Kept> => {
      const found = await read(tx, params);
      const parsed = parseWith(schema, handed.data);
      if (found === null || !parsed.ok) {
        return { state: 'refused', findings: [{ path: [], severity: 'error', text: words.wrongData }] };
      }
      const findings = changedByHand(handed.data, data(found.person, handed.data, today(parts)));
      if (findings.length > 0) return { state: 'refused', findings };
      const body = { schemaVersion: '1', form: definition.id, data: handed.data, consents: handed.consents } as const;
      const saved = await saveRecord(tx, { ...found.key, version: handed.version, body });
      if (saved.state === 'kept') return saved;
      if (saved.state === 'refused') return { state: 'refused', findings: toldOfBorder(saved.findings) };
      return { state: 'conflict', current: found.filled, version: found.kept?.version ?? null };
    },
    sheets: async (tx, params, what) => {
      const found = await read(tx, params);
      return found === null ? null : printedSheets(found.person, definition, found.filled, what);
    },
    next: ({ contract = '', id = '' }) => personPath(contract, id),
  };

  function changedByHand(handed: unknown, derived: unknown): readonly ToldFinding[] {
    return differences(schema, handed, derived).map(({ place }) => ({
      path: [],
      severity: 'error',
      text: words.derived(place),
    }));
  }
}

/** The data of a kept sheet; `null` where none was kept, or one of another form. */
export function keptSheet<Name extends keyof Documents>(
  definition: FormDefinition,
  data: unknown,
): Documents[Name] | null {
  const parsed = formContract(definition.id).validator.safeParse(data);
  return parsed.success ? (data as Documents[Name]) : null;
}
