import { createHmac } from 'node:crypto';

const LINE_FEED = 10;

/** Counts and digests the rows that pass, one line each as COPY writes them. */
export class RowDigest {
  readonly #hmac: ReturnType<typeof createHmac>;
  #rows = 0;

  constructor(key: string) {
    this.#hmac = createHmac('sha256', Buffer.from(key, 'hex'));
  }

  add(chunk: Buffer): void {
    this.#hmac.update(chunk);
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) this.#rows += 1;
  }

  /** To be asked once, at the end. */
  result(): { readonly rows: number; readonly digest: string } {
    return { rows: this.#rows, digest: this.#hmac.digest('hex') };
  }
}
