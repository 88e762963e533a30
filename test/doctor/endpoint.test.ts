import assert from 'node:assert/strict';
import { checkEndpoint } from '../../src/doctor/endpoint.ts';
import { findingLine } from '../../src/doctor/finding.ts';
import { startBotUnderTest } from '../support/bot-under-test.ts';
import { answerWith, startHttpStandIn } from '../support/http-stand-in.ts';
import { impatientMs, patientMs } from '../support/patience.ts';

const knock = async (endpoint: string, timeoutMs = patientMs) =>
  findingLine(await checkEndpoint(endpoint, { fetch, timeoutMs }));

async function knockAt(answer: Parameters<typeof startHttpStandIn>[0], timeoutMs = patientMs) {
  const server = await startHttpStandIn(answer);
  try {
    return await knock(`${server.url}/api/messages`, timeoutMs);
  } finally {
    await server.close();
  }
}

describe('the doctor on the endpoint', () => {
  it('is content with our own bot, which turns strangers away', async () => {
    const bot = await startBotUnderTest({
      MicrosoftAppId: '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70',
      MicrosoftAppPassword: 'Xy8Q~not-a-real-secret-but-of-its-form.1',
    });
    try {
      assert.match(await knock(`${bot.url}/api/messages`), /^ok .*HTTP 401/);
      assert.match(await knock(`${bot.url}/messages`), /^wrong .*no bot at \/messages \(HTTP 404\)/);
    } finally {
      await bot.stop();
    }
  });

  it('sees a bot that believes anybody', async () => {
    const bot = await startBotUnderTest();
    try {
      assert.match(
        await knock(`${bot.url}/api/messages`),
        /^wrong .*from anybody \(HTTP 200\)\. Set MicrosoftAppId/,
      );
    } finally {
      await bot.stop();
    }
  });

  const answers: [number, RegExp][] = [
    [302, /^wrong .*sends elsewhere/],
    [405, /^wrong .*no bot at \/api\/messages/],
    [502, /^wrong .*no bot behind it \(HTTP 502\)/],
    [418, /^warning .*HTTP 418/],
  ];
  for (const [status, line] of answers)
    it(`explains HTTP ${status}`, async () => {
      assert.match(await knockAt(answerWith(status)), line);
    });

  it('gives up on one that does not answer', async () => {
    assert.match(await knockAt(() => {}, impatientMs), /^wrong .*did not answer in time/);
  });

  it('refuses an address Teams would not call', async () => {
    for (const endpoint of ['http://bot.contoso.com/api/messages', 'bot.contoso.com'])
      assert.match(await knock(endpoint), /^wrong .*not an https address/);
  });
});
