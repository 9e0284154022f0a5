import type { DayField, Line } from '@fukushi-kit/form';

/**
 * Two days in one cell with the words between and behind them (…から…まで), which stand on the blank sheet too.
 *
 * @clause none how this package writes a definition down
 */
export function period(id: string, from: DayField, to: DayField): Line {
  const words = (name: string, text: string) =>
    ({
      share: 3,
      content: { kind: 'static', id: `${id}.${name}`, text, size: from.size ?? 9, align: 'center' },
    }) as const;
  return {
    kind: 'line',
    parts: [{ share: 13, content: from }, words('until', 'から'), { share: 13, content: to }, words('end', 'まで')],
  };
}
