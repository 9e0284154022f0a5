import type { PlainDate } from '@fukushi-kit/calendar';

/**
 * A file of a folder of documents, as whoever walked the folder gives it: its path within the folder, the day on which it was
 * last changed, and its bytes, or their digest (`sha-256:` and 64 hexadecimal digits), or neither.
 *
 * @clause none a shape of this project, not of a source
 */
export interface FolderFile {
  readonly path: string;
  readonly modifiedOn: PlainDate | null;
  readonly content: Uint8Array | string | null;
}
