import type { MonthlyResultsForm } from '@fukushi-kit/schema';
import { programmeWords } from '../case/words.ja.ts';
import { words } from './words.ja.ts';

/** A count with what it counts. */
export interface CountRow {
  readonly item: string;
  readonly count: number | null;
}

/** What one programme came to. */
export interface ProgrammeRow {
  readonly programme: string;
  readonly figures: MonthlyResultsForm['multiAgency'];
}

/** The single counts of the sheet, in its order. */
export function countRows({
  standing,
  chat,
  meetings,
  outreachVisits,
  complaints,
}: MonthlyResultsForm): readonly CountRow[] {
  return [
    { item: words.standingNew, count: standing.new },
    { item: words.standingContinuing, count: standing.continuing },
    { item: words.standingUnrecorded, count: standing.notRecorded },
    { item: words.chat, count: chat.count },
    { item: words.chatUrgent, count: chat.urgent },
    { item: words.chatHandedOver, count: chat.handedOver },
    { item: words.chatNotJudged, count: chat.urgencyNotJudged },
    { item: words.supportConference, count: meetings.supportConference },
    { item: words.supportCouncil, count: meetings.supportCouncil },
    { item: words.caseMeeting, count: meetings.caseMeeting },
    { item: words.policyMeeting, count: meetings.policyMeeting },
    { item: words.outreach, count: outreachVisits.count },
    { item: words.outreachUnrecorded, count: outreachVisits.kindNotRecorded },
    { item: words.complaints, count: complaints },
  ];
}

/** The figures of each programme. */
export function programmeRows({ multiAgency, outreach, participation }: MonthlyResultsForm): readonly ProgrammeRow[] {
  return [
    { programme: programmeWords['multi-agency'], figures: multiAgency },
    { programme: programmeWords.outreach, figures: outreach },
    { programme: programmeWords.participation, figures: participation },
  ];
}
