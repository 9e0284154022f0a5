/**
 * Why the store could not do what was asked. `disk-full`, `connection-lost` and `too-many-connections` are states of the
 * server; `conflict` is another transaction in the way, and trying again may succeed; `duplicate`, `reference` and
 * `constraint` are rows that the tables do not take; `value` is one that no column takes, such as U+0000, a number out of
 * range, or text too long for an index; `forbidden` is what the serving role may not do; `folder-in-use` is
 * a database folder that another process holds; `rights-missing` is a login that lacks what opening needs;
 * `other-migrations` a database of other migrations than the given ones; `rolled-back` work that ended well in a
 * transaction that could not be committed. Of a backup: `wrong-key` opens it not, `no-backup` is another file, `damaged` is
 * one that was changed or cut short, and `not-empty` is a database that it may not be restored into.
 *
 * @clause none storage, not a source
 */
export type StoreFaultCode =
  | 'disk-full'
  | 'connection-lost'
  | 'too-many-connections'
  | 'conflict'
  | 'duplicate'
  | 'reference'
  | 'constraint'
  | 'value'
  | 'forbidden'
  | 'folder-in-use'
  | 'rights-missing'
  | 'other-migrations'
  | 'rolled-back'
  | 'wrong-key'
  | 'no-backup'
  | 'damaged'
  | 'not-empty';

/**
 * A fault of the store, told by its code. Its message holds names of tables, constraints and roles, never a value of a
 * row.
 *
 * @clause none storage, not a source
 *
 * @example
 * new StoreFault('disk-full', 'No space is left').code // => 'disk-full'
 */
export class StoreFault extends Error {
  /** The kind of the fault. */
  readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreFault';
    this.code = code;
  }
}
