import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A real Chromium that comes from npm and needs nothing of the system. */
export async function openChromium(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-gpu'];
  return playwright.launch({ executablePath, args });
}
