/** An operator of a page that paints something, and the marks that it stands within, outermost first. */
export interface Painted {
  readonly operator: string;
  readonly within: readonly string[];
}

const WORD = /\/(\w+)\s+(?:<<[^>]*>>\s+)?B(?:DC|MC)(?=\s)|(?<=\s)(EMC|Tj|TJ|f\*?|F|S|s|B\*?|b\*?|Do|sh)(?=\s)/g;

/** Everything that a page's content paints. Throws where marks do not close. */
export function painted(content: string): Painted[] {
  const within: string[] = [];
  const found: Painted[] = [];
  for (const [, mark, operator = ''] of `\n${content}\n`.matchAll(WORD)) {
    if (mark !== undefined) within.push(mark);
    else if (operator !== 'EMC') found.push({ operator, within: [...within] });
    else if (within.pop() === undefined) throw new Error('A mark ends that never began');
  }
  if (within.length > 0) throw new Error(`Marks stay open: ${within.join(' ')}`);
  return found;
}
