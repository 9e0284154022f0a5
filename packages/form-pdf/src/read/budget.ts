import { Refusal } from './refusal.ts';

/** How much work a file may still cause, in bytes looked at and bytes unpacked. */
export interface Budget {
  scan(bytes: number): void;
  /** Bytes that may still be unpacked. */
  readonly room: number;
  unpacked(bytes: number): void;
}

/** So many bytes may be looked at and unpacked, each; more than that and the file is too large. */
export function budget(bytes: number): Budget {
  let toScan = bytes;
  let room = bytes;
  return {
    scan(count) {
      toScan -= count;
      if (toScan < 0) throw new Refusal('too-large');
    },
    get room() {
      return room;
    },
    unpacked(count) {
      room -= count;
    },
  };
}
