import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { boundAddressee } from '../../parts/bound-addressee.ts';
import { events } from './events.ts';
import { occasion } from './occasion.ts';
import { outline } from './outline.ts';
import { response } from './response.ts';

const REPORT = 'chigasaki-r7:特記13(1)';
const MEASURES = 'chigasaki-r7:特記13(2)';
const KASHIWA = 'kashiwa-r7:9(6)';
const HELP = 'kashiwa-r7:10(2)ク';

/**
 * The report of an incident with personal information or of the risk of one (事故等報告書): the first one at once, further
 * ones until it is over. It serves both cities.
 *
 * @clause chigasaki-r7:特記13(1)
 * @clause chigasaki-r7:特記13(2)
 * @clause kashiwa-r7:9(6)
 * @clause kashiwa-r7:10(2)ク
 *
 * @example
 * incidentReport.title // => '事故等報告書（速報・続報）'
 */
export const incidentReport: FormDefinition = {
  id: 'chigasaki-r7/incident-report',
  version: '1',
  title: '事故等報告書（速報・続報）',
  standing: 'reference',
  clauses: [REPORT, MEASURES, KASHIWA, HELP],
  schema: 'https://fukushi-kit.example/schemas/1/forms/incident-report.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'incident-report',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: boundAddressee,
          date: { label: '報告日', bind: '/reportedOn' },
          controlNumber: { label: '事故番号', bind: '/controlNumber' },
        },
        occasion,
        {
          kind: 'heading',
          id: 'outline.heading',
          text: '1　事故の内容',
          note: '速報は分かったことだけを直ちに報告し、続報で補う',
        },
        outline,
        { kind: 'heading', id: 'events.heading', text: '2　経過、応急措置及び市の指示' },
        events,
        { kind: 'heading', id: 'response.heading', text: '3　原因及び対応' },
        response,
        { kind: 'gap', height: 2 },
        reception,
      ],
    },
  ],
};
