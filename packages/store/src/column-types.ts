import { types } from 'pg';

type Parse = (text: string) => unknown;
type Items = readonly (string | null | Items)[];

const TEXT_ARRAY = 1009;
const INT8_ARRAY = 1016;
const TIMESTAMP_ARRAY = 1115;
const DATE_ARRAY = 1182;
const TIMESTAMPTZ_ARRAY = 1185;

const asText: Parse = (text) => text;
const asIso: Parse = (text) => text.replace(' ', 'T').replace(/\+00$/, 'Z');
const asWhole: Parse = (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text));

const parsers = new Map<number, Parse>([
  [types.builtins.INT8, asWhole],
  [types.builtins.DATE, asText],
  [types.builtins.TIMESTAMP, asIso],
  [types.builtins.TIMESTAMPTZ, asIso],
  [INT8_ARRAY, asArray(asWhole)],
  [DATE_ARRAY, asArray(asText)],
  [TIMESTAMP_ARRAY, asArray(asIso)],
  [TIMESTAMPTZ_ARRAY, asArray(asIso)],
]);

function asArray(parse: Parse): Parse {
  const each = (items: Items): readonly unknown[] =>
    items.map((item) => (item === null ? null : typeof item === 'string' ? parse(item) : each(item)));
  return (text) => each(types.getTypeParser(TEXT_ARRAY as number, 'text')(text) as Items);
}

/**
 * How columns become values: days and times as ISO 8601 text, to the microsecond and in UTC, whole numbers as `number`, or
 * as `bigint` where a number would lose digits. All else as pg gives it: numeric is text.
 */
export const columnTypes: { getTypeParser(oid: number, format?: string): (value: never) => unknown } = {
  getTypeParser: (oid, format) => parsers.get(oid) ?? types.getTypeParser(oid, format as 'text'),
};
