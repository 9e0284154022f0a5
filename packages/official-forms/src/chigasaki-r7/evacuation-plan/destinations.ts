import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { line } from '../../drafting/text.ts';
import { HAZARDS } from './hazards.ts';

const PLACE = 'basic-act-on-disaster-management:49-14(3)(ii)';
const RISK = 'chigasaki-r7:8(1)エ';

/**
 * Where to go (避難先), for which hazards, and what class of facility it is. A statutory item.
 *
 * @clause basic-act-on-disaster-management:49-14(3)(ii)
 * @clause chigasaki-r7:8(1)エ
 */
export const destinations: ListBlock = {
  kind: 'list',
  id: 'destinations',
  caption: '避難先',
  bind: '/plan/destinations',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 5,
  minimumRows: 3,
  clauses: [PLACE, RISK],
  columns: [
    {
      id: 'destinations.hazards',
      width: 9,
      label: '対象とする災害',
      field: circles(
        { bind: '/hazards', label: '避難先の災害種別', clauses: [PLACE, RISK], locked: true, size: 8 },
        HAZARDS,
        4,
        { many: true },
      ),
    },
    {
      id: 'destinations.class',
      width: 14,
      label: '施設区分',
      field: circles(
        { bind: '/facilityClass', label: '施設区分', clauses: [PLACE, RISK], size: 8 },
        [
          ['emergency-site', '緊急避難場所'],
          ['shelter', '避難所'],
          ['welfare-shelter', '福祉避難所'],
          ['relatives', '親族宅等'],
          ['care-facility', '施設・病院'],
          ['own-home', '自宅上階'],
          ['other', 'その他'],
        ],
        4,
      ),
    },
    {
      id: 'destinations.name',
      width: 6,
      label: '避難先の名称',
      field: line({ bind: '/name', label: '避難先の名称', clauses: [PLACE, RISK], locked: true }),
    },
    {
      id: 'destinations.address',
      width: 6,
      label: '所在地',
      field: line({ bind: '/address', label: '避難先の所在地', clauses: [PLACE], size: 8 }),
    },
  ],
};
