import { readXml } from './read-xml.ts';
import { stringItem } from './string-item.ts';

/** The strings that the cells of a workbook name by number, or `null` where they cannot be read. */
export function sharedStrings(xml: string): readonly string[] | null {
  const strings: string[] = [];
  const item = stringItem();
  const isRead = readXml(xml, {
    ...item,
    close: (name) => {
      item.close(name);
      if (name === 'si') strings.push(item.taken());
    },
  });
  return isRead ? strings : null;
}
