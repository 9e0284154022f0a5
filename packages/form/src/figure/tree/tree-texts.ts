import type { TreeBox } from '@fukushi-kit/schema';
import { SMALLEST_TYPE } from '../../points.ts';
import type { FigureText } from '../figure-text.ts';
import { words } from '../messages.ja.ts';

/** What stands in a box of a tree, from top to bottom, at a part of its full size. */
export function treeTexts(box: TreeBox, index: number, scale: number): FigureText[] {
  const one = (field: 'title' | 'name' | 'phone' | 'note', size: number, lines: number): FigureText[] => {
    const text = box[field];
    if (text === null) return [];
    const what = words.numbered(words.box, index, words.treeFields[field]);
    const at = ['boxes', index, field];
    return [{ text, at, what, size: Math.max(SMALLEST_TYPE, size * scale), lines, cutsWords: field === 'note' }];
  };
  return [...one('title', 8, 2), ...one('name', 10.5, 2), ...one('phone', 9.5, 1), ...one('note', 7.5, 3)];
}

/** The word at the line to a box. */
export function linkText({ link }: TreeBox, index: number): FigureText | null {
  if (link === null) return null;
  const what = words.numbered(words.box, index, words.treeFields.link);
  return { text: link, at: ['boxes', index, 'link'], what, size: SMALLEST_TYPE, lines: 2 };
}

/** The words at all lines of a tree, each on so many lines of type. */
export function linkTexts(boxes: readonly TreeBox[], lines: number): FigureText[] {
  return boxes.flatMap((box, index) => {
    const text = linkText(box, index);
    return text === null ? [] : [{ ...text, lines }];
  });
}
