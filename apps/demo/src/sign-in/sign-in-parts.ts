import type { Database } from '@fukushi-kit/store';
import type { AuthEngine } from './auth-engine.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** What every step of signing in works with. */
export interface SignInParts {
  readonly db: Database;
  readonly engine: AuthEngine;
  readonly settings: SignInSettings;
}
