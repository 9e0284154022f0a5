const BYTE_ORDER_MARK = '\uFEFF';

/** Characters of one line; more are dropped and told, so that a file without line breaks does not fill the memory. */
const LONGEST_LINE = 256 * 1024;

/** A line of a text: without its line break, or `null` where it is too long; `isEnded` unless the file stops within it. */
export interface TextLine {
  readonly text: string | null;
  readonly number: number;
  readonly isEnded: boolean;
}

/** Takes a text apart into lines as its pieces come, cut anywhere; lines end in LF or CR LF. */
export interface TextLines {
  readonly take: (chunk: Uint8Array | string) => readonly TextLine[];
  readonly end: () => readonly TextLine[];
}

/**
 * Begins a text. Bytes are read as UTF-8, what is none becomes U+FFFD. A byte order mark at the beginning is no part of it.
 */
export function textLines(): TextLines {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  let isOverlong = false;
  let number = 0;
  const line = (text: string, isEnded: boolean): TextLine => {
    number += 1;
    const whole = number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    const isTooLong = isOverlong || whole.length > LONGEST_LINE;
    isOverlong = false;
    if (isTooLong) return { text: null, number, isEnded };
    return { text: whole.endsWith('\r') ? whole.slice(0, -1) : whole, number, isEnded };
  };
  const split = (text: string): readonly TextLine[] => {
    const pieces = `${rest}${text}`.split('\n');
    rest = pieces.pop() ?? '';
    const lines = pieces.map((piece) => line(piece, true));
    if (rest.length > LONGEST_LINE) {
      isOverlong = true;
      rest = '';
    }
    return lines;
  };
  return {
    take: (chunk) => split(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })),
    end() {
      const lines = split(decoder.decode());
      return rest === '' && !isOverlong ? lines : [...lines, line(rest, false)];
    },
  };
}
