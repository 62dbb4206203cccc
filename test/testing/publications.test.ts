import { describe, expect, it } from 'vitest';
import { createLocalAnypoint, type LocalAnypoint } from '../../src/testing/index.js';
import { asApp, host, text, withScopes } from './asking.js';

function versionPath(local: LocalAnypoint, version = '1.0.0'): string {
  return `/exchange/api/v2/organizations/${local.organizationId}/assets/${local.organizationId}/cranes/${version}`;
}

function formWith(fields: Readonly<Record<string, string | Blob>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const whole = { name: 'Cranes', 'files.oas.zip': new Blob(['zip']), keywords: 'harbour,crane' };

describe('publishing an asset', () => {
  it('is begun with 202 and a whole address to poll, and then the asset can be read', async () => {
    const local = createLocalAnypoint();
    const ask = await asApp(local);
    const { status, body } = await ask('POST', versionPath(local), formWith(whole));
    expect(status).toBe(202);
    const link = text(body, 'publicationStatusLink');
    expect(link).toMatch(/^https:\/\/anypoint\.mulesoft\.com\/exchange\/.*\/publication\/status\/[\da-f-]{36}$/);
    const states = [];
    for (let asked = 0; asked < 3; asked += 1) {
      states.push(text((await ask('GET', link.replace(host, ''))).body, 'status'));
    }
    expect(states).toEqual(['running', 'completed', 'completed']);
    const asset = await ask('GET', `/exchange/api/v2/assets/${local.organizationId}/cranes/1.0.0`);
    expect(asset.body).toMatchObject({ name: 'Cranes', type: 'rest-api', versionGroup: 'v1', status: 'published' });
  });

  it('of a version that is there is a 409 with the explanation one level deeper', async () => {
    const local = createLocalAnypoint();
    const ask = await asApp(local);
    const form = () => formWith(whole);
    const sync = await ask('POST', versionPath(local), form(), { 'x-sync-publication': 'true' });
    expect(sync).toMatchObject({ status: 201, body: { assetId: 'cranes', version: '1.0.0' } });
    expect(await ask('POST', versionPath(local), form())).toMatchObject({
      status: 409,
      body: { code: 'ASSET_PRE_CONDITIONS_FAILED', details: { errors: ['The asset already exists'] } },
    });
  });

  it.each([
    ['JSON', { name: 'Cranes' }, 'The request must be multipart/form-data'],
    ['a form without a name', formWith({ type: 'custom' }), 'name is required'],
    ['a form without a type and files', formWith({ name: 'Cranes' }), 'type is required'],
  ])('of %s is a 400', async (_, body, message) => {
    const local = createLocalAnypoint();
    const refused = await (await asApp(local))('POST', versionPath(local), body);
    expect([refused.status, text(refused.body, 'message')]).toEqual([400, message]);
  });

  it.each([
    ['read:exchange', 403],
    ['edit:exchange', 202],
    ['manage:exchange', 202],
  ])('with %s is answered with %d', async (scope, status) => {
    const local = createLocalAnypoint();
    const ask = await withScopes(local, [scope]);
    expect((await ask('POST', versionPath(local), formWith(whole))).status).toBe(status);
  });
});
