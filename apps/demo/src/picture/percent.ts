/** A share as SVG takes it, so that a picture stretches while its text keeps its size. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
