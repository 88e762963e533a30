/** The statement of each fact, for a person who types its id. */
export const facts = {
  'fact.F-ROLE-1':
    'Activation needs an account with the Global administrator or the MPN partner administrator role.',
  'fact.F-ROLE-2':
    'Once the benefit is activated, every MPN-associated user account of the organization can see the Access ID and Contract ID.',
  'fact.F-ROLE-3': 'The Admin agent role is what creates cloud support requests on behalf of CSP customers.',
  'fact.F-ROLE-4':
    'Any user account (AAD or MSA) that has the Access ID and Contract ID can use on-premises technical support, for its own organization or for a customer.',
  'fact.F-ROLE-5':
    'A greyed-out Activate button means that the account has neither the Global administrator nor the MPN partner administrator role. Partner Center’s user management page can be filtered by those two roles to find someone who can activate.',
  'fact.F-ACT-1':
    'Sign in to the Partner Center dashboard with the MPN-associated account and choose Benefits > Technical benefits in the left menu. The page lists the technical support benefits of the Gold, Silver or Action Pack offers.',
  'fact.F-ACT-2': 'The benefit must be activated (Activate button) before it can be used at all.',
  'fact.F-ACT-3': 'Processing an activation request takes a few days.',
  'fact.F-ACT-4':
    'After a successful activation the Access ID and Contract ID are shown. From then on Microsoft product support, and for Gold and Silver also Signature Cloud Support, can be used.',
  'fact.F-ACT-5':
    'The Access ID and Contract ID are needed only at the first use per user account. After the benefit is associated with the account they need not be entered again.',
  'fact.F-ACT-6': 'The association lasts until the contract expires or no incidents are left.',
  'fact.F-ACT-7':
    'The Technical benefits page shows two separate benefits: technical product support incidents, and TPD services (Technical Presales and Deployment). TPD is a different benefit and needs no activation.',
  'fact.F-ENT-1':
    'Per membership year, Microsoft product support (recent on-premises products only) gives: Action Pack {actionPackOnPremises}, Silver {silverOnPremises}, Gold {goldOnPremises}. Signature Cloud Support (cloud products only) gives: Action Pack {actionPackCloud}; Silver {silverCloud} with a cloud competency, {silverOther} with another; Gold {goldCloud} with a cloud competency, {goldOther} with another.',
  'fact.F-ENT-2': 'Cloud competencies are exactly: {competencies}.',
  'fact.F-ENT-3':
    'Technical support is the troubleshooting of a specific problem, an error message, or functionality that does not work as intended.',
  'fact.F-ENT-4':
    'Action Pack has no cloud support: it includes Microsoft product support only. An Action Pack partner gets Signature Cloud Support only by attaining a competency.',
  'fact.F-ENT-5':
    '“Signature 10-pack” means Gold with a non-cloud (“hybrid”) competency; “Signature 5-pack” means Silver likewise.',
  'fact.F-ENT-6':
    'Not every product and version is supported. On-premises, only the current version (N) and the previous one (N-1) are, and N-1 only while it is in mainstream support ({versionsAddress}). For the rest: pay per incident or buy a partner support plan.',
  'fact.F-ONP-1': 'On-premises requests are created in Support for Business (Services Hub).',
  'fact.F-ONP-2': 'For on-premises support, the Access ID and Contract ID are needed at first use.',
  'fact.F-REM-1':
    'Only Support for Business, the on-premises portal, shows how many incidents are left. Cloud portals (Azure, LCS and others) do not.',
  'fact.F-REM-2':
    'To see how many incidents are left, start an on-premises case and stop before finishing, so that no request is created. Step 1: open Support for Business, choose Windows 10 and enter dummy text. Step 2: the partner contract is listed with start date, end date and incidents left.',
  'fact.F-REM-3':
    'If the contract is not associated yet: in step 2 expand “Need to purchase or add more support plans”, select Add contract, and enter the Access ID and Contract ID.',
  'fact.F-REM-4':
    '“Want to see unavailable support plans?” lists the partner contract only if it expired, or no incidents are left, or the product chosen is an old on-premises one.',
  'fact.F-REM-5': 'Microsoft has a page on how many partner support incidents are remaining.',
  'fact.F-CLD-1':
    'Signature Cloud Support is for Gold or Silver competency partners, and for cloud products only.',
  'fact.F-CLD-2':
    'The Access ID and Contract ID are needed at first use for Azure, Dynamics 365 and other cloud products, Microsoft 365 excepted.',
  'fact.F-CLD-3':
    'CSP partners creating Azure requests can use the “Cloud Solution Provider” support plan; there is no support contract to add.',
  'fact.F-CLD-4':
    'Admin agents choose CSP > Customers > the customer > Service management > New request. Choosing the workload opens that workload’s portal, where the contract is added and the request created.',
  'fact.F-CLD-5':
    'In the Azure portal: Help + support > Support plans > Link support benefits, then enter the Access ID and Contract ID.',
  'fact.F-ERR-1':
    'The Azure portal’s message “This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID.” is invalid: ignore it. It appears whenever the contract is linked to the same account more than once. Do not ask for a new Access ID.',
  'fact.F-ERR-1a':
    'If the contract is valid, a Gold or Silver partner added it earlier: it is associated already and needs no second link. Use + New support request and create the incident as usual; the support plan is offered there.',
  'fact.F-ERR-1b':
    'If the contract expired, or the Signature 10-pack / 5-pack has no incidents left, the contract is hidden because it is no longer valid; relinking only brings the error back. A new support plan must be bought to get Azure incidents.',
  'fact.F-ERR-1c': 'If the partner has Action Pack only, cloud support is not included; linking cannot help.',
  'fact.F-ERR-2':
    'Partner Center’s “You are not authorized for this action” means that the account is associated with CSP only, not with MPN. Sign in with an MPN-associated account.',
  'fact.F-ERR-3':
    'Partner Center’s “It looks like you don’t have any benefits yet” means that there is no active membership offer, or that the company has one and the wrong account is signed in. In that case select the Account icon at the top right, then Sign in with a different account.',
  'fact.F-ERR-4':
    'A greyed-out Activate button in Partner Center means that the account has neither of the two roles that can activate: Global administrator or MPN partner administrator. The user management page can be filtered by them.',
  'fact.F-ERR-5':
    'A support plan is missing in a portal because the contract is not associated, it expired or is used up, an old product was chosen, or it is Action Pack in a cloud portal.',
  'fact.F-PLAN-1': 'Premier Support for Partners is a paid plan and Microsoft’s top tier.',
  'fact.F-PLAN-2': 'Advanced Support for Partners is a paid plan for cloud products only.',
  'fact.F-PLAN-3': 'Microsoft compares the partner support plans on one page.',
  'fact.F-NEXT-1':
    'Related pages: managing MPN benefits and offers; activating technical benefits for PMC members; TPD services.',
} as const;
