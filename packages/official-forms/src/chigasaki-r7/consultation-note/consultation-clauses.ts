import type { ClauseId } from '@fukushi-kit/clause';

/** What both specifications say of doubts: they are settled by consultation. */
export const CONSULTATION: readonly ClauseId[] = ['chigasaki-r7:16(2)', 'kashiwa-r7:14(1)'];
