import type { Database } from '@fukushi-kit/store';
import { enterRegisters } from './enter-registers.ts';
import { enterSample } from './enter-sample.ts';

/** The sample with its registers, so that there is something to check on the first day. */
export async function enterWholeSample(db: Database): Promise<void> {
  await enterSample(db);
  for (const [tenant, contract] of [
    ['mihonkai', 'chigasaki-r7-mihonkai'],
    ['kashiwa-mihon', 'kashiwa-r7-mihon'],
  ] as const) {
    await db.asTenant({ tenant, account: 'sample' }, (tx) => enterRegisters(tx, contract));
  }
}
