import { type JsonSchema, schemas } from '@fukushi-kit/schema';

/** The schema of a plan, whose titles name the places at which two plans differ. */
export const planSchema: JsonSchema = schemas.Plan;
