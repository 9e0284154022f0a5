import type { ReactNode } from 'react';
import { StateMark } from '../page/state-mark.tsx';
import type { Member } from '../sign-in/member.ts';
import { words } from './words.ja.ts';

/** Whether an account can be used, and why not. */
export function AccountState({ member, now }: { readonly member: Member; readonly now: Date }): ReactNode {
  const isPast = (at: string) => Date.parse(at) <= now.getTime();
  if (member.disabledAt !== null) return <StateMark tone="quiet">{words.disabled}</StateMark>;
  if (member.lockedUntil !== null && !isPast(member.lockedUntil))
    return <StateMark tone="bad">{words.locked}</StateMark>;
  if (member.secretExpiresAt === null) return <StateMark tone="good">{words.active}</StateMark>;
  if (isPast(member.secretExpiresAt)) return <StateMark tone="bad">{words.expired}</StateMark>;
  return <StateMark tone="wait">{words.waiting}</StateMark>;
}
