import { expect, test } from 'vitest';
import { startFault } from './server-process.ts';

test('a server that has no space to start is told by that, any other by its log', () => {
  const full = 'FATAL:  could not write to file "pg_wal/xlogtemp.45": No space left on device';
  expect(startFault(full)).toMatchObject({ code: 'disk-full' });
  expect(startFault('FATAL:  data directory has wrong ownership').message).toContain('wrong ownership');
  expect(startFault('FATAL:  data directory has wrong ownership')).not.toHaveProperty('code');
});
