import type { Translate } from '../../locales/translate.ts';
import type { NamedCompetency } from '../../rules/question.ts';
import type { Situation } from '../situation.ts';

/** "Security is one of the cloud competencies"; undefined where no name was said. */
export function competencyVerdict(
  competency: NamedCompetency | undefined,
  say: Translate,
): string | undefined {
  if (!competency?.name) return undefined;
  return competency.kind === 'cloud'
    ? say('competencies.is-cloud', { competency: competency.name })
    : say('competencies.is-not-cloud', { competency: competency.name });
}

/** All cloud competencies in one sentence. */
export function cloudCompetencyList({ say, catalogue }: Situation): string {
  return say('competencies.list', { names: catalogue.cloudCompetencies.join(' · ') });
}
