import { describe, expect, test } from 'vitest';
import { complaint, logOf } from '../../test/sample-log.ts';
import {
  type Complaint,
  complaintFindings,
  consultationNoteFindings,
  managementFindings,
  vendorMeetingFindings,
} from '../index.ts';

describe('complaints are recorded, answered and reported (4(2)カ, 14(6))', () => {
  const found = (parts: Partial<Complaint>, asOf: string, promptlyWithinDays: number | null): readonly unknown[] =>
    complaintFindings([complaint(parts)], { asOf, promptlyWithinDays }).map(({ code, severity, path }) => [
      code,
      severity,
      path[2],
    ]);

  test.each<[parts: Partial<Complaint>, asOf: string, promptly: number | null, expected: readonly unknown[]]>([
    [{}, '2025-06-30', 7, []],
    [{ reportedOn: null }, '2025-06-13', 7, [['complaint-not-reported', 'warning', 'reportedOn']]],
    [{ reportedOn: null }, '2025-06-14', 7, [['complaint-not-reported', 'error', 'reportedOn']]],
    [{ reportedOn: null }, '2026-03-31', null, [['complaint-not-reported', 'warning', 'reportedOn']]],
    [{ content: null }, '2025-06-06', 7, [['complaint-without-content', 'warning', 'content']]],
    [{ handling: null }, '2025-06-06', 7, [['complaint-without-handling', 'warning', 'handling']]],
    [{ handledOn: null }, '2025-06-06', 7, [['complaint-without-handling', 'warning', 'handledOn']]],
    [{ content: null, reportedOn: null }, '2025-06-05', 7, []],
  ])('%j on %s with %s days for promptly: %j', (parts, asOf, promptly, expected) => {
    expect(found(parts, asOf, promptly)).toEqual(expected);
  });

  test('one about the digital tool is asked by 9(14) as well', () => {
    const cited = (about: Complaint['about']): unknown =>
      complaintFindings([complaint({ about, reportedOn: null })], { asOf: '2025-06-06', promptlyWithinDays: null })[0]
        ?.clauses;
    expect(cited('digital-tool')).toEqual(['kashiwa-r7:4(2)カ', 'kashiwa-r7:14(6)', 'kashiwa-r7:9(14)']);
    expect(cited('service')).toEqual(['kashiwa-r7:4(2)カ', 'kashiwa-r7:14(6)']);
  });
});

describe('doubts are settled with the city, and its instruction is followed (14(1))', () => {
  const note = {
    number: 'N-1',
    on: '2025-04-10',
    question: '責任者は4.5人工に入るか。',
    answer: null,
    instruction: null,
    isFollowed: null,
  };

  test.each<
    [
      parts: Partial<typeof note> | { instruction: string; isFollowed: boolean | null } | { answer: string },
      code: string | null,
    ]
  >([
    [{}, 'doubt-unsettled'],
    [{ answer: '入る。' }, null],
    [{ instruction: '入れないこと。', isFollowed: true }, null],
    [{ instruction: '入れないこと。', isFollowed: false }, 'instruction-not-followed'],
    [{ instruction: '入れないこと。', isFollowed: null }, 'instruction-following-open'],
  ])('%j: %s', (parts, code) => {
    const found = consultationNoteFindings([{ ...note, ...parts }]);
    expect(found.map((each) => each.code)).toEqual(code === null ? [] : [code]);
    for (const each of found)
      expect([each.path, each.clauses]).toEqual([['consultationNotes', 0], ['kashiwa-r7:14(1)']]);
  });
});

describe('meetings with the vendor of the digital tool (14(7), 14(8))', () => {
  type Meeting = Parameters<typeof vendorMeetingFindings>[0][number];
  const meeting: Meeting = {
    on: '2025-07-01',
    cityAttended: true,
    absenceReason: null,
    reportAskedOn: null,
    reportedOn: null,
  };

  test.each<[parts: Partial<Meeting>, expected: readonly unknown[]]>([
    [{}, []],
    [{ cityAttended: null }, [['city-attendance-not-recorded', 'warning', 'kashiwa-r7:14(7)']]],
    [{ cityAttended: false }, [['city-absent-from-vendor-meeting', 'warning', 'kashiwa-r7:14(7)']]],
    [
      { cityAttended: false, absenceReason: '市の都合' },
      [['city-absent-from-vendor-meeting', 'notice', 'kashiwa-r7:14(7)']],
    ],
    [{ reportAskedOn: '2025-07-02' }, [['vendor-report-missing', 'error', 'kashiwa-r7:14(8)']]],
    [{ reportAskedOn: '2025-07-02', reportedOn: '2025-07-04' }, []],
  ])('%j: %j', (parts, expected) => {
    const found = vendorMeetingFindings([{ ...meeting, ...parts }]);
    expect(found.map(({ code, severity, clauses }) => [code, severity, clauses?.[0]])).toEqual(expected);
  });
});

describe('the running of the centre (4(2)イ, 4(2)ウ, 4(2)オ)', () => {
  test('what is not recorded is told with its clause, and nothing else', () => {
    const log = logOf({
      staffMeetings: [
        { on: '2025-06-02', sharedCases: 0, attended: [] },
        { on: '2025-06-09', sharedCases: null, attended: null },
      ],
      improvements: [
        { item: '電話の引継ぎ票を一枚にする', progress: null, sharedOn: null },
        { item: '掲示を見直す', progress: '終わった。', sharedOn: '2025-06-02' },
      ],
      trainings: [
        { on: '2025-06-20', title: '見本研修', attended: null },
        { on: '2025-06-21', title: '見本研修', attended: ['S-01'] },
      ],
    });
    expect(managementFindings(log).map(({ code, path, clauses }) => [code, path.join('.'), clauses?.[0]])).toEqual([
      ['shared-cases-not-recorded', 'staffMeetings.1.sharedCases', 'kashiwa-r7:4(2)ウ'],
      ['improvement-without-progress', 'improvements.0.progress', 'kashiwa-r7:4(2)イ'],
      ['improvement-not-shared', 'improvements.0.sharedOn', 'kashiwa-r7:4(2)イ'],
      ['training-attendance-not-recorded', 'trainings.0.attended', 'kashiwa-r7:4(2)オ'],
    ]);
    expect(managementFindings(logOf())).toEqual([]);
  });
});
