/**
 * A piece of fixed text, with the reading (ふりがな) that stands above it or `null`.
 *
 * @clause none a shape of this project, not of a source
 */
export interface RubyPart {
  readonly base: string;
  readonly reading: string | null;
}

const MARKED = /｜([^｜《》\n]+)《([^｜《》\n]+)》/g;

/**
 * The pieces of a fixed text of a definition whose readings are marked as in ｜避難《ひなん》. Anything else, a lone ｜ or
 * 《》 among it, is text. Values from data are never marked: there these signs stand for themselves.
 *
 * @clause none the marking is that of 青空文庫
 *
 * @example
 * import { rubyParts } from '@fukushi-kit/form';
 * rubyParts('｜避難《ひなん》する') // => [{ base: '避難', reading: 'ひなん' }, { base: 'する', reading: null }]
 * rubyParts('《注》A｜B') // => [{ base: '《注》A｜B', reading: null }]
 */
export function rubyParts(text: string): RubyPart[] {
  if (text !== '' && !text.includes('｜')) return [{ base: text, reading: null }];
  const parts: RubyPart[] = [];
  let from = 0;
  for (const { 0: whole, 1: base = '', 2: reading = '', index } of text.matchAll(MARKED)) {
    if (index > from) parts.push({ base: text.slice(from, index), reading: null });
    parts.push({ base, reading });
    from = index + whole.length;
  }
  if (from < text.length) parts.push({ base: text.slice(from), reading: null });
  return parts;
}
