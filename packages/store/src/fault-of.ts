import { DatabaseError } from 'pg';
import { StoreFault, type StoreFaultCode } from './store-fault.ts';

/** What the server says of its own state, by SQLSTATE, or by the first two characters of it: a class of states. */
const STATES: Readonly<Record<string, readonly [StoreFaultCode, string]>> = {
  '08': ['connection-lost', 'The connection to PostgreSQL was lost'],
  '53100': ['disk-full', 'No space is left where PostgreSQL keeps its data'],
  '53300': ['too-many-connections', 'PostgreSQL takes no more connections'],
  '40001': ['conflict', 'Another transaction changed the same rows'],
  '40P01': ['conflict', 'Two transactions waited for each other'],
  '42501': ['forbidden', 'The serving role may not do this'],
  '57P01': ['connection-lost', 'PostgreSQL was shut down'],
  '57P02': ['connection-lost', 'PostgreSQL crashed and is recovering'],
  '57P03': ['connection-lost', 'PostgreSQL does not take connections now'],
};

/** What a table or a type refuses. The server's own text may hold values of the row, so it is not kept. */
const REFUSALS: Readonly<Record<string, readonly [StoreFaultCode, string]>> = {
  '23505': ['duplicate', 'There is such a row already'],
  '23503': ['reference', 'A row that is referred to is missing, or is still referred to'],
  '23': ['constraint', 'The table does not take such a row'],
  '22001': ['value', 'A value is too long'],
  '22003': ['value', 'A number is out of range'],
  '22021': ['value', 'A text holds what no text may hold'],
  '22P02': ['value', 'A value is not of the form of its type'],
  '22P05': ['value', 'A text holds what no text may hold'],
  '54': ['value', 'A value is too large or nested too deep'],
};

const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);

/** An error of PostgreSQL, of the connection or of the file system as a fault of the store; any other one as it is. */
export function faultOf(error: unknown): unknown {
  if (error instanceof StoreFault || !(error instanceof Error)) return error;
  const code = String(Reflect.get(error, 'code') ?? '');
  if (error instanceof DatabaseError) return faultOfServer(error, code);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StoreFault('disk-full', 'No space is left', { cause: error });
  if (error.message.startsWith('timeout exceeded when trying to connect')) {
    return new StoreFault('too-many-connections', 'No connection became free in time', { cause: error });
  }
  const isLost =
    LOST.has(code) || /^Connection terminated|^Client (was closed|has encountered)|not queryable/.test(error.message);
  return isLost ? new StoreFault('connection-lost', 'The connection to PostgreSQL was lost', { cause: error }) : error;
}

function faultOfServer(error: DatabaseError, code: string): unknown {
  const state = STATES[code] ?? STATES[code.slice(0, 2)];
  if (state !== undefined) return new StoreFault(state[0], `${state[1]} (${code})`, { cause: error });
  const refusal = REFUSALS[code] ?? REFUSALS[code.slice(0, 2)];
  if (refusal === undefined) return error;
  const place = [error.schema, error.table, error.column, error.constraint].filter(Boolean).join('.');
  return new StoreFault(refusal[0], `${refusal[1]}${place === '' ? '' : `: ${place}`} (${code})`);
}
