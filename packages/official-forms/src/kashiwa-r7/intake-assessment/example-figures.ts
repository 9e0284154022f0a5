import type {
  FamilyMember,
  FigureFamilyChart,
  FigureRelationMap,
  RelationParty,
  RelationTie,
} from '@fukushi-kit/schema';

const member = (
  id: string,
  name: string,
  relation: string,
  sex: FamilyMember['sex'],
  age: number,
  more: Partial<FamilyMember> = {},
): FamilyMember => ({
  id,
  name,
  relation,
  sex,
  age,
  isPerson: false,
  deceased: false,
  household: false,
  note: null,
  ...more,
});

const HERE = { household: true };

/** A household of three generations, made up. */
export const exampleFamily: FigureFamilyChart = {
  people: [
    member('person', '仮名 健一', '本人', 'male', 42, { ...HERE, isPerson: true, note: '休職中・腰痛' }),
    member('wife', '仮名 由美', '妻', 'female', 40, { ...HERE, note: '小売業・週4日' }),
    member('son', '仮名 翔', '長男', 'male', 11, { ...HERE, note: '小6・不登校気味' }),
    member('daughter', '仮名 結', '長女', 'female', 8, { ...HERE, note: '小2' }),
    member('mother', '仮名 ハル', '母', 'female', 74, { ...HERE, note: '要介護2・認知症' }),
    member('father', '仮名 茂', '父', 'male', 72, { deceased: true, household: null, note: '3年前に死亡' }),
    member('brother', '仮名 誠', '弟', 'male', 38, { note: '市外・会社員' }),
    member('wife-father', '例示 実', '義父', 'male', 70, { note: '遠方' }),
    member('wife-mother', '例示 節', '義母', 'female', 68, { note: '遠方' }),
  ],
  unions: [
    {
      partners: ['father', 'mother'],
      state: 'married',
      children: [
        { id: 'person', kind: 'birth' },
        { id: 'brother', kind: 'birth' },
      ],
    },
    { partners: ['wife-father', 'wife-mother'], state: 'married', children: [{ id: 'wife', kind: 'birth' }] },
    {
      partners: ['person', 'wife'],
      state: 'married',
      children: [
        { id: 'son', kind: 'birth' },
        { id: 'daughter', kind: 'birth' },
      ],
    },
  ],
};

const party = (
  id: string,
  kind: RelationParty['kind'],
  name: string,
  note: string,
  tie: RelationTie | null,
): RelationParty => ({ id, kind, name, note, tie });

/** Those around that household, made up. */
export const exampleRelations: FigureRelationMap = {
  centre: { name: '仮名 健一の世帯', note: '本人・妻・長男・長女・母' },
  parties: [
    party('centre', 'consultation', '地域生活支援センター', '見本 太郎', { strength: 'ordinary', direction: 'both' }),
    party('care-manager', 'care', '見本居宅介護支援', '母のケアマネジャー', { strength: 'strong', direction: 'both' }),
    party('clinic', 'medical', '見本整形外科', '月2回の通院', { strength: 'weak', direction: 'outward' }),
    party('school', 'child', '見本小学校', '担任，スクールカウンセラー', { strength: 'strained', direction: 'both' }),
    party('work', 'work', '見本運送', '休職中，人事の担当', { strength: 'weak', direction: 'inward' }),
    party('neighbour', 'friend', '民生委員', '母の見守り', { strength: 'ordinary', direction: 'inward' }),
    party('budget', 'consultation', '家計の相談窓口', '利用を検討', null),
  ],
  links: [
    { from: 'centre', to: 'care-manager', strength: 'ordinary' },
    { from: 'centre', to: 'school', strength: 'weak' },
  ],
};
