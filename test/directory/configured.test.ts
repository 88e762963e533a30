import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createConfiguredDirectory } from '../../src/directory/configured.ts';

const ada = '0a1b2c3d-4e5f-4061-8293-a4b5c6d7e8f9';
const bo = '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70';
const tenantId = '11111111-1111-4111-8111-111111111111';

describe('the list of administrators', () => {
  const directory = createConfiguredDirectory([ada, 'bo@contoso.com']);
  const asked = (directoryId: string | undefined, signInName?: string) =>
    directory.isGlobalAdministrator({ tenantId, directoryId, signInName });

  it('knows somebody by the object ID, in whatever case it comes', async () => {
    assert.equal(await asked(ada), true);
    assert.equal(await asked(ada.toUpperCase()), true);
  });

  it('knows somebody by the sign-in name', async () => {
    assert.equal(await asked(bo, 'bo@contoso.com'), true);
  });

  it('knows nobody else', async () => {
    assert.equal(await asked(bo), false);
    assert.equal(await asked(bo, 'bo@fabrikam.com'), false);
    assert.equal(
      await createConfiguredDirectory([]).isGlobalAdministrator({ tenantId, directoryId: ada }),
      false,
    );
  });

  it('gives no role to a person without an object ID', async () => {
    assert.equal(await asked(undefined, 'bo@contoso.com'), false);
  });
});
