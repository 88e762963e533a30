/** Misleading portal messages, and what they really mean. */
export const messageAnswers = {
  'associated.ignore':
    'Ignore this message of the Azure portal (“This Access ID is already associated to an account”): it is invalid.',
  'associated.why':
    'The message appears whenever the contract is linked to the same account more than once. Do not ask for a new Access ID.',
  'associated.linked':
    'Ignore the message: it is invalid. Your contract is associated already and needs no second link.',
  'associated.new-request':
    'Use + New support request and create the incident as usual; the support plan is offered there.',
  'associated.expired': 'Ignore the message: it is invalid. Your contract has expired.',
  'associated.used-up':
    'Ignore the message: it is invalid. Your Signature 10-pack / 5-pack has no incidents left.',
  'associated.over': 'A contract that has expired, or has no incidents left, is no longer valid.',
  'associated.hidden':
    'The contract is hidden because it is no longer valid, and relinking only brings the error back.',
  'associated.action-pack':
    'Ignore the message: it is invalid. Linking cannot help, because Action Pack does not include cloud support.',
  'associated.case-valid':
    'Gold or Silver and the contract is valid: it is associated already. Use + New support request as usual; the support plan is offered there.',
  'associated.case-no-longer-valid':
    'The contract has expired, or the Signature 10-pack / 5-pack has no incidents left: it is hidden, and relinking only brings the error back. A new support plan must be bought.',
  'associated.case-action-pack': 'Action Pack only: cloud support is not included, so linking cannot help.',
  'messages.not-authorized':
    '“You are not authorized for this action” means: this account is associated with CSP only, not with MPN.',
  'messages.sign-in-with-mpn': 'Sign in to Partner Center with an MPN-associated account.',
  'messages.no-benefits': '“It looks like you don’t have any benefits yet” means one of two things:',
  'messages.no-active-offer': 'there is no active membership offer',
  'messages.wrong-account': 'your company has one, and the wrong account is signed in',
  'messages.how-to-switch': 'If the wrong account is signed in:',
  'messages.press-account': 'Select the Account icon at the top right.',
  'messages.choose-different': 'Choose Sign in with a different account.',
  'associated.not-begun':
    'Ignore the message: it is invalid. As recorded for your organization, the contract begins on {date}.',
  'messages.benefits-wrong-account':
    '“It looks like you don’t have any benefits yet” means here: the wrong account is signed in.',
  'messages.benefits-no-offer':
    '“It looks like you don’t have any benefits yet” means here: your company has no active membership offer.',
  'messages.benefits-why':
    'The message appears where a company has no active membership offer, and where it has one but the wrong account is signed in.',
  'messages.next-step': 'Next step: {step}',
  'step.buy-plan-for-azure': 'Buy a new support plan to get Azure incidents.',
  'step.buy-plan': 'Buy a new support plan.',
  'step.attain-competency':
    'Attain a competency. Only with one does an Action Pack partner get Signature Cloud Support.',
  'step.request-from-start':
    'From {date} on, use + New support request and create the incident as usual; the support plan is offered there.',
  'step.look-from-start': 'Look for the support plan again from {date} on.',
  'step.switch-account':
    'Select the Account icon at the top right and choose Sign in with a different account.',
  'step.see-offers': 'See Microsoft’s page on managing MPN benefits and offers.',
  'step.leave-to-administrator': 'Leave it to your administrators; the request is waiting for them.',
  'step.wait-for-processing':
    'Wait until the Access ID and Contract ID are shown. Processing the request takes a few days.',
  'step.use-ids':
    'Use the Access ID and Contract ID. Every MPN-associated user account in your organization can see them.',
  'messages.ask': 'Which case is yours?',
  'messages.ask-level': 'Which level does your organization have?',
  'messages.ask-contract': 'How does the contract stand?',
  'messages.only-action-pack': 'Action Pack only',
  'messages.no-offer': 'No membership offer',
  'messages.contract-valid': 'Valid, with incidents left',
  'messages.contract-expired': 'Expired',
  'messages.contract-used-up': 'No incidents left',
  'messages.not-known': 'I don’t know',
  'messages.ask-now': 'What should I do?',
  'messages.noted': 'I’ve noted this for your organization. If it is wrong, write “forget”.',
} as const;
