/** Whether a day lies in a span whose last day is included; a span without one goes on. */
export function isDuring({ from, to }: { readonly from: string; readonly to: string | null }, day: string): boolean {
  return from <= day && (to === null || day <= to);
}
