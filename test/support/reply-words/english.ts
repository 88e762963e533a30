import type { ReplyWords } from '../replies.ts';

export const english: ReplyWords = {
  gold: {
    summary: 'Gold: 20 on-premises incidents a year, cloud support by competency',
    headline: 'Gold includes 20 on-premises incidents a membership year.',
    reason:
      'Cloud support depends on the competency: with a cloud competency it is unlimited, with any other you have 10 incidents.',
    table: {
      columns: ['Gold', 'Microsoft product support', 'Signature Cloud Support'],
      rows: [
        ['Cloud competency', '20 incidents', 'Unlimited'],
        ['Other competency', '20 incidents', '10 incidents'],
      ],
    },
    link: 'Open Partner Center',
    silver: { title: 'And Silver?', text: 'How many incidents does Silver include?', topic: 'entitlement' },
    cloudCompetencies: {
      title: 'Which are cloud competencies?',
      text: 'Which competencies are cloud competencies?',
    },
    left: { title: 'How many are left?', text: 'Where do I see how many incidents are left?' },
    remember: {
      title: 'Which offer does your organisation hold? I will use it for every answer from now on.',
      goldCloud: 'Gold, cloud competency',
      goldOther: 'Gold, other competency',
      silverOther: 'Silver, other competency',
    },
  },
  allLevels: {
    headline: 'What each level includes in a membership year',
    columns: ['', 'Action Pack', 'Silver competency', 'Gold competency'],
    rows: [
      ['Microsoft product support (on-premises)', '10 incidents', '15 incidents', '20 incidents'],
      [
        'Signature Cloud Support',
        'None',
        'Cloud competency: unlimited. Other competency: 5 incidents',
        'Cloud competency: unlimited. Other competency: 10 incidents',
      ],
    ],
  },
  azure: {
    summary: 'How to link the support contract in the Azure portal',
    headline: 'Link the contract once in the Azure portal, then create requests as usual.',
    reason: 'You need the Access ID and the Contract ID, which Partner Center shows after activation.',
    steps: [
      'In the Azure portal, open Help + support.',
      'Choose Support plans, then Link support benefits.',
      'Enter the Access ID and the Contract ID.',
      '+ New support request: the support plan is offered there from now on.',
    ],
    link: 'Open Help + support in the Azure portal',
    message: {
      title: '“Already associated” message?',
      text: 'This Access ID is already associated to an account',
    },
  },
  competencies: {
    headline: 'Six competencies count as cloud competencies.',
    points: [
      'Security',
      'Cloud Business Applications',
      'Cloud Platform',
      'Cloud Productivity',
      'Enterprise Mobility Management',
      'Small and Midmarket Cloud Solutions',
    ],
  },
  two: { summary: 'Cloud competencies, and linking the contract in Azure' },
  choice: {
    summary: 'One question back',
    prompt: 'Which one do you mean?',
    quickReplies: [
      { title: 'How many incidents we have', text: 'How many incidents do we have?', topic: 'entitlement' },
      { title: 'How many are left', text: 'How many incidents are left?', topic: 'see-incidents-left' },
      { title: 'How to activate', text: 'How do I activate the benefit?', topic: 'how-to-activate' },
    ],
  },
  unknown: {
    headline: 'I do not know that.',
    paragraph:
      'My sources say nothing about it. I can pass your question to the helpdesk, who will answer you here.',
    quickReplies: [
      { title: 'Ask the helpdesk', text: 'Ask the helpdesk' },
      { title: 'What can I ask?', text: 'help' },
    ],
  },
  welcome: {
    headline: 'Hello, I am your guide to the MPN technical support benefits.',
    paragraph: 'Ask me in your own words, in English, 繁體中文 or Türkçe. For example:',
    points: [
      'We are Gold. How many support incidents do we have?',
      'How do I use our contract in the Azure portal?',
      'What does “You are not authorized for this action” mean?',
    ],
    quickReplies: [
      { title: 'How many incidents?', text: 'How many incidents do we have?' },
      { title: 'Activate the benefit', text: 'How do I activate the benefit?' },
      { title: 'What can I ask?', text: 'help' },
    ],
  },
  help: {
    headline: 'What you can ask me',
    paragraph: 'Every answer names the facts it rests on. What I do not know, I hand to the helpdesk.',
    points: [
      'What Action Pack, Silver and Gold include',
      'Activation: who can do it, where, and how long it takes',
      'Requests: on-premises, in the cloud, on behalf of a customer',
      'How many incidents are left',
      'What a message in Partner Center or Azure really means',
    ],
    quickReplies: [
      { title: 'What do we get?', text: 'How many incidents do we have?' },
      { title: 'Activate', text: 'How do I activate the benefit?' },
      { title: 'Incidents left', text: 'How many incidents are left?' },
      { title: 'Link in Azure', text: 'How do I link the contract in Azure?' },
      { title: 'Messages', text: 'I get an error message' },
      { title: 'Support plans', text: 'Which paid support plans are there?' },
    ],
  },
  thanks: 'You are welcome.',
};
