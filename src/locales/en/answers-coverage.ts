/** What support covers, and what is beyond the benefit. */
export const coverageAnswers = {
  'coverage.what': 'Technical support means troubleshooting one of these:',
  'coverage.specific-problem': 'a specific problem',
  'coverage.error-message': 'an error message',
  'coverage.not-as-intended': 'functionality that does not work as intended',
  'coverage.tpd-is-different':
    'Technical Presales and Deployment (TPD) services are a different benefit, separate from these incidents.',
  'coverage.versions':
    'Not every product and version is supported. On-premises, only the current version (N) and the previous one (N-1) are, and N-1 only while it is in mainstream support.',
  'coverage.check': 'Check your version at {address}.',
  'coverage.check-product': 'To check whether {product} is N or N-1, see {address}.',
  'coverage.for-the-rest': 'For everything else: pay per incident, or buy a partner support plan.',
  'plans.premier': 'Premier Support for Partners is a paid plan and Microsoft’s top tier.',
  'plans.advanced': 'Advanced Support for Partners is a paid plan for cloud products only.',
  'plans.compare': 'Microsoft compares its partner support plans on one page.',
  'plans.related-pages':
    'Related pages are about managing MPN benefits and offers, activating technical benefits for PMC (Partner Membership Center) members, and TPD services.',
} as const;
