/** What the partner's own record says; none of it is a fact of the programme. */
export const recorded = {
  'recorded.offers': 'As recorded for your organization: {offers}.',
  'recorded.activation-none': 'As recorded for your organization, the benefit has not been activated yet.',
  'recorded.activation-requested':
    'As recorded for your organization, activation has been requested, but not submitted yet.',
  'recorded.activation-submitted':
    'As recorded for your organization, the activation request has been submitted and is being processed.',
  'recorded.activation-activated': 'As recorded for your organization, the benefit is already activated.',
  'recorded.activation-expired': 'As recorded for your organization, the benefit was activated until {date}.',
  'recorded.activation-used-up':
    'As recorded for your organization, the benefit was activated, but no incidents are left.',
  'recorded.renewal-requested': 'Its renewal has been requested, but not submitted yet.',
  'recorded.renewal-submitted': 'Its renewal has been submitted and is being processed.',
  'recorded.incidents-left': 'As recorded for your organization, this is what is left:',
  'recorded.incidents-left-expired':
    'As recorded for your organization, the contract has expired. The last counts were:',
  'recorded.left-of': '{support}: {left}',
  'recorded.ends-on': 'Contract end date: {date}',
  'recorded.contract-valid': 'As recorded for your organization, the contract is still valid.',
  'recorded.contract-ended-on': 'As recorded for your organization, the end date was {date}.',
  'recorded.as-recorded': 'This is based on your organization’s record.',
  'recorded.as-of': 'Recorded on {date}',
  'recorded.linked': 'According to your record, you have already linked the contract to your account.',
  'recorded.contract-said': 'Somebody in your organization told me on {date}: {state}.',
  'recorded.said-so': 'Somebody in your organization told me so on {date}.',
  'recorded.mpn-associated': 'As recorded for your organization, it is associated with MPN.',
  'recorded.mpn-not-associated': 'As recorded for your organization, it is not associated with MPN.',
} as const;
