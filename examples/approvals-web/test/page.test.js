/** The page in a real browser, over a local platform. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { skip, startBrowser } from './support/browser.js';
import { startTool } from './support/tool.js';

const phone = { width: 390, height: 844 };

describe('the page', { skip }, () => {
  let browser;
  let tool;
  let page;
  let failures;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    tool = await startTool();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(20_000);
    failures = [];
    page.on('pageerror', (error) => failures.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    await tool.close();
    assert.deepEqual(failures, []);
  });

  const pending = () => page.locator('#pending li:not(.none)');
  const statusOf = (name) =>
    [...tool.local.state.contracts.values()]
      .filter(({ applicationId }) => tool.local.state.applications.get(applicationId).name === name)
      .map(({ status }) => status);

  async function open() {
    await page.goto(tool.url);
    await page.locator('#reading').waitFor({ state: 'hidden' });
  }

  test('shows what waits over all environments, and who may call what', async () => {
    await open();
    assert.deepEqual((await pending().locator('strong:first-child').allTextContents()).sort(), [
      'customer-analytics-nightly-export',
      'orders-web',
      'store-kiosk',
    ]);
    const row = page.getByRole('row', { name: /orders-mobile orders-api/ });
    assert.match(await row.textContent(), /Sandbox.*Silver.*approved/);
  });

  test('approves', async () => {
    await open();
    await page.getByRole('button', { name: 'Approve orders-web for orders-api' }).click();
    await page.getByText('orders-web is approved for orders-api.').waitFor({ state: 'attached' });
    assert.equal(await pending().count(), 2);
    assert.deepEqual(statusOf('orders-web'), ['APPROVED']);
    assert.match(await page.getByRole('row', { name: /orders-web/ }).textContent(), /approved/);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'pending-title', 'the focus has a place');
  });

  test('rejects, when it is asked twice', async () => {
    await open();
    const reject = page.getByRole('button', { name: 'Reject orders-web for orders-api' });
    await reject.click();
    await page.getByRole('button', { name: 'Keep it waiting' }).click();
    await reject.click();
    await page.keyboard.press('Escape');
    assert.deepEqual(statusOf('orders-web'), ['PENDING']);
    await reject.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
    await page.getByText('orders-web is rejected for orders-api.').waitFor({ state: 'attached' });
    assert.deepEqual(statusOf('orders-web'), ['REJECTED']);
    assert.equal(await page.getByRole('row', { name: /orders-web/ }).count(), 0);
  });

  test('says why something was refused, and lets it be tried again', async () => {
    await open();
    tool.local.fail({ match: /approve$/, status: 403, body: { message: 'Forbidden' }, times: 1 });
    const approve = page.getByRole('button', { name: 'Approve orders-web for orders-api' });
    await approve.click();
    assert.match(await page.getByRole('alert').textContent(), /orders-web still waits.*manage:api_contracts/s);
    await approve.click();
    await page.getByText('orders-web is approved for orders-api.').waitFor({ state: 'attached' });
    assert.equal(await page.getByRole('alert').count(), 0);
  });

  test('says why nothing can be read, and reads again', async () => {
    tool.local.fail({ match: '/hierarchy', status: 500, times: 1 });
    await open();
    assert.match(await page.getByRole('alert').textContent(), /could not be read/);
    await page.getByRole('button', { name: 'Read again' }).click();
    await pending().first().waitFor();
  });

  test('searches, and takes one environment', async () => {
    await open();
    const rows = page.locator('tbody tr');
    const all = await rows.count();
    await page.getByLabel('Search').fill('PAYMENTS');
    assert.equal(await rows.count(), 2);
    await page.getByLabel('Search').fill('');
    await page.getByLabel('Environment').selectOption('Production');
    assert.deepEqual(new Set(await page.locator('tbody td:nth-child(3)').allTextContents()), new Set(['Production']));
    await page.getByLabel('Environment').selectOption('');
    assert.equal(await rows.count(), all);
    await page.getByLabel('Search').fill('no such thing');
    await page.getByText('Nothing fits.').waitFor();
  });

  test('draws a line for each contract that is or may be', async () => {
    await open();
    await page.getByRole('radio', { name: 'Picture' }).check();
    const statuses = [...tool.local.state.contracts.values()].map(({ status }) => status);
    const drawn = (status) => statuses.filter((one) => one === status).length;
    assert.equal(await page.locator('.line.approved').count(), drawn('APPROVED'));
    assert.equal(await page.locator('.line.pending').count(), drawn('PENDING'));
    assert.equal(await page.locator('.line.revoked').count(), 0);
    await page.locator('.node', { hasText: 'support-desk' }).hover();
    assert.equal(await page.locator('.line.is-chosen').count(), 2);
  });

  test('gives the same as CSV and as Mermaid', async () => {
    await open();
    const saved = async (name) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      return readFile(await download.path(), 'utf8');
    };
    assert.match(await saved('CSV'), /orders-mobile/);
    assert.match(await saved('Mermaid'), /^flowchart LR\n[^]*orders-mobile/);
  });

  test('shows names of applications as text, whatever they are', async () => {
    const name = '<img src=x onerror=alert(1)>';
    tool.local.addContract({ applicationId: tool.local.addApplication({ name }).id, status: 'PENDING' });
    await open();
    assert.equal(await pending().locator('strong', { hasText: name }).count(), 1);
    assert.equal(await page.locator('main img').count(), 0);
  });

  test('never gets to see a token or a secret', async () => {
    const seen = [];
    page.on('response', (response) => seen.push(response.text().catch(() => '')));
    page.on('request', (request) => seen.push(request.headers().authorization ?? ''));
    await open();
    await page.getByRole('button', { name: 'Approve orders-web for orders-api' }).click();
    await page.getByText('orders-web is approved for orders-api.').waitFor({ state: 'attached' });
    const told = (await Promise.all(seen)).join('\n');
    const { accessTokens, applications } = tool.local.state;
    const secrets = [...applications.values()].map(({ clientSecret }) => clientSecret);
    assert.ok(told.includes('orders-web'));
    for (const secret of [...accessTokens.keys(), ...secrets]) assert.ok(!told.includes(secret));
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`fits a phone and can be read, ${colorScheme}`, async () => {
      await page.setViewportSize(phone);
      await page.emulateMedia({ colorScheme });
      await open();
      for (const view of ['Picture', 'Table']) {
        await page.getByRole('radio', { name: view }).check();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, phone.width, `${view} is as wide as the phone`);
      }
      assert.deepEqual(await page.evaluate(tooFaint), []);
    });
  }
});

/** Runs in the page: the texts whose contrast with what is behind them is below WCAG's 4.5 to 1. */
function tooFaint() {
  const channels = (color) => color.match(/[\d.]+/g).map(Number);
  const light = ([red, green, blue]) => {
    const linear = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const ground = (element) => {
    const color = channels(getComputedStyle(element).backgroundColor);
    return color[3] === 0 && element.parentElement ? ground(element.parentElement) : color;
  };
  return [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()),
    )
    .map((element) => {
      const [one, other] = [light(channels(getComputedStyle(element).color)), light(ground(element))];
      return { text: element.textContent, contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) };
    })
    .filter(({ contrast }) => contrast < 4.5);
}
