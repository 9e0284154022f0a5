import type {
  FamilyMember,
  FigureFamilyChart,
  FigureFloorPlan,
  FigureMonthCalendar,
  FigureNetwork,
  FigureRelationMap,
  RelationTie,
  TreeBox,
  VerdictBar,
} from '@fukushi-kit/schema';

/** Words that figures put on paper, and what they say to someone who does not see them. */
export const words = {
  legend: '凡例',
  blank: (caption: string): string => `${caption}（手書きの欄）`,
  numbered: (thing: string, index: number, field: string): string => `${index + 1}番目の${thing}の${field}`,

  box: '枠',
  treeFields: { title: '役割・所属', name: '氏名・名称', phone: '電話番号', note: '備考', link: '線の語' },
  treeKinds: { lead: '責任者', person: '担当者', unit: '部署・組織', outside: '外部の機関' },
  treeBox: (box: TreeBox, above: TreeBox | null): string => {
    const texts = [box.title, box.name, box.phone, box.note].filter((one) => one !== null);
    const link = box.link === null ? '' : `（${box.link}）`;
    const under = above === null ? '' : `、${[above.title, above.name].filter(Boolean).join(' ')}の下${link}`;
    return `${texts.join(' ')}${under}。`;
  },

  device: '機器',
  zone: '区域',
  link: '接続',
  label: '線に添える語',
  number: (index: number): string => String(index + 1),
  pieces: (count: number): string => `${count}台`,
  deviceFields: { id: '番号', name: '名称', count: '台数', note: '備考' },
  zoneFields: { name: '名称', note: '備考' },
  deviceKinds: {
    terminal: '端末',
    server: 'サーバー',
    router: 'ルーター',
    firewall: 'ファイアウォール',
    switch: 'ハブ・スイッチ',
    'access-point': '無線アクセスポイント',
    printer: 'プリンター・複合機',
    phone: '電話機',
    service: '外部のサービス',
    other: 'その他',
  },
  linkKinds: { wired: '有線', wireless: '無線', encrypted: '暗号化した通信', blocked: '接続しない' },
  passesOn: '通信を中継する機器',
  service: '外部のサービス',
  network: ({ zones, devices, links }: FigureNetwork): string => {
    const inZones = zones.map(({ id, name, note }) => {
      const there = devices.filter(({ zone }) => zone === id).map(deviceText);
      return `${name}${inBrackets(note)}には${there.length === 0 ? '機器がない' : there.join('、')}。`;
    });
    const nameOf = (id: string) => devices.find((device) => device.id === id)?.name ?? id;
    const between = links.map(({ from, to, kind, label }) => {
      const how = [words.linkKinds[kind], label].filter(Boolean).join('、');
      return `${nameOf(from)}と${nameOf(to)}（${how}）。`;
    });
    return [...inZones, ...(between.length === 0 ? [] : ['接続は、', ...between])].join('');
  },

  room: '部屋',
  furniture: '備品',
  name: '名称',
  note: '備考',
  north: '北',
  square: '1目盛　　　　cm　　　北の向きを矢印で示す',
  metres: (centimetres: number): string => `${(centimetres / 100).toFixed(2)}m`,
  scale: (denominator: number): string => `縮尺 1/${denominator}`,
  openings: { hinged: '開き戸', sliding: '引き戸', open: '開口', window: '窓' },
  furnitureKinds: {
    desk: '机',
    table: '会議机・テーブル',
    counter: 'カウンター',
    chair: '椅子',
    cabinet: '書庫・棚',
    partition: '間仕切り',
    machine: '機器',
    terminal: '端末',
    phone: '電話機',
    other: 'その他',
  },
  floorPlan: ({ rooms, openings, furniture }: FigureFloorPlan): string =>
    rooms
      .map((room) => {
        const size = `幅${words.metres(room.width)}、奥行${words.metres(room.depth)}`;
        const doors = openings.filter((one) => one.room === room.id).map(({ kind }) => words.openings[kind]);
        const pieces = furniture
          .filter(({ x, y }) => x >= room.x && x < room.x + room.width && y >= room.y && y < room.y + room.depth)
          .map(({ kind, name }) => name ?? words.furnitureKinds[kind]);
        const parts = [room.name, size, room.note, ...counted(doors), ...counted(pieces)];
        return `${parts.filter(Boolean).join('、')}。`;
      })
      .join(''),

  member: '人',
  memberFields: { name: '氏名', relation: '続柄', age: '年齢', note: '備考' },
  ageAtDeath: (age: number): string => `享年${age}`,
  sexes: { female: '女', male: '男', other: 'その他', undisclosed: '性別の回答なし' },
  familySigns: {
    male: '男',
    female: '女',
    other: 'その他・不明',
    person: '本人（二重線）',
    deceased: '死亡（年齢は享年）',
    married: '婚姻',
    unmarried: '事実婚・交際',
    separated: '別居',
    divorced: '離婚',
    adopted: '養子',
    foster: '里子など',
    household: '同居',
  },
  childKinds: { birth: '', adopted: '（養子）', foster: '（里子など）' },
  familyChart: ({ people, unions }: FigureFamilyChart): string => {
    const nameOf = (id: string) => {
      const index = people.findIndex((member) => member.id === id);
      const member = people[index];
      return member?.name ?? member?.relation ?? words.numbered(words.member, index, words.memberFields.name);
    };
    const members = people.map((member) => `${nameOf(member.id)}、${memberText(member)}。`);
    const families = unions.map(({ partners, state, children }) => {
      const pair = partners.map(nameOf).join('と');
      const how = partners.length === 2 ? `は${words.familySigns[state]}` : '';
      const born = children.map(({ id, kind }) => `${nameOf(id)}${words.childKinds[kind]}`).join('、');
      return `${pair}${how}${born === '' ? '' : `、子は${born}`}。`;
    });
    return [...members, ...families].join('');
  },

  party: '関係者',
  partyFields: { kind: '種類', name: '名称', note: '関わりの内容' },
  centreFields: { name: '中央の氏名・世帯', note: '中央の備考' },
  centre: '本人・世帯',
  direction: '働きかけの向き',
  noTie: '関わりがまだない',
  partyKinds: {
    relative: '親族',
    friend: '友人・近隣',
    medical: '医療',
    care: '介護・障害福祉',
    child: '子ども・学校',
    work: '仕事',
    public: '行政',
    consultation: '相談支援機関',
    community: '地域の活動',
    other: 'その他',
  },
  weekdays: {
    sunday: '日',
    monday: '月',
    tuesday: '火',
    wednesday: '水',
    thursday: '木',
    friday: '金',
    saturday: '土',
  },
  dayNote: '日に添える語',
  emptyMonth: '令和　　　年　　　月',
  holiday: (name: string): string => name.replace(' ', '\n'),
  onDay: (number: number): string => `${number}日`,
  states: {
    planned: { mark: '○', name: '予定' },
    done: { mark: '●', name: '済み' },
    missed: { mark: '△', name: '未実施' },
    cancelled: { mark: '×', name: '取りやめ' },
  },
  monthCalendar: ({ month, entries, dayNotes }: FigureMonthCalendar, holidays: readonly string[]): string => {
    const dayOf = (day: string) => `${Number(day.slice(8))}日`;
    const parts = [
      ...(month === null ? [] : [`${month.slice(0, 4)}年${Number(month.slice(5))}月`]),
      ...(holidays.length === 0 ? [] : [`祝日は${holidays.join('、')}`]),
      ...dayNotes.map(({ day, text }) => `${dayOf(day)} ${text}`),
      ...entries.map(({ day, state, text }) => `${dayOf(day)} ${words.states[state].name} ${text}`),
    ];
    return parts.map((part) => `${part}。`).join('');
  },

  verdictBar: '章',
  verdictParts: {
    conforming: '○適合',
    nonconforming: '×不適合',
    effortUnmet: '△未達（努力義務）',
    unverified: '？未確認',
    notApplicable: '－対象外',
    leftToCity: '市の判断',
  },
  verdictTotal: (count: number): string => `計${count}`,
  verdictBarText: (bar: VerdictBar, parts: readonly Exclude<keyof VerdictBar, 'name'>[]): string => {
    const there = parts.filter((part) => bar[part] > 0);
    const counts = there.map((part) => `${words.verdictParts[part].replace(/^[○×△？－]/, '')}${bar[part]}件`);
    return `${bar.name}は${counts.length === 0 ? '0件' : counts.join('、')}。`;
  },

  strengths: { strong: '強い', ordinary: '普通', weak: '弱い', strained: '葛藤・対立' },
  relationMap: ({ centre, parties, links }: FigureRelationMap): string => {
    const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? id;
    const around = parties.map(({ kind, name, note, tie }) => {
      const parts = [words.partyKinds[kind], note, tie === null ? words.noTie : tieText(tie)];
      return `${name}（${parts.filter(Boolean).join('、')}）。`;
    });
    const between = links.map(
      ({ from, to, strength }) => `${nameOf(from)}と${nameOf(to)}は${strengthTexts[strength]}関係。`,
    );
    return [`中央は${[centre.name, centre.note].filter(Boolean).join('、')}。`, ...around, ...between].join('');
  },
} as const;

const strengthTexts = { strong: '強い', ordinary: '普通の', weak: '弱い', strained: '葛藤・対立のある' } as const;

const directions = { none: null, inward: '本人への働きかけ', outward: '本人からの働きかけ', both: '双方向' } as const;

function tieText({ strength, direction }: RelationTie): string {
  return [`${strengthTexts[strength]}関係`, directions[direction]].filter(Boolean).join('、');
}

function memberText({ relation, sex, age, isPerson, deceased, household, note }: FamilyMember): string {
  const parts = [
    isPerson ? '本人' : null,
    isPerson && relation === '本人' ? null : relation,
    sex === null ? null : words.sexes[sex],
    age === null ? null : deceased === true ? words.ageAtDeath(age) : `${age}歳`,
    deceased === true ? '死亡' : null,
    household === true ? words.familySigns.household : null,
    note,
  ];
  return parts.filter((part) => part !== null).join('、');
}

/** Each word once, with how often it stands there. */
function counted(all: readonly string[]): string[] {
  return [...new Set(all)].map((one) => {
    const count = all.filter((other) => other === one).length;
    return count === 1 ? one : `${one}${count}`;
  });
}

function deviceText({ id, kind, name, count, note }: FigureNetwork['devices'][number]): string {
  return `${id} ${words.deviceKinds[kind]} ${name}${count === null ? '' : ` ${words.pieces(count)}`}${inBrackets(note)}`;
}

function inBrackets(note: string | null): string {
  return note === null ? '' : `（${note}）`;
}
