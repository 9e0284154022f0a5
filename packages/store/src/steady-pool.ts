import { Pool, type PoolConfig } from 'pg';

/**
 * A pool whose connections may break without ending the process: the next statement on a broken one is refused, which is
 * where it is told.
 */
export function steadyPool(config: PoolConfig): Pool {
  const pool = new Pool(config);
  pool.on('error', leaveToNextStatement);
  pool.on('connect', (client) => client.on('error', leaveToNextStatement));
  return pool;
}

function leaveToNextStatement(): void {}
