import type { ContractStanding } from './contract.ts';
import type { FactId } from './facts.ts';
import type { Partner } from './partner.ts';
import type { ContractState, Level, Support, Topic } from './question.ts';

/** The misleading messages of the portals (F-ERR-1 to F-ERR-5), by the topic that asks about them. */
export const messageTopics = [
  'message-already-associated',
  'message-not-authorized',
  'message-no-benefits',
  'activate-button-grey',
  'support-plan-missing',
] as const satisfies readonly Topic[];
export type MessageTopic = (typeof messageTopics)[number];

/** What is known of whoever sees a message; what nobody said or recorded is left out. */
export interface MessageCase {
  /** The levels held; empty where unknown. */
  levels: readonly Level[];
  /** It was said that there is no membership offer. */
  noOffer?: boolean | undefined;
  /** For the kind of support the message is about. */
  contract?: ContractStanding | undefined;
  mpnAssociated?: boolean | undefined;
  activation?: Partner['activation'];
  /** Whoever asks has linked the contract to their account. */
  linked?: boolean | undefined;
  /** Whose portal shows the message, where that matters. */
  support?: Support | undefined;
  /** How the contract stands for each kind of support, where nobody said whose portal it is. */
  standings?: Readonly<Partial<Record<Support, ContractStanding | undefined>>> | undefined;
  /** Cloud incidents are recorded as left; Action Pack has none (F-ENT-4). */
  hasCloudIncidents?: boolean | undefined;
}

/** What a message means in the case at hand. */
export type MessageMeaning =
  /** The contract is linked already; the message is invalid (F-ERR-1a). */
  | 'already-linked'
  /** The contract expired, or has no incidents left (F-ERR-1b). */
  | 'no-longer-valid'
  /** Action Pack has no cloud support (F-ERR-1c). */
  | 'cloud-not-included'
  /** The recorded contract begins on a later day. */
  | 'not-begun'
  /** The account, or the whole organisation, is not associated with MPN (F-ERR-2). */
  | 'account-not-associated'
  | 'organization-not-associated'
  /** There is an offer, so another account has to be signed in; or there is none (F-ERR-3). */
  | 'wrong-account'
  | 'no-active-offer'
  /** The account holds neither role (F-ERR-4); how far others have brought the activation. */
  | 'role-missing'
  | 'role-missing-requested'
  | 'role-missing-submitted'
  | 'role-missing-activated'
  /** The contract is valid, but not linked in the cloud portal; on premises the product may be too old as well (F-ERR-5). */
  | 'not-linked'
  | 'not-added-or-old-product'
  | 'old-product'
  /** Nobody said which case holds. */
  | 'open';

/** The one thing to do next. */
export type NextStep =
  | 'new-support-request'
  | 'buy-plan'
  | 'attain-competency'
  | 'wait-for-start'
  | 'sign-in-with-mpn'
  | 'switch-account'
  | 'see-offers'
  | 'find-administrator'
  | 'leave-to-administrator'
  | 'wait-for-processing'
  | 'use-ids'
  | 'link-contract'
  | 'add-contract'
  | 'check-version'
  /** See which of the cases named holds. */
  | 'find-case';

/** What a question about a message says besides. */
export interface SaidOfMessage {
  levels: readonly Level[];
  contract?: ContractState | undefined;
  support?: Support | undefined;
}

/** What decides an open case, and can be asked. */
export type Unknown = 'level' | 'contract';

/** What may be asked about a message; nothing else that is said of it is worth remembering. */
export const askedAbout: Readonly<Record<MessageTopic, readonly Unknown[]>> = {
  'message-already-associated': ['level', 'contract'],
  'message-not-authorized': [],
  'message-no-benefits': ['level'],
  'activate-button-grey': [],
  'support-plan-missing': ['level', 'contract'],
};

export interface MessageVerdict {
  meaning: MessageMeaning;
  step: NextStep;
  /** What the verdict rests on, most important first. */
  facts: readonly [FactId, ...FactId[]];
  /** What would close an open case; empty where the case is closed, or nothing that can be asked would close it. */
  unknown: readonly Unknown[];
}

/** Decides what a message means for whoever sees it, and what to do. Never to ask for a new Access ID (F-ERR-1). */
export function messageVerdict(topic: MessageTopic, known: MessageCase): MessageVerdict {
  switch (topic) {
    case 'message-already-associated':
      return alreadyAssociated(known);
    case 'message-not-authorized':
      return notAuthorized(known);
    case 'message-no-benefits':
      return noBenefits(known);
    case 'activate-button-grey':
      return buttonGrey(known);
    case 'support-plan-missing':
      return planMissing(known);
  }
}

function alreadyAssociated(known: MessageCase): MessageVerdict {
  if (hasOnlyActionPack(known))
    return closed('cloud-not-included', 'attain-competency', 'F-ERR-1', 'F-ERR-1c', 'F-ENT-4');
  switch (known.contract) {
    case 'valid':
      return closed('already-linked', 'new-support-request', 'F-ERR-1', 'F-ERR-1a');
    case 'expired':
    case 'used-up':
      return closed('no-longer-valid', 'buy-plan', 'F-ERR-1', 'F-ERR-1b', ...planFacts('cloud'));
    case 'not-begun':
      return closed('not-begun', 'wait-for-start', 'F-ERR-1', 'F-ERR-1a');
    case undefined:
      return mayBeActionPack(known)
        ? open(unknownOf(known), 'F-ERR-1', 'F-ERR-1a', 'F-ERR-1b', 'F-ERR-1c')
        : open(unknownOf(known), 'F-ERR-1', 'F-ERR-1a', 'F-ERR-1b');
  }
}

function notAuthorized({ mpnAssociated }: MessageCase): MessageVerdict {
  const meaning = mpnAssociated === false ? 'organization-not-associated' : 'account-not-associated';
  return closed(meaning, 'sign-in-with-mpn', 'F-ERR-2');
}

function noBenefits({ levels, noOffer, contract, activation }: MessageCase): MessageVerdict {
  if (noOffer) return closed('no-active-offer', 'see-offers', 'F-ERR-3', 'F-NEXT-1');
  // What is recorded of a contract that is over tells nothing of the offer of today.
  const hasOffer = levels.length > 0 || activation === 'activated' || contract !== undefined;
  return hasOffer && !isOver(contract)
    ? closed('wrong-account', 'switch-account', 'F-ERR-3')
    : open(levels.length > 0 ? [] : ['level'], 'F-ERR-3');
}

function buttonGrey({ activation, contract }: MessageCase): MessageVerdict {
  const facts = ['F-ROLE-5', 'F-ERR-4', 'F-ROLE-1'] as const;
  switch (activation) {
    case 'requested':
      return closed('role-missing-requested', 'leave-to-administrator', ...facts);
    case 'submitted':
      return closed('role-missing-submitted', 'wait-for-processing', ...facts, 'F-ACT-3');
    case 'activated':
      // A contract that is over has to be activated anew.
      if (isOver(contract)) break;
      return closed('role-missing-activated', 'use-ids', ...facts, 'F-ROLE-2');
  }
  return closed('role-missing', 'find-administrator', ...facts);
}

function planMissing(known: MessageCase): MessageVerdict {
  const { contract, support } = known;
  if (support === 'cloud' && hasOnlyActionPack(known))
    return closed('cloud-not-included', 'attain-competency', 'F-ERR-5', 'F-ENT-4');
  switch (contract) {
    case 'expired':
    case 'used-up':
      return closed('no-longer-valid', 'buy-plan', 'F-ERR-5', ...hiddenFacts(support), ...planFacts(support));
    case 'not-begun':
      return closed('not-begun', 'wait-for-start', 'F-ERR-5');
    case 'valid':
      return validButMissing(known);
    case undefined:
      return open(unknownOf(known), ...openFacts(known));
  }
}

/** With a valid contract, F-ERR-5 leaves only what depends on the portal. */
function validButMissing(known: MessageCase): MessageVerdict {
  const { levels, linked, support, hasCloudIncidents } = known;
  if (support === 'on-premises')
    return linked
      ? closed('old-product', 'check-version', 'F-ERR-5', 'F-REM-4', 'F-ENT-6')
      : closed('not-added-or-old-product', 'add-contract', 'F-ERR-5', 'F-REM-4', 'F-REM-3');
  if (support === 'cloud' && (levels.length > 0 || hasCloudIncidents) && !linked)
    return closed('not-linked', 'link-contract', 'F-ERR-5', 'F-CLD-5');
  return open(support === 'cloud' ? unknownOf(known) : [], ...openFacts(known));
}

/** Whether nothing else but Action Pack may be held, as far as is known. */
export function mayBeActionPack(known: Pick<MessageCase, 'levels' | 'hasCloudIncidents'>): boolean {
  return !known.hasCloudIncidents && (known.levels.length === 0 || hasOnlyActionPack(known));
}

function hasOnlyActionPack({ levels }: Pick<MessageCase, 'levels'>): boolean {
  return levels.length > 0 && levels.every((level) => level === 'action-pack');
}

/** On premises every level has support, so that only the contract decides. */
function unknownOf(known: MessageCase): Unknown[] {
  const { levels, contract, support } = known;
  const isLevelOpen = levels.length === 0 && support !== 'on-premises' && mayBeActionPack(known);
  return [
    ...(isLevelOpen ? (['level'] as const) : []),
    ...(contract === undefined ? (['contract'] as const) : []),
  ];
}

/** The plans that help: Advanced Support is for cloud products only (F-PLAN-2). */
export function planFacts(support: Support | undefined): readonly ('F-PLAN-1' | 'F-PLAN-2' | 'F-PLAN-3')[] {
  return support === 'cloud' ? ['F-PLAN-3', 'F-PLAN-2', 'F-PLAN-1'] : ['F-PLAN-3', 'F-PLAN-1'];
}

function hiddenFacts(support: Support | undefined): FactId[] {
  return [
    ...(support === 'on-premises' ? [] : (['F-ERR-1b'] as const)),
    ...(support === 'cloud' ? [] : (['F-REM-4'] as const)),
  ];
}

function openFacts(known: MessageCase): [FactId, ...FactId[]] {
  const { support, contract, standings = {} } = known;
  const actionPack = mayBeActionPack(known) ? (['F-ENT-4'] as const) : [];
  if (support === 'on-premises') return ['F-ERR-5', 'F-REM-3', 'F-REM-4'];
  if (support === 'cloud') {
    const isSurelyValid = contract === 'valid' && actionPack.length > 0;
    return ['F-ERR-5', 'F-CLD-5', ...(isSurelyValid ? [] : (['F-ERR-1b'] as const)), ...actionPack];
  }
  return [
    'F-ERR-5',
    ...(isOver(standings['on-premises']) ? [] : (['F-REM-3'] as const)),
    isOver(standings.cloud) ? 'F-ERR-1b' : 'F-CLD-5',
    'F-REM-4',
    ...actionPack,
  ];
}

/** Whether a contract can no longer be used. */
export function isOver(standing: ContractStanding | undefined): boolean {
  return standing === 'expired' || standing === 'used-up';
}

function closed(
  meaning: Exclude<MessageMeaning, 'open'>,
  step: Exclude<NextStep, 'find-case'>,
  ...facts: [FactId, ...FactId[]]
): MessageVerdict {
  return { meaning, step, facts, unknown: [] };
}

function open(unknown: readonly Unknown[], ...facts: [FactId, ...FactId[]]): MessageVerdict {
  return { meaning: 'open', step: 'find-case', facts, unknown };
}
