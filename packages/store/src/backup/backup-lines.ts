import { StoreFault } from '../store-fault.ts';

/** A line feed, the mark of the end of rows, a line feed. No row holds it: COPY writes a backslash as two. */
const END = Buffer.from('\n\\.\n');
const LONGEST_LINE = 64 * 1024 * 1024;

/** Reads the text of a backup: a line, or the rows up to their end, chunk by chunk. */
export class BackupLines {
  readonly #chunks: AsyncIterator<Buffer>;
  #buffer: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next line, without its line feed; `null` at the end of the text. */
  async line(): Promise<string | null> {
    const parts: Buffer[] = [];
    let length = 0;
    for (;;) {
      const end = this.#buffer.indexOf(END[0] as number);
      if (end >= 0) {
        parts.push(this.#buffer.subarray(0, end));
        this.#buffer = this.#buffer.subarray(end + 1);
        return Buffer.concat(parts).toString('utf8');
      }
      parts.push(this.#buffer);
      length += this.#buffer.length;
      if (length > LONGEST_LINE) throw damaged();
      this.#buffer = Buffer.alloc(0);
      if (!(await this.#more())) {
        if (length > 0) throw damaged();
        return null;
      }
    }
  }

  /** The rows up to the mark of their end, which is taken too. */
  async *rows(): AsyncGenerator<Buffer> {
    // Rows begin at the start of a line, where the line feed of the mark was read already.
    this.#buffer = Buffer.concat([END.subarray(0, 1), this.#buffer]);
    let skip = 1;
    for (;;) {
      const end = this.#buffer.indexOf(END);
      const ready = end >= 0 ? end + 1 : Math.max(0, this.#buffer.length - (END.length - 1));
      const from = Math.min(skip, ready);
      skip -= from;
      if (ready > from) yield this.#buffer.subarray(from, ready);
      this.#buffer = this.#buffer.subarray(end >= 0 ? end + END.length : ready);
      if (end >= 0) return;
      if (!(await this.#more())) throw damaged();
    }
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (done === true) return false;
    this.#buffer = this.#buffer.length === 0 ? value : Buffer.concat([this.#buffer, value]);
    return true;
  }
}

function damaged(): StoreFault {
  return new StoreFault('damaged', 'The backup is cut short');
}
