/** What is done with the elements and the texts of an XML document, by their local names. */
export interface XmlReader {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const DEEPEST = 100;

/**
 * Reads an XML document as workbooks hold them; `false` where it is none. A document type is refused, so that no entity of
 * its own is ever opened; the time grows with the text and not with what it claims.
 */
export function readXml(xml: string, reader: XmlReader): boolean {
  const above: string[] = [];
  let at = xml.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return above.length === 0 && xml.slice(at).trim() === '';
    if (start > at && above.length > 0 && !giveText(xml.slice(at, start), reader)) return false;
    const next = xml[start + 1];
    const special = next === '!' || next === '?' ? SPECIAL.find(([begin]) => xml.startsWith(begin, start)) : undefined;
    const end = special === undefined ? endOfTag(xml, start + 1) : xml.indexOf(special[1], start + special[0].length);
    if (end < 0 || (special === undefined && next === '!')) return false;
    if (special === undefined && !giveTag(xml.slice(start + 1, end), above, reader)) return false;
    if (special?.[0] === CDATA) reader.text(withLineFeeds(xml.slice(start + CDATA.length, end)));
    at = end + (special?.[1].length ?? 1);
  }
}

const CDATA = '<![CDATA[';
const SPECIAL = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
] as const;

const [END, DOUBLE, SINGLE] = ['>', '"', "'"].map((character) => character.charCodeAt(0));

/** Where a tag ends; a `>` within a quoted value does not end it. */
function endOfTag(xml: string, start: number): number {
  for (let at = start; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === END) return at;
    if (code !== DOUBLE && code !== SINGLE) continue;
    at = xml.indexOf(code === DOUBLE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function giveTag(tag: string, above: string[], { open, close }: XmlReader): boolean {
  if (tag.startsWith('/')) {
    const name = localName(tag.slice(1).trimEnd());
    close(name);
    return above.pop() === name;
  }
  const isEmpty = tag.endsWith('/');
  const body = isEmpty ? tag.slice(0, -1) : tag;
  const space = body.search(/\s/);
  const name = localName(space < 0 ? body : body.slice(0, space));
  if (name === '' || above.length >= DEEPEST) return false;
  open(name, space < 0 ? '' : body.slice(space));
  if (isEmpty) close(name);
  else above.push(name);
  return true;
}

function giveText(raw: string, { text }: XmlReader): boolean {
  const decoded = decodedXml(raw);
  if (decoded !== null) text(withLineFeeds(decoded));
  return decoded !== null;
}

/** The attributes of a tag by their local names. */
export function attributesOf(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const next = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  for (let match = next.exec(attributes); match !== null; match = next.exec(attributes)) {
    const [, name = '', quoted, single] = match;
    const value = decodedXml(quoted ?? single ?? '');
    if (value !== null) found.set(localName(name), value);
  }
  return found;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text with its references to characters resolved, or `null` where one leads nowhere. */
function decodedXml(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  let isSound = true;
  const text = raw.replaceAll(/&(?:#(\d{1,8})|#x([\da-f]{1,7})|([^;&]*));/gi, (_, decimal, hex, name) => {
    const character = name === undefined ? characterOf(decimal ? Number(decimal) : parseInt(hex, 16)) : NAMED.get(name);
    isSound &&= character !== undefined;
    return character ?? '';
  });
  return isSound ? text : null;
}

function characterOf(point: number): string | undefined {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}
