/** Collects the text of a string of a workbook from its runs; its reading (ふりがな) is no part of it. */
export interface StringItem {
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** The text so far; the next one begins empty. */
  readonly taken: () => string;
}

/** A string of a workbook that holds nothing yet. */
export function stringItem(): StringItem {
  let collected = '';
  let isText = false;
  let isReading = false;
  const turn = (name: string, isOpen: boolean): void => {
    if (name === 't') isText = isOpen;
    if (name === 'rPh') isReading = isOpen;
  };
  return {
    open: (name) => turn(name, true),
    close: (name) => turn(name, false),
    text: (text) => {
      if (isText && !isReading) collected += text;
    },
    taken: () => {
      const text = withEscapes(collected);
      collected = '';
      return text;
    },
  };
}

/** Excel writes `_x000D_` for the character U+000D. */
export function withEscapes(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
