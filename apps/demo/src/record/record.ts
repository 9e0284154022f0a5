import type { Bodies, RecordKind } from './record-kinds.ts';

/** A document as it is kept, with the number of its version for whoever wants to change it. */
export interface Stored<Kind extends RecordKind = RecordKind> {
  readonly tenant: string;
  readonly contract: string;
  readonly kind: Kind;
  readonly id: string;
  readonly version: number;
  readonly body: Bodies[Kind];
  readonly savedBy: string;
  readonly savedAt: string;
}

/** Where a document is kept within an organisation. */
export interface RecordKey<Kind extends RecordKind = RecordKind> {
  readonly contract: string;
  readonly kind: Kind;
  readonly id: string;
}
