import type { Details, Topic } from '../rules/question.ts';

/** What a text may say besides its topic. */
export type Detail = 'level' | 'competency' | 'where' | 'product' | 'contract';

/** On which details an answer depends; one to any other topic is the same whatever is said besides. */
const dependsOn: Readonly<Partial<Record<Topic, readonly Detail[]>>> = {
  entitlement: ['level', 'competency', 'where'],
  'cloud-competencies': ['competency'],
  'action-pack-and-cloud': ['level', 'competency'],
  'signature-packs': ['level'],
  'supported-versions': ['product'],
  'who-gets-cloud-support': ['level', 'competency'],
  'link-in-azure': ['level'],
  'where-incidents-left-are-shown': ['where'],
  'see-incidents-left': ['where'],
  'add-the-contract': ['where'],
  'ids-at-first-use': ['where'],
  'ids-in-cloud-portals': ['where'],
  'request-for-a-customer': ['where'],
  'message-already-associated': ['level', 'contract'],
  'message-no-benefits': ['level', 'contract'],
  'support-plan-missing': ['level', 'where', 'contract'],
};

export function detailsSaid(details: Details): Detail[] {
  const { levels, competencies, supports, portals, product, contract } = details;
  return [
    ...(levels.length > 0 ? (['level'] as const) : []),
    ...(competencies.length > 0 ? (['competency'] as const) : []),
    ...(supports.length > 0 || portals.length > 0 ? (['where'] as const) : []),
    ...(product ? (['product'] as const) : []),
    ...(contract ? (['contract'] as const) : []),
  ];
}

/** Whether an answer changes with any of these details. */
export function changesWith(topic: Topic, details: readonly Detail[]): boolean {
  return dependsOn[topic]?.some((detail) => details.includes(detail)) ?? false;
}
