/** A name of a PDF, e.g. `/Root`. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A reference to an object of the file, by its number. */
export class PdfReference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** A dictionary: values by name. */
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** Bytes of a file with a dictionary that tells how they are packed. */
export class PdfStream {
  readonly dictionary: PdfDictionary;
  readonly packed: Uint8Array;
  constructor(dictionary: PdfDictionary, packed: Uint8Array) {
    this.dictionary = dictionary;
    this.packed = packed;
  }
}

/** What can stand in a PDF; a string as its bytes. */
export type PdfValue =
  | null
  | boolean
  | number
  | Uint8Array
  | PdfName
  | PdfReference
  | PdfStream
  | readonly PdfValue[]
  | PdfDictionary;

/** The value if it is a dictionary. */
export function dictionaryOf(value: PdfValue | undefined): PdfDictionary | null {
  return value instanceof Map ? value : null;
}

/** The whole number, zero or more, that stands at a key of a dictionary. */
export function countAt(dictionary: PdfDictionary, key: string): number | null {
  const value = dictionary.get(key);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
