import { StoreFault } from '@fukushi-kit/store';
import { expect, test } from 'vitest';
import { BuildMissing } from '../page/asset-urls.ts';
import { NoSecret } from './kept-secret.ts';
import { WrongSetting } from './settings-of.ts';
import { startText, troubleText } from './start-text.ja.ts';

test('the first accounts stand in a table whose columns meet in a terminal', () => {
  const account = { tenantName: '見本市', displayName: '見本 子', login: 'city', secret: 'abcde' };
  const lines = startText('http://127.0.0.1:1', null, [account, { ...account, tenantName: 'A𠮷', login: 'other' }]);
  const rows = lines.split('\n').filter((line) => line.endsWith('abcde') || line.includes('ログインID'));
  expect(rows).toEqual([
    '  所属    名前     ログインID  1回だけのパスワード',
    '  見本市  見本 子  city        abcde',
    '  A𠮷     見本 子  other       abcde',
  ]);
});

test.each([
  [Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' }), /--port/],
  [new StoreFault('folder-in-use', 'in use by process 1'), /--data/],
  [new StoreFault('connection-lost', 'no'), /DATABASE_URL/],
  [new Error('initdb: could not open file "/root/data": Permission denied'), /root で動かすときは/],
  [Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' }), /DATABASE_URL が読み取れません/],
  [new NoSecret('data/sign-in-secret holds no secret'), /sign-in-secret/],
  [new BuildMissing('no manifest'), /npm run demo/],
  [new WrongSetting('--port には'), /^--port には$/],
  [new Error('something else'), /^始められませんでした。\nsomething else$/],
])('%s is told with what to do about it', (error, told) => {
  expect(troubleText(error)).toMatch(told);
});
