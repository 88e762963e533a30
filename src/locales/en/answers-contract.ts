/** Incidents left, adding the contract, and plans that are missing. */
export const contractAnswers = {
  'remaining.create-request':
    'Create the request in Support for Business (Services Hub); that is where on-premises support is asked for.',
  'remaining.only-there':
    'Only Support for Business, the on-premises portal, shows how many incidents are left. Cloud portals (Azure, LCS and others) do not.',
  'remaining.how':
    'Start an on-premises case in Support for Business and stop before you finish it: no request is created.',
  'remaining.to-check':
    'To see the current count, start an on-premises case in Support for Business and stop before you finish it; no request is created.',
  'remaining.open-and-choose':
    'Open Support for Business. In step 1, choose Windows 10 and enter dummy text.',
  'remaining.read-contract':
    'In step 2, your partner contract is listed with start date, end date and incidents left.',
  'remaining.stop-there': 'Stop here, before finishing.',
  'remaining.more': 'Microsoft has a page on how many partner support incidents are remaining.',
  'remaining.unavailable-only-if':
    '“Want to see unavailable support plans?” lists the partner contract only in one of these cases:',
  'remaining.if-expired': 'the contract has expired',
  'remaining.if-used-up': 'no incidents are left',
  'remaining.if-old-product': 'the product chosen is an old on-premises one',
  'contract.add-answer':
    'If the contract is not associated yet, add it in step 2 of the request in Support for Business.',
  'contract.expand': 'In step 2, expand “Need to purchase or add more support plans”.',
  'contract.add-contract': 'Select Add contract.',
  'contract.enter-ids': 'Enter the Access ID and Contract ID.',
  'contract.in-support-for-business':
    'In step 2 of a request in Support for Business, expand “Need to purchase or add more support plans”, select Add contract, and enter the Access ID and Contract ID.',
  'contract.link-in-azure':
    'In the Azure portal, choose Help + support > Support plans > Link support benefits and enter the Access ID and Contract ID.',
  'contract.link-answer': 'In the Azure portal, under Help + support, use Link support benefits.',
  'contract.open-help': 'Open Help + support > Support plans.',
  'contract.choose-link': 'Choose Link support benefits.',
  'missing.cases': 'A support plan is missing for one of these reasons:',
  'missing.not-added':
    'The contract is not added yet in Support for Business: in step 2 expand “Need to purchase or add more support plans”, select Add contract, and enter the Access ID and Contract ID.',
  'missing.not-linked':
    'The contract is not linked yet in the Azure portal: Help + support > Support plans > Link support benefits, then enter the Access ID and Contract ID.',
  'missing.no-longer-valid':
    'The contract has expired or has no incidents left. It is hidden then, and relinking does not help: a new support plan must be bought.',
  'missing.unavailable':
    'The contract has expired, no incidents are left, or the product chosen is an old on-premises one: “Want to see unavailable support plans?” lists it then.',
  'missing.used-up-on-premises':
    'In Support for Business, as recorded for your organization, no on-premises incidents are left; “Want to see unavailable support plans?” lists the contract.',
  'missing.used-up-in-cloud':
    'In a cloud portal, as recorded for your organization, no cloud incidents are left; the contract is hidden, and a new support plan must be bought.',
  'missing.old-product-chosen':
    'The product chosen is an old on-premises one: “Want to see unavailable support plans?” lists the contract then.',
  'missing.which-portal': 'Tell me in which portal it is missing, and I can narrow it down.',
  'missing.action-pack-in-cloud':
    'You have Action Pack and are in a cloud portal: Action Pack has no cloud support.',
  'missing.action-pack':
    'The support plan is missing because Action Pack has no cloud support: it includes Microsoft product support only.',
  'missing.expired': 'The support plan is missing because the contract has expired.',
  'missing.used-up': 'The support plan is missing because the contract has no incidents left.',
  'missing.see-unavailable':
    '“Want to see unavailable support plans?” in Support for Business lists such a contract.',
  'missing.not-begun':
    'The support plan is missing because the contract, as recorded for your organization, begins on {date}.',
  'missing.not-linked-yet':
    'The support plan is missing because the contract is not linked in the portal yet.',
  'missing.nothing-else':
    'With a competency and a valid contract, no other reason is left in a cloud portal.',
  'missing.not-added-or-old':
    'The support plan is missing because the contract is not added yet, or because the product chosen is an old on-premises one.',
  'missing.old-product': 'The support plan is missing because the product chosen is an old on-premises one.',
} as const;
