import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another in print. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz';

/** Random groups of signs, to be read from paper and typed once: each sign is worth almost five bits. */
export function randomGroups(groups: number, signs: number): string {
  const group = () => Array.from({ length: signs }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** A secret that lets somebody in once, to set a password of their own. */
export function oneTimeSecret(): string {
  return randomGroups(4, 5);
}
