import { type JsonSchema, schemas } from '@fukushi-kit/schema';
import { type BookTable, hasCoverage, keptKinds } from './book-table.ts';
import { fieldsOf } from './fields-of.ts';
import { schemaAlternatives } from './schema-alternatives.ts';
import type { TableField } from './table-field.ts';
import { tableWords } from './words.ja.ts';

/** The fields of a declaration, and those of the verification of a chain, which only the access log has. */
const declared = partsOf('coverage');
const verified = partsOf('verification');

/** The column that names the register. */
export const REGISTER = 'register';

const registers: TableField = {
  key: REGISTER,
  title: tableWords.register,
  description: undefined,
  isNullable: false,
  shape: {
    kind: 'one',
    isTime: false,
    isFree: false,
    form: undefined,
    values: {
      kind: 'choice',
      options: keptKinds
        .filter(hasCoverage)
        .map(({ book, document }) => ({ value: book, label: schemas[document].title ?? book })),
    },
  },
};

/**
 * The declarations of coverage (網羅の申告) of all registers as one table: one line for each register, in one file beside
 * them, whatever their format.
 */
export const coverageTable: BookTable = {
  list: 'coverage',
  file: 'coverage',
  title: schemas.AccessLog.properties?.['coverage']?.title ?? 'coverage',
  fields: [registers, ...declared, ...verified],
  listsWords: true,
};

function partsOf(part: 'coverage' | 'verification'): readonly TableField[] {
  const bundle: JsonSchema = schemas.AccessLog;
  const property = bundle.properties?.[part] ?? {};
  const record = schemaAlternatives(bundle, property).find(({ properties }) => properties !== undefined) ?? {};
  const before = part === 'verification' ? `${property.title ?? part} ` : '';
  return fieldsOf(bundle, record).map((field) => {
    return { ...field, key: `${part}/${field.key}`, title: `${before}${field.title}` };
  });
}
