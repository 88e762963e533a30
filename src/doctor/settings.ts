import { type Config, ConfigError, type Environment, readConfig, settingNames } from '../config.ts';
import { developerSettings } from '../manifest/manifest-values.ts';
import { type Finding, ok, warning, wrong, wrongAsTold } from './finding.ts';
import { findMisspellings } from './misspelling.ts';
import { exampleId, explainMistypedId } from './mistyped-id.ts';
import { checkTogether } from './together.ts';

const known = [...settingNames, ...developerSettings];
const ids = ['MicrosoftAppId', 'MicrosoftAppTenantId'];
const quoted = /^(["'`“”‘’]).*["'`“”‘’]$/s;

/** The configuration where it can be read, and all there is to say about how it was written. */
export interface SettingsExamined {
  config?: Config;
  findings: Finding[];
}

export function examineSettings(environment: Environment): SettingsExamined {
  const written = [...findMisspellings(environment, known), ...checkWriting(environment)];
  try {
    const config = readConfig(environment);
    const findings = [...written, ...checkTogether(config)];
    const count = known.filter((name) => environment[name]?.trim()).length;
    if (!findings.some(({ state }) => state === 'wrong'))
      findings.unshift(
        ok(
          'settings',
          count === 0 ? 'None are set; the usual values hold.' : `${count} are set, and can be read.`,
        ),
      );
    return { config, findings };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const told = new Set(written.filter(({ state }) => state === 'wrong').map(({ subject }) => subject));
    const problems = error.problems.map(problemFinding).filter(({ subject }) => !told.has(subject));
    return { findings: [...written, ...problems.map((finding) => explained(finding, environment))] };
  }
}

/** How a value was written down: quotes that became part of it, and what was meant to be replaced. */
function checkWriting(environment: Environment): Finding[] {
  return known.flatMap((name) => {
    const value = environment[name];
    if (!value?.trim()) return [];
    if (quoted.test(value.trim()))
      return [wrong(name, 'is in quotes, which count as part of it.', 'Leave the quotes out.')];
    if (value !== value.trim())
      return [warning(name, 'begins or ends with a space, which is left out.', 'Remove the space.')];
    if (/^<.*>$|^\$\{.*\}$/.test(value))
      return [wrong(name, 'is still a placeholder.', `Set ${name} to its value.`)];
    if (ids.includes(name) && value === exampleId)
      return [wrong(name, 'is still the example.', `Set ${name} to the ID from the Azure portal.`)];
    return [];
  });
}

/** A problem begins with the name of its setting, and ends with what to set. */
function problemFinding(problem: string): Finding {
  const [subject = '', ...rest] = problem.split(' ');
  return wrongAsTold(subject, rest.join(' '));
}

/** Adds what may have gone wrong in typing an ID. */
function explained(finding: Finding, environment: Environment): Finding {
  if (!('remedy' in finding)) return finding;
  const value = ids.includes(finding.subject)
    ? environment[finding.subject]?.trim()
    : finding.subject === 'ALLOWED_TENANTS' && /has "([^"]+)"/.exec(finding.says)?.[1];
  const hint = value && explainMistypedId(value);
  return hint ? { ...finding, remedy: `${hint} ${finding.remedy}` } : finding;
}
