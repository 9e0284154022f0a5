import { rubyParts } from '@fukushi-kit/form';

/** A fixed text in one line and without its readings, e.g. for the name of a control. */
export function plain(text: string): string {
  const bases = rubyParts(text).map(({ base }) => base);
  return bases
    .join('')
    .replaceAll(/\n[\s　]*/g, '')
    .trim();
}

/** Whether one text says what the other says, spaces and signs aside. */
export function saysSame(a: string, b: string): boolean {
  const [one, other] = [core(a), core(b)];
  return one === '' || other === '' || one.includes(other) || other.includes(one);
}

function core(text: string): string {
  return plain(text).replaceAll(/[\s　、。，．：:（）()「」・･①-⑳]/g, '');
}
