import { builtInFormat, type NumberFormat, numberFormat } from './number-format.ts';
import { attributesOf, readXml } from './read-xml.ts';

/** The formats of numbers by the style of a cell, or `null` where they cannot be read. */
export function cellFormats(xml: string): readonly NumberFormat[] | null {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isOfCells = false;
  const isRead = readXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isOfCells = true;
      if (name !== 'numFmt' && !(name === 'xf' && isOfCells)) return;
      const found = attributesOf(attributes);
      const id = Number(found.get('numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, numberFormat(found.get('formatCode') ?? ''));
      else formats.push(own.get(id) ?? builtInFormat(id));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
    text: () => undefined,
  });
  return isRead ? formats : null;
}
