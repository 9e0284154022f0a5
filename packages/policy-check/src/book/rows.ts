import type { Registers } from './books.ts';

/** The registers that are held whole; the access log is gone through row by row instead. */
export type TableName = Exclude<keyof Registers, 'accessLog'>;

/** A row of a register. */
export type RowOf<Name extends TableName> = Registers[Name]['rows'][number];
