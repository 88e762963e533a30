/** Who may do what, and requests on behalf of customers. */
export const rolesAnswers = {
  'roles.who-can-activate':
    'Activating needs an account with the Global administrator or the MPN partner administrator role.',
  'roles.grey-without-role': 'Without one of these two roles the Activate button is greyed out.',
  'roles.who-sees-the-ids':
    'Once the benefit is activated, every MPN-associated user account in your organization can see the Access ID and Contract ID.',
  'roles.admin-agent':
    'The Admin agent role is the one that creates cloud support requests on behalf of CSP customers.',
  'roles.who-can-use-on-premises':
    'Any user account that has the Access ID and Contract ID can use on-premises technical support: a work or school account (AAD) as well as a personal Microsoft account (MSA).',
  'roles.own-or-customer': 'It may be for your own organization or for a customer.',
  'roles.find-someone':
    'On Partner Center’s user management page, filter by the roles Global administrator and MPN partner administrator; whoever is listed can activate.',
  'roles.button-grey':
    'The Activate button is greyed out because your account has neither of the two roles that can activate.',
  'customer-request.answer':
    'As an Admin agent, start in Partner Center, from the customer’s Service management page.',
  'customer-request.open-customer': 'Go to CSP > Customers and choose the customer.',
  'customer-request.new-request': 'Choose Service management > New request.',
  'customer-request.in-the-portal':
    'Choose the workload. Its portal opens; add the contract there and create the request.',
  'customer-request.csp-plan':
    'CSP partners creating Azure requests can use the “Cloud Solution Provider” support plan.',
  'customer-request.csp-plan-effect': 'With that plan there is no support contract to add.',
} as const;
