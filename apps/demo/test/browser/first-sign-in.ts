import { type Credentials, firstSteps } from '../first-steps.ts';
import { Visitor } from './visitor.ts';

/** Somebody who is past their first sign-in, and signed in. */
export interface Member extends Credentials {
  readonly visitor: Visitor;
}

/** Goes through a first sign-in at an address. */
export async function firstSignIn(origin: string, login: string, secret: string): Promise<Member> {
  const visitor = new Visitor(origin);
  return { ...(await firstSteps(visitor, login, secret)), visitor };
}
