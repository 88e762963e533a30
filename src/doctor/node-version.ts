import { type Finding, ok, wrong } from './finding.ts';

/** The oldest Node.js the bot runs on, as `engines` in package.json says. */
const oldest = { major: 20, minor: 19 };

export function checkNodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const recent = major > oldest.major || (major === oldest.major && minor >= oldest.minor);
  if (recent) return ok('Node.js', `${version} runs the bot.`);
  return wrong(
    'Node.js',
    `${version} is too old.`,
    `Install Node.js ${oldest.major}.${oldest.minor} or newer.`,
  );
}
