import { attributesOf, readXml } from './read-xml.ts';

/** The sheets of a workbook in their order, and where its parts stand in the packed file. */
export interface WorkbookOutline {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly part: string }[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  readonly is1904: boolean;
}

/** Where the outline of a workbook stands in its packed file. */
export const OUTLINE = { workbook: 'xl/workbook.xml', links: 'xl/_rels/workbook.xml.rels' } as const;

/** The outline of a workbook from its two parts, or `null` where they are broken. */
export function workbookOutline(workbook: string, links: string): WorkbookOutline | null {
  const parts = partsOf(links);
  if (parts === null) return null;
  const sheets: { name: string; isHidden: boolean; part: string }[] = [];
  let is1904 = false;
  const isRead = readXml(workbook, {
    open: (name, attributes) => {
      if (name !== 'sheet' && name !== 'workbookPr') return;
      const found = attributesOf(attributes);
      if (name === 'workbookPr') is1904 = ['1', 'true', 'on'].includes(found.get('date1904') ?? '');
      const part = parts.byId.get(found.get('id') ?? '');
      if (name !== 'sheet' || part?.kind !== 'worksheet') return;
      const isHidden = (found.get('state') ?? 'visible') !== 'visible';
      sheets.push({ name: found.get('name') ?? '', isHidden, part: part.path });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isRead
    ? { sheets, strings: parts.byKind.get('sharedStrings'), styles: parts.byKind.get('styles'), is1904 }
    : null;
}

function partsOf(links: string) {
  const byId = new Map<string, { readonly kind: string; readonly path: string }>();
  const byKind = new Map<string, string>();
  const isRead = readXml(links, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const found = attributesOf(attributes);
      const kind = found.get('Type')?.split('/').at(-1) ?? '';
      const target = found.get('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      byId.set(found.get('Id') ?? '', { kind, path });
      byKind.set(kind, path);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isRead ? { byId, byKind } : null;
}
