/** A real Chromium, driven by Playwright. Debian has it as "chromium"; CHROMIUM names another one. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place));

/** Why tests in a browser are skipped, or false. In CI they are not: there it must be installed. */
export const skip =
  executablePath === undefined && !process.env.CI && 'there is no Chromium; Debian has it as "chromium"';

/** Starts the browser, without the connections of its own that it would make in the background. */
export function startBrowser() {
  if (executablePath === undefined) throw new Error('There is no Chromium: install it, or name it in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
