/** The fact sheet of the Partner Center article "Technical support benefits" (editions of March, May and July 2021). */
export const mpn2021 = {
  edition: 'mpn-2021',
  source: { title: 'Technical support benefits', date: '2021-07-01' },
  entitlements: {
    'action-pack': { onPremises: 10, cloud: { cloudCompetency: 'none', otherCompetency: 'none' } },
    silver: { onPremises: 15, cloud: { cloudCompetency: 'unlimited', otherCompetency: 5 } },
    gold: { onPremises: 20, cloud: { cloudCompetency: 'unlimited', otherCompetency: 10 } },
  },
  cloudCompetencies: [
    'Security',
    'Cloud Business Applications',
    'Cloud Platform',
    'Cloud Productivity',
    'Enterprise Mobility Management',
    'Small and Midmarket Cloud Solutions',
  ],
  links: {
    supportForBusiness: 'https://support.serviceshub.microsoft.com/supportforbusiness/create',
    incidentsLeft:
      'https://support.microsoft.com/topic/how-many-partner-support-incidents-are-remaining-e8220db5-14f6-93db-4b4a-35766e11b3c3',
    customers: 'https://partner.microsoft.com/commerce/customers/list',
    supportedVersions: 'https://aka.ms/n-1',
    premier: 'https://partner.microsoft.com/support/microsoft-services-premier-support',
    advanced: 'https://partner.microsoft.com/support/advanced-cloud-support',
    comparePlans: 'https://partner.microsoft.com/support/partnersupport',
    technicalBenefits: 'https://docs.microsoft.com/partner-center/technical-benefits',
  },
};
