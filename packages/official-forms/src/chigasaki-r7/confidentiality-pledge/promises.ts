import { type Block, textDigest } from '@fukushi-kit/form';
import { secrecyPledge } from '../../texts/secrecy-pledge.ts';

const PLEDGE = ['chigasaki-r7:特記3(1)', 'kashiwa-r7:9(1)', 'kashiwa-r7:9(16)'] as const;

/**
 * The pledge, a paragraph for each promise, with its version and the head of its digest below.
 *
 * @clause chigasaki-r7:特記3(1)
 * @clause kashiwa-r7:9(1)
 * @clause kashiwa-r7:9(16)
 */
export const promises: readonly Block[] = [
  ...secrecyPledge.text.split('\n').flatMap((text, index): readonly Block[] => [
    { kind: 'paragraph', id: `pledge.${index}`, text, size: 11.5, clauses: PLEDGE },
    { kind: 'gap', height: 3 },
  ]),
  {
    kind: 'paragraph',
    id: 'pledge.version',
    text: `誓約文 第${secrecyPledge.version}版 ${textDigest(secrecyPledge.text).slice(0, 8)}`,
    size: 7.5,
    align: 'right',
  },
];
