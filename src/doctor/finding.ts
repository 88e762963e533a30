/** What one check found. `subject` is the setting or the thing that was looked at. */
export type Finding =
  | { state: 'ok'; subject: string; says: string }
  /** Could not be looked at from here, or does not apply. */
  | { state: 'skipped'; subject: string; says: string }
  /** The bot runs, but perhaps not as intended. */
  | { state: 'warning'; subject: string; says: string; remedy: string }
  /** The bot does not start, stays silent, or fails. */
  | { state: 'wrong'; subject: string; says: string; remedy: string };

export const ok = (subject: string, says: string): Finding => ({ state: 'ok', subject, says });
export const skipped = (subject: string, says: string): Finding => ({ state: 'skipped', subject, says });
export const warning = (subject: string, says: string, remedy: string): Finding => ({
  state: 'warning',
  subject,
  says,
  remedy,
});
export const wrong = (subject: string, says: string, remedy: string): Finding => ({
  state: 'wrong',
  subject,
  says,
  remedy,
});

/** From a problem of two sentences or more: what is the matter, then what to do. */
export function wrongAsTold(subject: string, problem: string): Finding {
  const [says = '', ...remedy] = problem.split(/(?<=\.) (?=[A-Z])/);
  return wrong(subject, says, remedy.join(' '));
}

const stateWidth = 'warning'.length;
const subjectWidth = 'MicrosoftAppTenantId'.length;

/** One line a person can act on. */
export function findingLine(finding: Finding): string {
  const remedy = 'remedy' in finding ? ` ${finding.remedy}` : '';
  return `${finding.state.padEnd(stateWidth)}  ${finding.subject.padEnd(subjectWidth)}  ${finding.says}${remedy}\n`;
}
