/** The next number in a series such as `Q-7`, after the highest one so far. */
export function nextNumber(numbers: readonly string[], prefix: string): string {
  const used = numbers.flatMap((number) => {
    const digits = number.startsWith(`${prefix}-`) ? number.slice(prefix.length + 1) : '';
    return /^\d{1,9}$/.test(digits) ? [Number(digits)] : [];
  });
  return `${prefix}-${Math.max(0, ...used) + 1}`;
}
