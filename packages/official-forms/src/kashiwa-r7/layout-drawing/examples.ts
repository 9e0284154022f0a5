import type { LayoutDrawingForm, PlanFurniture, PlanOpening, PlanRoom } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

type Place = readonly [x: number, y: number, width: number, depth: number];

const room = (id: string, name: string, [x, y, width, depth]: Place, note: string | null = null): PlanRoom => ({
  id,
  name,
  x,
  y,
  width,
  depth,
  note,
});

const piece = (kind: PlanFurniture['kind'], name: string | null, [x, y, width, depth]: Place): PlanFurniture => ({
  kind,
  name,
  x,
  y,
  width,
  depth,
});

const opening = (
  room: string,
  wall: PlanOpening['wall'],
  offset: number,
  width: number,
  kind: PlanOpening['kind'],
): PlanOpening => ({ room, wall, offset, width, kind });

/** Two desks facing each other with chairs, a terminal and a telephone. */
const desks = (x: number, y: number, names: readonly [string, string]): PlanFurniture[] => [
  piece('desk', names[0], [x, y, 120, 70]),
  piece('desk', names[1], [x, y + 70, 120, 70]),
  piece('chair', null, [x + 40, y - 45, 40, 40]),
  piece('chair', null, [x + 40, y + 145, 40, 40]),
  piece('terminal', null, [x + 75, y + 8, 38, 22]),
  piece('terminal', null, [x + 75, y + 110, 38, 22]),
  piece('phone', null, [x + 8, y + 45, 18, 18]),
];

const full: LayoutDrawingForm = {
  schemaVersion: '1',
  controlNumber: 'R7-007',
  madeOn: '2025-06-10',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本町一丁目1番1号（架空）',
    representative: '理事長 見本 一郎',
    contactPerson: '見本 事務子',
    phone: '04-0000-0001',
  },
  place: '柏市教育福祉会館1階',
  occasion: 'change',
  consultedOn: '2025-05-20',
  changedOn: '2025-06-07',
  changeNote: '相談室2を増設',
  plan: {
    north: 'up',
    rooms: [
      room('office', '執務室', [0, 0, 780, 620]),
      room('room-1', '相談室1', [780, 0, 320, 310], '遮音壁'),
      room('room-2', '相談室2', [780, 310, 320, 310], '遮音壁'),
      room('waiting', '待合', [0, 620, 520, 200]),
      room('store', '書庫', [520, 620, 260, 200], '施錠'),
    ],
    openings: [
      opening('room-1', 'left', 40, 90, 'hinged'),
      opening('room-2', 'left', 190, 90, 'hinged'),
      opening('office', 'bottom', 330, 150, 'open'),
      opening('waiting', 'bottom', 190, 160, 'sliding'),
      opening('store', 'top', 130, 90, 'hinged'),
      opening('office', 'top', 120, 200, 'window'),
      opening('office', 'top', 440, 200, 'window'),
      opening('room-1', 'top', 90, 140, 'window'),
    ],
    furniture: [
      piece('counter', '相談カウンター', [20, 545, 290, 60]),
      piece('partition', null, [320, 430, 8, 180]),
      ...desks(60, 140, ['相談員1', '相談員2']),
      ...desks(190, 140, ['相談員3', '相談員4']),
      piece('desk', '責任者', [380, 175, 140, 70]),
      piece('chair', null, [430, 125, 40, 40]),
      piece('desk', '出張相談者', [570, 175, 140, 70]),
      piece('chair', null, [620, 125, 40, 40]),
      piece('machine', '複合機', [15, 380, 75, 65]),
      piece('cabinet', '書庫', [690, 20, 80, 45]),
      piece('table', '会議机', [430, 390, 220, 100]),
      piece('terminal', 'インターネット専用端末', [715, 440, 45, 40]),
      piece('table', '相談机', [900, 110, 140, 90]),
      piece('chair', null, [950, 60, 40, 40]),
      piece('chair', null, [950, 210, 40, 40]),
      piece('table', '相談机', [900, 400, 140, 90]),
      piece('chair', null, [950, 350, 40, 40]),
      piece('chair', null, [950, 500, 40, 40]),
      piece('other', '長椅子', [40, 715, 200, 60]),
      piece('cabinet', '記録の保管庫（施錠）', [540, 755, 220, 50]),
    ],
  },
  privacy: '相談室1・2は天井までの遮音壁。扉の窓は曇りガラス。声が執務室に届かないことを確かめた。',
  counter: '執務室の入口に常設（幅2.9m）',
  visitingSpace: '執務室の窓側に1席。市の専用回線の差込口あり。',
  telephones: 6,
  note: '待合からは相談者の画面と書類が見えないよう，間仕切りを置いている。',
};

/** One room, drawn before anything is agreed. */
const simple: LayoutDrawingForm = {
  ...full,
  controlNumber: null,
  occasion: 'new',
  consultedOn: null,
  changedOn: null,
  changeNote: null,
  plan: {
    north: null,
    rooms: [room('office', '執務室', [0, 0, 600, 400])],
    openings: [opening('office', 'bottom', 40, 90, 'hinged')],
    furniture: [piece('counter', '相談カウンター', [200, 300, 240, 60]), ...desks(80, 110, ['相談員1', '相談員2'])],
  },
  privacy: null,
  visitingSpace: null,
  telephones: null,
  note: null,
};

/**
 * The examples of the layout drawing (執務室等レイアウト図).
 *
 * @clause none examples of this project
 */
export const layoutDrawingExamples: WrittenExamples<LayoutDrawingForm> = { simple, full };
