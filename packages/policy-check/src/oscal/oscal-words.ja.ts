/** The Japanese texts of the documents besides those of the controls and findings. */
export const oscalWords: {
  readonly title: Readonly<Record<'catalog' | 'profile' | 'plan' | 'results' | 'poam', (of: string) => string>>;
  readonly noSystemPlan: { readonly title: string; readonly description: string };
  readonly result: (asOf: string) => string;
  readonly verdict: (word: string) => string;
  readonly remedy: (item: string) => string;
  readonly evidence: (code: string | null, title: string) => string;
  readonly digest: string;
  readonly headDigest: string;
  readonly waiver: (number: string) => string;
  readonly waiverWithoutEffect: (place: number) => string;
} = {
  title: {
    catalog: (of) => `${of}　管理策の目録`,
    profile: (of) => `${of}　契約への適用`,
    plan: (of) => `${of}　点検計画`,
    results: (of) => `${of}　点検の結果`,
    poam: (of) => `${of}　是正を要するもの`,
  },
  noSystemPlan: {
    title: 'システムセキュリティ計画',
    description:
      '契約はシステムセキュリティ計画を求めていないため、作っていません。点検は受託者の台帳について行います。',
  },
  result: (asOf) => `${asOf}の終わりの時点の、台帳による点検の結果です。`,
  verdict: (word) => `判定：${word}`,
  remedy: (item) => `次のことが守られていません。${item}`,
  evidence: (code, title) => (code === null ? title : `${code}　${title}`),
  digest: '台帳を正準形の JSON（RFC 8785）にしたものの SHA-256',
  headDigest: 'アクセス記録の行を除いて正準形の JSON（RFC 8785）にしたものの SHA-256',
  waiver: (number) => `市が期限を付けて認めた例外措置 ${number}`,
  waiverWithoutEffect: (place) => `効力のない例外措置（例外措置の${place}番目の行）`,
};
