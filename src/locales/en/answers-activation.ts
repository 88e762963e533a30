/** Finding and activating the benefit, and its IDs. */
export const activationAnswers = {
  'activation.where': 'In Partner Center, under Benefits > Technical benefits.',
  'activation.how': 'In Partner Center, under Benefits > Technical benefits, with the Activate button.',
  'activation.sign-in': 'Sign in to the Partner Center dashboard with your MPN-associated account.',
  'activation.open-page': 'In the left menu choose Benefits, then Technical benefits.',
  'activation.press-activate': 'Select Activate.',
  'activation.page-lists':
    'The page lists the technical support benefits of your Gold, Silver or Action Pack offers.',
  'activation.activate-first':
    'The benefit must be activated (Activate button) before it can be used at all.',
  'activation.takes-days': 'Processing an activation request takes a few days.',
  'activation.ids-are-shown': 'Once the activation succeeds, the Access ID and Contract ID are shown.',
  'activation.support-can-be-used':
    'From then on you can use Microsoft product support and, with Gold or Silver, also Signature Cloud Support.',
  'activation.two-benefits':
    'The Technical benefits page shows two separate benefits: technical product support incidents and TPD services (Technical Presales and Deployment).',
  'activation.incidents-benefit':
    'Technical product support incidents: the benefit I answer questions about. It must be activated before use.',
  'activation.tpd-benefit': 'TPD services: a different benefit, which needs no activation.',
  'ids.first-use-only':
    'The Access ID and Contract ID are needed only at the first use per user account. Once the benefit is associated with the account, you need not enter them again.',
  'ids.on-premises':
    'For on-premises support (Support for Business), the Access ID and Contract ID are needed at first use.',
  'ids.cloud':
    'For Azure, Dynamics 365 and other cloud products, the Access ID and Contract ID are needed at first use. Microsoft 365 is the exception.',
  'ids.microsoft-365':
    'Microsoft 365 is the exception: the Access ID and Contract ID, which Azure, Dynamics 365 and other cloud products need at first use, are not needed there.',
  'ids.linked-until': 'The association lasts until the contract expires or no incidents are left.',
} as const;
