import { schemas } from '@fukushi-kit/schema';
import { expect, test } from 'vitest';
import { columnsOf, flatRecord, nestedRecord, recordsOf, tableOf } from '../src/index.ts';

test('the list of a form becomes typed columns, titled by its schema', () => {
  expect(
    columnsOf(schemas.MonthlyReportForm, ['submissions'])?.map(({ key, title, values }) => [key, title, values.kind]),
  ).toEqual([
    ['controlNumber', '整理番号', 'text'],
    ['planKind', '様式1の更新区分', 'choice'],
    ['planMadeOn', '様式1の作成日', 'day'],
    ['planProvision', '様式1の提供の同意', 'choice'],
    ['roster', '様式2の同意', 'choice'],
    ['note', '備考', 'text'],
  ]);
});

test('parts of a record have columns of their own, and come back as parts', () => {
  const part = { type: 'object', title: '連絡先', properties: { phone: { title: '電話', type: 'string' } } } as const;
  const schema = {
    type: 'object',
    properties: {
      people: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { title: '氏名', type: 'string' },
            born: { title: '生まれた月', type: 'string', pattern: '^2[0-9]{3}-(0[1-9]|1[0-2])$' },
            alone: { title: '一人', anyOf: [{ type: 'boolean' }, { type: 'null' }] },
            contact: part,
          },
        },
      },
    },
  } as unknown as (typeof schemas)['MonthlyReportForm'];
  const columns = columnsOf(schema, ['people']) ?? [];
  expect(columns.map(({ key, title }) => `${key} ${title}`)).toEqual([
    'name 氏名',
    'born 生まれた月',
    'alone 一人',
    'contact/phone 連絡先 電話',
  ]);
  const people = [{ name: '見本', born: '2025-06', alone: false, contact: { phone: '0467-00-0000' } }];
  const table = tableOf(
    columns,
    people.map((person) => flatRecord(columns, person)),
  );
  const records = recordsOf(columns, table);
  expect(records.ok && records.value.map((record) => nestedRecord(columns, record))).toEqual(people);
});

test('a part that may be missing is missing again where nothing of it is recorded', () => {
  const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
  const phone = { title: '電話', ...orNull({ type: 'string' }) };
  const inner = { type: 'object', title: '夜間', properties: { phone } };
  const contact = { title: '連絡先', ...orNull({ type: 'object', properties: { phone, night: orNull(inner) } }) };
  const person = { type: 'object', properties: { name: { title: '氏名', type: 'string' }, contact } };
  const schema = { type: 'object', properties: { people: { type: 'array', items: person } } };
  const columns = columnsOf(schema as Parameters<typeof columnsOf>[0], ['people']) ?? [];
  expect(columns.map(({ key, parts }) => [key, parts])).toEqual([
    ['name', undefined],
    ['contact/phone', ['contact']],
    ['contact/night/phone', ['contact', 'contact/night']],
  ]);
  const people = [
    { name: 'a', contact: null },
    { name: 'b', contact: { phone: '1', night: null } },
    { name: 'c', contact: { phone: null, night: { phone: '2' } } },
  ];
  expect(people.map((one) => nestedRecord(columns, flatRecord(columns, one)))).toEqual(people);
});

test.each([
  ['no list', ['month']],
  ['nothing', ['no-such-thing']],
])('%s gives no columns', (_, path) => {
  expect(columnsOf(schemas.MonthlyReportForm, path)).toBe(null);
});

test('a record that holds a list gives no columns', () => {
  expect(columnsOf(schemas.Plan, ['destinations'])).toBe(null);
});
