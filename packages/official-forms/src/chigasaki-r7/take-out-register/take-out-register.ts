import type { FormDefinition } from '@fukushi-kit/form';
import { entries } from './entries.ts';
import { register } from './register.ts';

const TAKE_OUT = 'chigasaki-r7:特記8';
const ENCRYPTION = 'chigasaki-r7:特記9(4)';

/**
 * The register of what is taken out of the workplace (資料等持出簿), on A4 sideways and as many pages as it needs. The
 * contractor keeps it; there is one copy.
 *
 * @clause chigasaki-r7:特記8
 * @clause chigasaki-r7:特記9(4)
 *
 * @example
 * takeOutRegister.sheets[0]?.orientation // => 'sideways'
 */
export const takeOutRegister: FormDefinition = {
  id: 'chigasaki-r7/take-out-register',
  version: '1',
  title: '資料等持出簿',
  standing: 'reference',
  clauses: [TAKE_OUT, ENCRYPTION],
  schema: 'https://fukushi-kit.example/schemas/1/forms/take-out-register.schema.json',
  size: 10,
  copies: [{ id: 'original', mark: '正本' }],
  sheets: [
    {
      id: 'take-out-register',
      orientation: 'sideways',
      blocks: [
        { kind: 'title', id: 'title', controlNumber: { label: '簿冊番号', bind: '/controlNumber' } },
        register,
        {
          kind: 'heading',
          id: 'entries.heading',
          text: '持出しの記録',
          note: '本人の氏名は書かず、整理番号で示す　／　電磁的記録は暗号化してから持ち出す　／　市への提出及び本人への交付は含めない',
        },
        entries,
      ],
    },
  ],
};
