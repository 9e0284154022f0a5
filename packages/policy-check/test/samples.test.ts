import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { type CatalogueId, catalogues, evaluateAll, type PolicyReport, type Verdict } from '../src/index.ts';
import { readSample } from './read-sample.ts';

/** Two weeks after the end of the contract, when everything can be asked. */
const ASKED = plainDate('2026-04-15');
const exemplary = readSample('exemplary');
const careless = readSample('careless');

/** Found of what was done on its day, whatever day is asked about. */
const isLate = (code: string): boolean => code === 'given-up-late' || code === 'incident-reported-late';

type Told = readonly [control: string, verdict: Verdict, findings: readonly string[]];

/** What each control says: its verdict, and each finding as code, book and rows. */
function told({ results }: PolicyReport): readonly Told[] {
  return results.map(({ control, verdict, findings }) => [
    control,
    verdict,
    findings.map(({ code, book, rows }) => [code, book ?? '-', ...rows].join(' ')),
  ]);
}

function reportOn(id: CatalogueId, { books, agreement }: typeof exemplary): PolicyReport {
  return evaluateAll(id, books, agreement, ASKED);
}

// Read by hand against the registers in samples/careless.
const KASHIWA: readonly Told[] = [
  [
    'k4-2-ka',
    'nonconforming',
    [
      'handling-not-written opinions OP-1',
      'complaint-not-reported opinions OP-1 OP-3',
      'complaint-not-recorded opinions OP-3',
    ],
  ],
  [
    'k4-2-ki',
    'unverified',
    [
      'critical-control-broken - k9-1c k9-2a k9-2b k9-2c k9-4a k9-6a k9-7a k10-1-i1 k10-1-i2 k10-1-i4 k10-2-a2 k10-2-o6 k10-2-ku2 k10-2-ko1 k10-2-ko2 k11-1',
    ],
  ],
  ['k4-2-ku', 'nonconforming', ['not-consulted documents D-12']],
  ['k5-1', 'nonconforming', ['document-missing documents']],
  ['k5-2', 'nonconforming', ['consulted-afterwards documents D-10', 'drawing-not-submitted documents D-10']],
  ['k5-3', 'unverified', ['privacy-not-recorded workplaces P-2']],
  ['k5-4', 'nonconforming', ['place-missing workplaces']],
  ['k5-5', 'nonconforming', ['place-missing workplaces']],
  ['k5-6', 'unverified', ['confirmation-not-signed confirmations CF-005']],
  ['k5-7', 'nonconforming', ['diagram-not-submitted networks NS-2']],
  [
    'k5-8',
    'nonconforming',
    [
      'change-not-reported networks NS-3',
      'diagram-submitted-late networks NS-3',
      'change-reported-afterwards networks NS-4',
      'diagram-not-submitted networks NS-4',
    ],
  ],
  ['k5-9', 'nonconforming', ['too-few-telephones terminals PH-1']],
  ['k8-4a', 'nonconforming', ['month-submitted-late documents D-205', 'month-not-submitted documents 2026-01']],
  ['k8-4b', 'nonconforming', ['national-data-late documents D-50']],
  ['k9-1a', 'nonconforming', ['pledge-after-joining staff S-02', 'pledge-missing staff S-04']],
  ['k9-1b', 'nonconforming', ['pledge-too-narrow staff S-01', 'pledge-scope-not-recorded staff S-04']],
  ['k9-1c', 'nonconforming', ['told-without-ground disclosures DC-1', 'leak-happened incidents IN-1']],
  ['k9-2a', 'nonconforming', ['purpose-outside-contract accessLog 10']],
  ['k9-2b', 'nonconforming', ['provided-without-ground disclosures DC-1', 'approval-too-late disclosures DC-4']],
  ['k9-2c', 'nonconforming', ['used-after-the-end accessLog 15']],
  ['k9-3a', 'nonconforming', ['review-overdue documents D-01']],
  ['k9-4a', 'nonconforming', ['approval-not-written subcontracts SC-1', 'approval-missing subcontracts SC-2']],
  ['k9-5a', 'nonconforming', ['approval-too-late copies CP-1', 'approval-expired copies CP-4']],
  ['k9-6a', 'nonconforming', ['incident-reported-late incidents IN-1', 'incident-not-reported incidents IN-2 IN-3']],
  ['k9-6b', 'nonconforming', ['instruction-not-done requests RQ-7', 'instruction-not-in-register incidents IN-2']],
  ['k9-6c', 'nonconforming', ['incident-not-reported incidents IN-2', 'instruction-not-in-register incidents IN-2']],
  ['k9-7a', 'nonconforming', ['material-still-held materials M-02 M-06']],
  ['k9-7b', 'nonconforming', ['disposal-without-consultation materials M-01 M-03 M-04 M-05 M-11 M-13 M-14']],
  ['k9-7c', 'unverified', ['method-for-a-person-to-judge materials M-03 M-04', 'not-confirmed confirmations']],
  ['k9-7d', 'nonconforming', ['given-up-late materials M-01 M-03']],
  ['k9-8a', 'nonconforming', ['carried-without-safeguard takeOuts TO-1']],
  ['k9-9a', 'nonconforming', ['supervision-overdue staff S-01 S-02 S-03 S-05']],
  ['k9-10a', 'nonconforming', ['subcontractor-unsupervised subcontracts SC-1 SC-2']],
  ['k9-11a', 'nonconforming', ['answered-late requests RQ-1', 'not-answered requests RQ-5']],
  ['k9-12a', 'nonconforming', ['not-answered requests RQ-2']],
  ['k9-13a', 'nonconforming', ['inspection-not-held requests RQ-3']],
  ['k9-14a', 'unverified', ['parameter-unset opinions OP-1 OP-2']],
  ['k9-14b', 'nonconforming', ['tool-not-updated software SW-2']],
  ['k9-15a', 'nonconforming', ['publication-not-supported incidents IN-1']],
  ['k9-16a', 'nonconforming', ['pledge-too-narrow staff S-01', 'pledge-scope-not-recorded staff S-04']],
  ['k9-16b', 'left-to-city', ['breach-for-the-city - k9-1c k9-2a k9-2b k9-2c k9-4a k9-6a k9-7a']],
  ['k10-1-a1', 'conforming', []],
  ['k10-1-a2', 'nonconforming', ['internet-terminal-on-closed-network terminals T-03']],
  ['k10-1-a3', 'nonconforming', ['definitions-old terminals T-03']],
  ['k10-1-i1', 'nonconforming', ['work-terminal-on-internet terminals T-01']],
  ['k10-1-i2', 'nonconforming', ['network-not-permitted terminals T-01']],
  ['k10-1-i3', 'nonconforming', ['software-not-permitted terminals T-01']],
  ['k10-1-i4', 'nonconforming', ['approval-missing terminals T-04']],
  ['k10-1-u1', 'unverified', ['parameter-unset terminals T-01 T-02 T-05']],
  ['k10-2-a1', 'unverified', ['parameter-unset terminals T-01 T-02 T-05']],
  [
    'k10-2-a2',
    'nonconforming',
    ['work-terminal-on-open-network terminals T-01', 'work-terminal-on-no-network terminals T-02'],
  ],
  [
    'k10-2-i1',
    'nonconforming',
    ['usb-not-controlled terminals T-01', 'no-firewall terminals T-02', 'disk-not-encrypted terminals T-05'],
  ],
  ['k10-2-u1', 'nonconforming', ['self-check-overdue audits']],
  ['k10-2-u2', 'unverified', ['parameter-unset audits']],
  ['k10-2-u3', 'nonconforming', ['no-check-after-event incidents IN-1', 'no-check-after-event networks NS-3 NS-4']],
  ['k10-2-u4', 'nonconforming', ['not-remedied audits AU-30']],
  [
    'k10-2-e1',
    'nonconforming',
    [
      'support-ended software SW-4',
      'edition-old software SW-4',
      'support-ended terminals T-05',
      'system-update-old terminals T-05',
    ],
  ],
  ['k10-2-e2', 'nonconforming', ['licence-ended software SW-4']],
  ['k10-2-o1', 'unverified', ['edition-not-approved documents D-03']],
  ['k10-2-o2', 'nonconforming', ['leavers-id-active ids ID-04']],
  ['k10-2-o3', 'nonconforming', ['id-unused ids ID-03 ID-04']],
  ['k10-2-o4', 'nonconforming', ['shared-id-not-approved ids ID-06', 'shared-id-without-end ids ID-06']],
  ['k10-2-o5', 'nonconforming', ['id-without-authentication ids ID-06', 'holder-not-in-staff ids ID-07']],
  ['k10-2-o6', 'nonconforming', ['id-not-in-register accessLog 5']],
  ['k10-2-o7', 'nonconforming', ['id-review-overdue audits']],
  ['k10-2-ka1', 'nonconforming', ['review-overdue documents D-04']],
  ['k10-2-ka2', 'nonconforming', ['measure-review-overdue audits', 'chain-broken accessLog', 'no-restore-test audits']],
  ['k10-2-ki1', 'effort-unmet', ['no-certification certifications']],
  ['k10-2-ku1', 'nonconforming', ['document-missing documents']],
  ['k10-2-ku2', 'nonconforming', ['not-contained incidents IN-1']],
  ['k10-2-ku3', 'nonconforming', ['publication-not-supported incidents IN-1']],
  ['k10-2-ke1', 'nonconforming', ['handover-after-the-end handovers HO-1']],
  ['k10-2-ke2', 'nonconforming', ['not-handed-over handovers HO-1']],
  ['k10-2-ko1', 'nonconforming', ['recorded-on-media externalMedia EM-2']],
  [
    'k10-2-ko2',
    'nonconforming',
    ['not-at-city-hall externalMedia EM-1', 'nobody-of-the-city-present externalMedia EM-1'],
  ],
  ['k10-2-sa1', 'nonconforming', ['nobody-in-the-role staff']],
  ['k10-2-sa2', 'nonconforming', ['document-missing documents']],
  ['k11-1', 'nonconforming', ['work-subcontracted subcontracts SC-2']],
  ['k11-2', 'unverified', ['scope-not-described subcontracts SC-1']],
  ['k14-4', 'nonconforming', ['not-handed-over handovers HO-1']],
  [
    'k14-6',
    'nonconforming',
    ['handled-late opinions OP-1', 'complaint-not-reported opinions OP-1 OP-3', 'not-handled opinions OP-3'],
  ],
  ['k14-7', 'nonconforming', ['city-not-at-meeting documents D-71']],
  ['k14-8', 'nonconforming', ['answered-late requests RQ-6']],
];

const CHIGASAKI: readonly Told[] = [
  ['cm8-3a', 'nonconforming', ['given-duplicate-missing materials M-10']],
  ['cm9-2', 'nonconforming', ['month-submitted-late documents D-302', 'month-not-submitted documents 2026-02']],
  ['cm10', 'nonconforming', ['not-with-the-care-plan materials M-11', 'place-not-for-storage materials M-11']],
  ['cm11', 'nonconforming', ['approval-missing disclosures DC-5']],
  [
    'cm14',
    'unverified',
    ['critical-control-broken - c6-1 c8-1 c9-2 c9-4 c10-1 c10-5a c10-5b c11-1a c11-2 c13-1a c13-2'],
  ],
  [
    'c1-1',
    'unverified',
    ['critical-control-broken - c6-1 c8-1 c9-2 c9-4 c10-1 c10-5a c10-5b c11-1a c11-2 c13-1a c13-2'],
  ],
  ['c2-1', 'nonconforming', ['review-overdue documents D-01']],
  ['c2-2a', 'nonconforming', ['document-missing documents']],
  ['c2-2b', 'conforming', []],
  ['c2-2c', 'nonconforming', ['id-not-in-register accessLog 5', 'holder-not-a-worker accessLog 10 11']],
  ['c2-3', 'nonconforming', ['workplace-not-locked workplaces P-1', 'entry-not-controlled workplaces P-1']],
  ['c2-4', 'nonconforming', ['structure-reported-after-start documents D-07']],
  ['c2-5', 'nonconforming', ['measures-not-changed requests RQ-4']],
  ['c2-5n', 'left-to-city', ['cost-may-arise requests RQ-4']],
  ['c2-6', 'nonconforming', ['change-not-notified reportedStructures D-07']],
  ['c3-1a', 'nonconforming', ['supervision-overdue staff S-01 S-02 S-03 S-05']],
  ['c3-1b', 'nonconforming', ['pledge-too-narrow staff S-01', 'pledge-scope-not-recorded staff S-04']],
  ['c3-2', 'nonconforming', ['dispatch-contract-without-secrecy staff S-03']],
  ['c4-1', 'nonconforming', ['receipt-missing materials M-01']],
  ['c5-1a', 'nonconforming', ['collected-without-need collection CL-3']],
  ['c5-1b', 'nonconforming', ['not-explained documents D-61']],
  ['c6-1', 'nonconforming', ['purpose-outside-contract accessLog 10']],
  ['c7-1', 'nonconforming', ['approval-too-late copies CP-1', 'place-not-a-workplace copies CP-3']],
  ['c7-2', 'nonconforming', ['copy-not-registered copies CP-2']],
  ['c8-1', 'nonconforming', ['approval-missing takeOuts TO-1 TO-2']],
  ['c8-2', 'nonconforming', ['returned-late takeOuts TO-1', 'not-returned takeOuts TO-2']],
  ['c9-1a', 'nonconforming', ['id-without-authentication ids ID-06']],
  ['c9-1b', 'nonconforming', ['log-not-continuous accessLog 8', 'chain-broken accessLog']],
  ['c9-2', 'nonconforming', ['no-firewall terminals T-02']],
  [
    'c9-3',
    'nonconforming',
    ['malware-detected terminals T-01', 'software-not-permitted terminals T-01', 'never-scanned terminals T-02'],
  ],
  ['c9-4', 'nonconforming', ['taken-out-unencrypted takeOuts TO-2']],
  ['c10-1', 'nonconforming', ['approval-not-written subcontracts SC-1', 'approval-missing subcontracts SC-2']],
  ['c10-2n', 'left-to-city', ['answers-for-subcontractor subcontracts SC-1 SC-2']],
  ['c10-3a', 'nonconforming', ['special-provisions-not-agreed subcontracts SC-1 SC-2']],
  ['c10-3b', 'conforming', []],
  ['c10-4a', 'nonconforming', ['subcontractor-unsupervised subcontracts SC-1 SC-2']],
  ['c10-4b', 'nonconforming', ['not-answered requests RQ-5']],
  ['c10-5a', 'nonconforming', ['passing-on-not-forbidden subcontracts SC-1 SC-2']],
  ['c10-5b', 'nonconforming', ['passed-on subcontracts SC-2']],
  ['c11-1a', 'nonconforming', ['material-still-held materials M-02', 'disposed-of-instead-of-returned materials M-13']],
  ['c11-1b', 'nonconforming', ['given-up-late materials M-01']],
  ['c11-1c', 'nonconforming', ['other-way-taken materials M-14']],
  ['c11-2', 'nonconforming', ['given-up-late materials M-03', 'material-still-held materials M-06']],
  ['c11-3', 'unverified', ['method-for-a-person-to-judge materials M-03', 'not-confirmed confirmations']],
  ['c11-4', 'nonconforming', ['erased-without-software materials M-04']],
  ['c11-5a', 'nonconforming', ['certificate-not-submitted documents D-90', 'certificate-missing materials M-04']],
  ['c11-5b', 'nonconforming', ['certificate-matter-missing materials M-03']],
  ['c11-5c', 'nonconforming', ['quantity-differs materials M-03', 'certificate-missing materials M-04']],
  ['c12-1', 'nonconforming', ['answered-late requests RQ-1']],
  ['c12-2', 'nonconforming', ['inspection-not-held requests RQ-3']],
  ['c12-3n', 'left-to-city', ['cost-may-arise requests RQ-1 RQ-3 RQ-5 RQ-6']],
  ['c13-1a', 'nonconforming', ['incident-reported-late incidents IN-1', 'incident-not-reported incidents IN-2 IN-3']],
  ['c13-1b', 'nonconforming', ['report-incomplete incidents IN-1']],
  ['c13-1c', 'nonconforming', ['instruction-not-done requests RQ-7', 'instruction-not-in-register incidents IN-2']],
  ['c13-1d', 'nonconforming', ['incident-not-reported incidents IN-3']],
  ['c13-2', 'nonconforming', ['not-contained incidents IN-1', 'contained-late incidents IN-3']],
  ['c14-1a', 'nonconforming', ['training-overdue staff S-03', 'not-due-yet staff S-05']],
  ['c14-1b', 'nonconforming', ['used-before-training accessLog 4 6 9', 'id-not-in-register accessLog 5']],
  ['c14-1c', 'nonconforming', ['training-topic-missing supervision SV-1']],
  ['c14-2', 'nonconforming', ['subcontractor-untrained subcontracts SC-1 SC-2']],
  ['c15-1n', 'left-to-city', ['leak-for-the-city incidents IN-1']],
  [
    'c15-2n',
    'left-to-city',
    ['breach-for-the-city - c6-1 c8-1 c9-2 c9-4 c10-1 c10-5a c10-5b c11-1a c11-2 c13-1a c13-2'],
  ],
];

describe('the exemplary contractor', () => {
  test.each(catalogues.map(({ id }) => id))('conforms in all of %s', (id) => {
    const { counts, results, waiverFindings } = reportOn(id, exemplary);
    expect([counts.nonconforming, counts.unverified, counts.notApplicable, counts.efforts.unverified]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(results.filter(({ verdict }) => verdict === 'not-applicable').every(({ isExcluded }) => isExcluded)).toBe(
      true,
    );
    expect(waiverFindings).toEqual([]);
  });

  test('has 138 duties kept, 51 efforts met, five left out with a reason, and six matters for the cities', () => {
    const counts = catalogues.map(({ id }) => reportOn(id, exemplary).counts);
    expect(
      counts.map(({ conforming, efforts, leftToCity }) => [
        conforming,
        efforts.conforming,
        efforts.notApplicable,
        leftToCity,
      ]),
    ).toEqual([
      [81, 1, 0, 1],
      [57, 0, 0, 5],
      [2, 50, 5, 0],
    ]);
  });

  test('half a year earlier nothing was broken either; what only a later day is recorded for is open', () => {
    const open = catalogues.flatMap(({ id }) => {
      const { results, counts } = evaluateAll(id, exemplary.books, exemplary.agreement, plainDate('2025-12-20'));
      expect(counts.nonconforming).toBe(0);
      return results
        .filter(({ verdict }) => verdict === 'unverified')
        .map(({ control, findings }) => `${control} ${findings[0]?.code}`);
    });
    expect(open).toEqual([
      'k9-14b only-a-later-day-recorded',
      'k10-1-a3 only-a-later-day-recorded',
      'k10-2-e1 only-a-later-day-recorded',
      'k10-2-o3 only-a-later-day-recorded',
      'k10-2-ka2 chain-not-verified',
      'k10-2-ke2 handover-to-come',
      'k14-4 handover-to-come',
      'c9-1b chain-not-verified',
      'c9-3 only-a-later-day-recorded',
    ]);
  });
});

describe('the careless contractor', () => {
  test('fails Kashiwa in each thing by its name', () => {
    expect(told(reportOn('kashiwa-r7', careless))).toEqual(KASHIWA);
  });

  test('fails Chigasaki in each thing by its name', () => {
    expect(told(reportOn('chigasaki-r7', careless))).toEqual(CHIGASAKI);
  });

  test('has a waiver in force for one licence, and two without effect', () => {
    const { counts, waiverFindings, results } = reportOn('kashiwa-r7', careless);
    expect(counts.waived).toBe(1);
    expect(
      results.filter(({ waivers }) => waivers.length > 0).map(({ control, waivers }) => [control, ...waivers]),
    ).toEqual([['k10-2-e2', 'W-1']]);
    expect(waiverFindings.map(({ code, path }) => [code, ...path])).toEqual([
      ['waiver-expired', 'waivers', 1],
      ['waiver-without-approver', 'waivers', 2],
    ]);
  });

  test('met no effort that anybody confirmed', () => {
    const { counts, results } = reportOn('chigasaki-r7-eco', careless);
    expect(counts.efforts).toEqual({ conforming: 0, effortUnmet: 1, notApplicable: 1, unverified: 53 });
    expect(results.find(({ control }) => control === 'eco-a-lift')?.verdict).toBe('unverified');
  });
});

describe('findings tell no personal data', () => {
  test.each([exemplary, careless])('no name and no text of a register is in a report', (sample) => {
    const { staff, externalMedia, documents, opinions, subcontracts } = sample.books;
    const kept = [
      ...(staff?.rows ?? []).map(({ name }) => name),
      ...(externalMedia?.rows ?? []).map(({ attendant }) => attendant),
      ...(documents?.rows ?? []).flatMap(({ title, approvedBy }) => [title, approvedBy]),
      ...(opinions?.rows ?? []).flatMap(({ content, handling }) => [content, handling]),
      ...(subcontracts?.rows ?? []).map(({ party }) => party),
    ].filter((text) => text !== null);
    const report = JSON.stringify(catalogues.map(({ id }) => reportOn(id, sample)));
    expect(kept.length).toBeGreaterThan(40);
    expect(kept.filter((text) => report.includes(text))).toEqual([]);
  });
});

describe.each(catalogues.map(({ id }) => id))('by %s', (id) => {
  const { books, agreement } = careless;
  const codesBy = (value: number, day: PlainDate): readonly string[] => {
    const parameters = agreement.parameters.map((each) => ({ ...each, value }));
    return evaluateAll(id, books, { ...agreement, parameters }, day).findings.map(({ code }) => code);
  };

  test('nothing is late by the largest number that can be agreed on, though its term ends beyond the calendar', () => {
    const largest = codesBy(100_000, ASKED);
    for (const late of ['given-up-late', 'incident-reported-late', 'audit-overdue', 'supervision-overdue'])
      expect(largest).not.toContain(late);
  });

  test('the last of all days can be asked about', () => {
    expect(codesBy(0, plainDate('9999-12-31'))).toEqual(expect.arrayContaining([...codesBy(0, ASKED)].filter(isLate)));
  });
});
