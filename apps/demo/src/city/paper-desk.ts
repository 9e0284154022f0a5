import type { FormDefinition } from '@fukushi-kit/form';
import { formSchema } from '@fukushi-kit/official-forms';
import { parseWith } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { Desk, Handed, Kept } from '../form-desk/desk.ts';
import { differences } from '../form-desk/differences.ts';
import type { SheetJob } from '../press/press.ts';
import { readRecord } from '../record/read-record.ts';
import type { RecordKey, Stored } from '../record/record.ts';
import { saveRecord } from '../record/save-record.ts';
import { words } from './words.ja.ts';

/** A paper as it is opened: where it is kept, what it is called, and its data with the words of a kept sheet. */
export interface OpenedPaper {
  readonly key: RecordKey<'city-paper'>;
  readonly title: string;
  /** How its files are called. */
  readonly file: string;
  /** `null` where there is no such paper. */
  readonly data: (kept: unknown) => unknown;
}

type Params = Readonly<Record<string, string>>;

/** A desk for papers of which a part follows from records: that part can't be changed on the sheet. */
export function paperDesk(
  definition: FormDefinition,
  path: string,
  opened: (tx: Transaction, params: Params) => Promise<OpenedPaper | null>,
  next: (params: Params) => string,
): Desk {
  const schema = formSchema(definition);
  const read = async (
    tx: Transaction,
    params: Params,
  ): Promise<{ paper: OpenedPaper; kept: Stored<'city-paper'> | null; data: unknown } | null> => {
    const paper = await opened(tx, params);
    if (paper === null) return null;
    const kept = await readRecord(tx, paper.key);
    const data = paper.data(kept?.body.data ?? null);
    return data === null ? null : { paper, kept, data };
  };
  const keep = async (tx: Transaction, params: Params, { data, consents, version }: Handed): Promise<Kept> => {
    const found = await read(tx, params);
    if (found === null || !parseWith(schema, data).ok) return refused([words.wrongData]);
    const changed = differences(schema, data, found.paper.data(data)).map(({ place }) => words.derived(place));
    if (changed.length > 0) return refused(changed);
    const body = { schemaVersion: '1', form: definition.id, data, consents } as const;
    const saved = await saveRecord(tx, { ...found.paper.key, version, body });
    if (saved.state === 'kept') return saved;
    if (saved.state === 'refused') return refused([words.wrongData]);
    return { state: 'conflict', current: found.data, version: found.kept?.version ?? null };
  };
  return {
    path,
    open: async (tx, params) => {
      const found = await read(tx, params);
      if (found === null) return null;
      const { paper, kept, data } = found;
      return { definition, schema, title: paper.title, data, version: kept?.version ?? null, findings: [] };
    },
    keep,
    sheets: async (tx, params, what) => {
      const found = await read(tx, params);
      if (found === null) return null;
      return { contract: found.paper.key.contract, sheets: sheetsOf(definition, found.paper.file, found.data, what) };
    },
    next,
  };
}

function refused(texts: readonly string[]): Kept {
  return { state: 'refused', findings: texts.map((text) => ({ path: [], severity: 'error', text })) };
}

function sheetsOf(
  definition: FormDefinition,
  file: string,
  data: unknown,
  what: 'filled' | 'copies' | 'blank',
): readonly SheetJob[] {
  if (what === 'blank') return [{ file: `${definition.title}.pdf`, definition, data: null, mode: 'blank', copy: null }];
  if (what === 'filled') return [{ file: `${file}.pdf`, definition, data, mode: 'filled', copy: null }];
  return definition.copies.map(({ id, mark }) => ({
    file: `${file}-${mark}.pdf`,
    definition,
    data,
    mode: 'filled',
    copy: id,
  }));
}
