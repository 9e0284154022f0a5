/** What the terminal says of a setting that cannot be used. */
export const settingsText = {
  usable:
    '使える指定は --data <フォルダー>、--port <番号>、--day <today か日付>、--no-sample、--recover <ログインID> です。',
  wrongDay: '--day には、today か、2025-07-02 のような日付を書いてください。',
  wrongPort: (highest: number): string => `--port（または PORT）には、0 から ${highest} までの番号を書いてください。`,
  wrongOrigin: 'PUBLIC_ORIGIN には、https://kobetsu.example.lg.jp のような形で書いてください。',
} as const;
