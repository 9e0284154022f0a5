import { Inflate } from 'fflate';

/** A packed file (ZIP), as its directory tells of it. */
export interface PackedFile {
  /** How many bytes it says it unpacks to. */
  readonly unpackedBytes: number;
  /** The text of a part; `undefined` where there is none of that name, `null` where it cannot be read. */
  readonly part: (name: string) => string | null | undefined;
}

interface Entry {
  readonly method: number;
  readonly at: number;
  readonly packed: number;
  readonly unpacked: number;
}

const [DIRECTORY_END, DIRECTORY_ENTRY, LOCAL_HEAD] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_BYTES, ENTRY_BYTES, HEAD_BYTES] = [22, 46, 30];
const LONGEST_COMMENT = 0xffff;
const [STORED, DEFLATED] = [0, 8];

/**
 * Opens a packed file without unpacking anything, or gives `null` where it is none. A part that unpacks to another size than
 * the directory says is not read, so that what it says can be relied on.
 */
export function packedFile(bytes: Uint8Array): PackedFile | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(view);
  if (entries === null) return null;
  return {
    unpackedBytes: [...entries.values()].reduce((sum, { unpacked }) => sum + unpacked, 0),
    part: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : textOf(view, entry);
    },
  };
}

function entriesOf(view: DataView): ReadonlyMap<string, Entry> | null {
  const end = directoryEnd(view);
  if (end === null) return null;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const next = at + ENTRY_BYTES + name + extra + comment;
    if (next > end) return null;
    const title = new TextDecoder().decode(bytesAt(view, at + ENTRY_BYTES, name));
    if (entries.has(title)) return null;
    const [packed, unpacked] = [20, 24].map((place) => view.getUint32(at + place, true)) as [number, number];
    entries.set(title, {
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
      packed,
      unpacked,
    });
    at = next;
  }
  return entries;
}

function directoryEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return null;
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

function textOf(view: DataView, { method, at, packed, unpacked }: Entry): string | null {
  if (at + HEAD_BYTES > view.byteLength || view.getUint32(at, true) !== LOCAL_HEAD) return null;
  const start = at + HEAD_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > view.byteLength) return null;
  try {
    const body = bytesAt(view, start, packed);
    const bytes = method === DEFLATED ? inflated(body, unpacked) : body;
    if ((method !== STORED && method !== DEFLATED) || bytes?.length !== unpacked) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const STEP = 16 * 1024;

/** What deflated bytes hold, unpacked step by step and no further than the size that is expected. */
function inflated(packed: Uint8Array, expected: number): Uint8Array | null {
  const whole = new Uint8Array(expected);
  let size = 0;
  const inflate = new Inflate((piece) => {
    if (size + piece.length <= expected) whole.set(piece, size);
    size += piece.length;
  });
  for (let at = 0; at < packed.length && size <= expected; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return size === expected ? whole : null;
}
