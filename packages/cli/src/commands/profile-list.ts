import { profiles } from '@fukushi-kit/municipality';
import type { Action } from '../program.ts';
import { table } from '../table.ts';

/** `fukushi profile list`. */
export const profileList: Action = async (_args, _options, { stdout }) => {
  stdout(`${table(profiles.map(({ id, municipality, title }) => [id, municipality.code, title]))}\n`);
  return 0;
};
