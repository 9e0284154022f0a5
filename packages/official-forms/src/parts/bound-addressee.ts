import type { TitleBlock } from '@fukushi-kit/form';

/**
 * To whom a sheet goes that serves more than one city, from `/addressee` (茅ヶ崎市長, 柏市長).
 *
 * @clause chigasaki-r7:2
 * @clause kashiwa-r7:15
 */
export const boundAddressee: NonNullable<TitleBlock['addressee']> = {
  label: 'あて先',
  bind: '/addressee',
  after: '　あて',
};
