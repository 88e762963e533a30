import assert from 'node:assert/strict';
import { ConfigError } from '../../src/config.ts';
import { manifestValues } from '../../src/manifest/manifest-values.ts';

const botId = '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70';
const problemsOf = (environment: Record<string, string>) => {
  try {
    manifestValues(environment, '1.0.0');
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.problems;
  }
  assert.fail('nothing was found wrong');
};

describe('the values of the manifest', () => {
  it('are refused without a bot, in one line that says what to set', () => {
    assert.deepEqual(problemsOf({}), [
      'MicrosoftAppId is missing, and Teams finds the bot by it. Set MicrosoftAppId to the Application (client) ID of the bot.',
    ]);
  });

  it('are refused with a mistyped bot', () => {
    assert.match(problemsOf({ MicrosoftAppId: '6f1c2a34-9b7d' })[0] ?? '', /MicrosoftAppId is not a GUID/);
  });

  it('name every wrong setting at once', () => {
    const problems = problemsOf({
      MicrosoftAppId: botId,
      DEVELOPER_NAME: 'A name that is longer than thirty-two characters',
      DEVELOPER_PRIVACY: 'http://contoso.com/privacy',
    });
    assert.deepEqual(
      problems.map((problem) => problem.split(' ')[0]),
      ['DEVELOPER_NAME', 'DEVELOPER_PRIVACY'],
    );
  });

  it('say which settings were stood in for', () => {
    const { values, standIns } = manifestValues(
      { MicrosoftAppId: botId, DEVELOPER_NAME: 'Contoso' },
      '1.0.0',
    );
    assert.equal(values['DEVELOPER_NAME'], 'Contoso');
    assert.deepEqual(standIns, ['DEVELOPER_WEBSITE', 'DEVELOPER_PRIVACY', 'DEVELOPER_TERMS']);
  });
});
