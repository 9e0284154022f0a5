import type { FormDefinition } from '@fukushi-kit/form';
import { jobName } from './job-name.ts';
import type { PrintJob } from './print-job.ts';

/** A print of every copy of a form (正本, 副本, 控), named by a number and the mark of the copy. */
export function copiesOf(definition: FormDefinition, number: string, data: unknown): readonly PrintJob[] {
  return definition.copies.map(({ id, mark }) => ({
    file: jobName(number, definition, mark),
    definition,
    data,
    mode: 'filled',
    copy: id,
  }));
}
