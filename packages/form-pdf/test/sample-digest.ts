import { createHash } from 'node:crypto';
import { evacuationPlan } from '@fukushi-kit/official-forms';
import { printPdf } from '../src/index.ts';
import { laidOut } from './laid-out.ts';

/** The SHA-256 of a print of a blank form with an attachment. */
export async function sampleDigest(): Promise<string> {
  const model = laidOut(evacuationPlan, null, { mode: 'blank' });
  const attachments = [{ name: 'data.json', description: '見本', json: { name: '髙橋' } }];
  const bytes = await printPdf([model], { day: '2025-06-15', attachments });
  return createHash('sha256').update(bytes).digest('hex');
}
