import type { NumberField } from '@fukushi-kit/form';
import type { Asked } from './asked.ts';

/**
 * A whole number, at the right before its unit (件, 円).
 *
 * @clause none how this package writes a definition down
 */
export function number(asked: Asked, unit: string): NumberField {
  return { kind: 'number', unit, ...asked };
}
