import { schemasAt } from '@fukushi-kit/form';
import { type ConfirmationBook, schemas } from '@fukushi-kit/schema';

/** What the outcome of a confirmation is called, by the schema of the register. */
export function outcomeTitle(outcome: ConfirmationBook['rows'][number]['outcome']): string {
  return (
    schemasAt(schemas.ConfirmationBook, '/rows/0/outcome').find((each) => each.const === outcome)?.title ?? outcome
  );
}
