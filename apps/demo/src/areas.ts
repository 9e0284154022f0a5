import type { Area } from './area.ts';
import { centreArea } from './centre/centre-area.ts';
import { cityArea } from './city/city-area.ts';
import { doubtsArea } from './doubts/doubts-area.ts';
import { evacuationArea } from './evacuation/evacuation-area.ts';
import { handOutsArea } from './hand-out/hand-outs-area.ts';
import { homeArea } from './home/home-area.ts';
import { policyArea } from './policy/policy-area.ts';
import { printsArea } from './press/prints-area.ts';
import { trailArea } from './trail/trail-area.ts';

/** Every area of the app, in the order of the menu. */
export const areas: readonly Area[] = [
  homeArea,
  evacuationArea,
  centreArea,
  cityArea,
  policyArea,
  doubtsArea,
  handOutsArea,
  printsArea,
  trailArea,
];
