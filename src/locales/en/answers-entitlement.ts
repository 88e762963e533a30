/** What each level gives. */
export const entitlementAnswers = {
  'entitlement.on-premises': '{offer} gives {onPremises} of Microsoft product support per membership year.',
  'entitlement.cloud-certain': '{offer} gives {cloud} of Signature Cloud Support per membership year.',
  'entitlement.cloud-depends':
    'With {offer}, Signature Cloud Support depends on the competency. Per membership year:',
  'entitlement.cloud-none':
    '{offer} has no cloud support: it includes Microsoft product support only, no Signature Cloud Support.',
  'entitlement.both-certain':
    '{offer} gives {onPremises} of Microsoft product support and {cloud} of Signature Cloud Support per membership year.',
  'entitlement.both-depends':
    '{offer} gives {onPremises} of Microsoft product support per membership year. Signature Cloud Support depends on the competency:',
  'entitlement.both-none':
    '{offer} gives {onPremises} of Microsoft product support per membership year, and no Signature Cloud Support.',
  'entitlement.with-cloud': 'with a cloud competency: {allowance}',
  'entitlement.with-other': 'with any other competency: {allowance}',
  'entitlement.list': '{support} per membership year – {list}.',
  'entitlement.list-item': '{name}: {value}',
  'entitlement.by-level': 'It depends on your level. {sentence}',
  'entitlement.table-by-level': 'It depends on your level. Incidents per membership year:',
  'entitlement.table': 'Incidents per membership year, side by side:',
  'entitlement.column-level': 'Level',
  'entitlement.cell-depends': '{withCloud} with a cloud competency, {withOther} with any other',
  'entitlement.recent-products': 'Microsoft product support is for recent on-premises products only.',
  'entitlement.cloud-products': 'Signature Cloud Support is for cloud products only.',
  'entitlement.both-kinds':
    'Microsoft product support is for recent on-premises products only, Signature Cloud Support for cloud products only.',
  'entitlement.level-decides':
    'For Microsoft product support the level alone decides; a cloud competency changes nothing there.',
  'entitlement.adding-up':
    'My fact sheet does not tell whether several offers add up, so each is listed on its own.',
  'entitlement.remember': 'Which level do you have? I can remember it.',
  'entitlement.button-on-premises': '{level}: on-premises',
  'entitlement.button-cloud': '{level}: cloud',
  'entitlement.ask-on-premises': 'How many on-premises incidents with {level}?',
  'entitlement.ask-cloud': 'How many cloud support incidents with {level}?',
  'entitlement.button-competency-cloud': 'Cloud competency',
  'entitlement.button-competency-other': 'Another competency',
  'entitlement.ask-competency-cloud': 'How many cloud support incidents with {level} and a cloud competency?',
  'entitlement.ask-competency-other':
    'How many cloud support incidents with {level} and a non-cloud competency?',
  'competencies.is-cloud': '{competency} is one of the cloud competencies.',
  'competencies.is-not-cloud': '{competency} is not one of the cloud competencies.',
  'competencies.exactly-these': 'Exactly these are cloud competencies:',
  'competencies.list': 'The cloud competencies are exactly: {names}.',
  'action-pack.no-cloud': 'Action Pack has no cloud support: it includes Microsoft product support only.',
  'action-pack.only-by-competency':
    'An Action Pack partner gets Signature Cloud Support only by attaining a competency.',
  'action-pack.beside':
    'Action Pack itself has no cloud support, but a competency beside it does. Signature Cloud Support per membership year:',
  'cloud-support.who':
    'Signature Cloud Support is for partners with a Gold or Silver competency, and for cloud products only.',
  'cloud-support.per-year': 'Per membership year:',
  'signature-packs.gold': '“Signature 10-pack” means Gold with a non-cloud (“hybrid”) competency.',
  'signature-packs.silver': '“Signature 5-pack” means Silver with a non-cloud (“hybrid”) competency.',
  'signature-packs.both':
    'Both mean a non-cloud (“hybrid”) competency: “Signature 10-pack” is Gold, “Signature 5-pack” is Silver.',
  'signature-packs.gives': '{name}: {value} of Signature Cloud Support per membership year',
} as const;
