import type { Sheet } from './definition.ts';

/** A rectangle in millimetres. */
interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The paper of a page and its room for blocks, in millimetres; `head` is the strip above it on further pages. */
export interface PageShape {
  readonly width: number;
  readonly height: number;
  readonly body: Rectangle;
  readonly head: { readonly y: number; readonly height: number };
}

/** A4 upright, punched at the left. */
export const UPRIGHT: PageShape = {
  width: 210,
  height: 297,
  body: { x: 20, y: 15, width: 175, height: 267 },
  head: { y: 6.5, height: 6 },
};

/**
 * A4 sideways. It is filed with upright sheets by its upper long edge, head to the left, so the punch is at the top: two
 * holes, 9 to 15 mm from the edge. The head of further pages stands below them.
 */
const SIDEWAYS: PageShape = {
  width: 297,
  height: 210,
  body: { x: 15, y: 20, width: 267, height: 175 },
  head: { y: 14.2, height: 5 },
};

/** The pages of a sheet. */
export function pageShape({ orientation = 'upright' }: Sheet): PageShape {
  return orientation === 'upright' ? UPRIGHT : SIDEWAYS;
}

/** Where the room for blocks ends below, in millimetres. */
export function bottomOf({ body }: PageShape): number {
  return body.y + body.height;
}

/** Where the room for blocks ends at the right, in millimetres. */
export function rightOf({ body }: PageShape): number {
  return body.x + body.width;
}
