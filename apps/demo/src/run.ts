import { recover } from './recover.ts';
import { enterWholeSample } from './sample/enter-whole-sample.ts';
import { sampleAccounts } from './sample/sample-accounts.ts';
import { dayClock } from './settings/day-clock.ts';
import { faultText } from './settings/fault-text.ts';
import { keptSecret } from './settings/kept-secret.ts';
import { settingsOf } from './settings/settings-of.ts';
import { recoveredText, startText, stoppingText, troubleText } from './settings/start-text.ja.ts';
import { startApp } from './start.ts';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Starts the app and stops it cleanly when it is asked to; or lets one account in again and ends. */
export async function run(): Promise<void> {
  const asked = settingsOf(process.argv.slice(2), process.env);
  if (asked.recover !== null) {
    say(recoveredText(asked.recover, await recover(asked, asked.recover)));
    return;
  }
  const { place, secretFile, port, publicOrigin, day, hasSample, assetFolder } = asked;
  const now = (): Date => new Date();
  const running = await startApp({
    place,
    host: '127.0.0.1',
    port,
    publicOrigin,
    secret: await keptSecret(secretFile),
    clock: day === null ? now : dayClock(day, now),
    shownDay: day,
    ...(assetFolder === null ? {} : { assetFolder }),
    report: (error) => process.stderr.write(`${faultText(error)}\n`),
    firstRun: hasSample ? { fill: enterWholeSample, accounts: sampleAccounts } : null,
  });
  say(startText(running.origin, day, running.created));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      say(stoppingText);
      running.close().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${troubleText(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}
