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
  'associated.no-longer-valid':
    'Ignore the message: it is invalid. Your contract is no longer valid: it has expired, or your Signature 10-pack / 5-pack has no incidents left.',
  'associated.hidden':
    'The contract is hidden because it is no longer valid, and relinking only brings the error back. To get Azure incidents, a new support plan must be bought.',
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
} as const;
