import { bundledHolidays, yearMonth } from '@fukushi-kit/calendar';
import { profile } from '@fukushi-kit/municipality';
import { month } from '@fukushi-kit/office';
import type { Case, Month } from '@fukushi-kit/schema';
import { originalsOf } from '../evacuation/month/originals-of.ts';
import type { SubmissionBody } from '../submission/submission.ts';
import { sampleFile, sampleFolder } from './sample-file.ts';

/** What the second contractor of the sample handed in for June: the originals that its own invented people give. */
export async function sampleHandIn(): Promise<Omit<SubmissionBody, 'auditHead'>> {
  const cases = ofSecond((await sampleFolder('samples/chigasaki-2025-06/cases/')) as readonly Case[]);
  const order = ofSecond((await sampleFile('samples/chigasaki-2025-06/month.json')) as Month);
  const result = month({ profile: profile('chigasaki-r7'), order, cases: [...cases], holidays: bundledHolidays });
  return {
    schemaVersion: '1',
    month: '2025-06',
    round: 1,
    handedInOn: '2025-07-01',
    afterEvents: 0,
    originals: [...originalsOf({ month: yearMonth('2025-06'), result })],
  };
}

/** People, numbers and offices that are not those of the first contractor. */
function ofSecond<Document>(of: Document): Document {
  const text = JSON.stringify(of).replaceAll('見本', '例示').replaceAll('みほん', 'れいじ');
  return JSON.parse(text.replaceAll(/2025-06-(\d{3})/g, 'R-06-$1')) as Document;
}
