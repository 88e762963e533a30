/** What the bot says outside of answers: welcome, help, courtesies, questions back. */
export const talk = {
  'talk.greeting': 'Hello! Ask me about your MPN technical support benefits.',
  'talk.welcome': 'Hello! I answer questions about your MPN technical support benefits.',
  'talk.thanks': 'You’re welcome. Just write whenever something else comes up.',
  'talk.goodbye': 'Goodbye! I’m here whenever you need me.',
  'talk.help': 'I answer questions about your MPN technical support benefits:',
  'talk.about-the-bot':
    'I’m a bot. I answer questions about the technical support benefits of the Microsoft Partner Network (MPN).',
  'talk.own-words': 'Just ask in your own words, in English, Chinese or Turkish.',
  'talk.mention-me': 'Mention me with @ and ask in your own words, in English, Chinese or Turkish.',
  'talk.commands': 'I can also help you get things done: write “activate”, “ids” or “incidents left”.',
  'talk.administrator-commands':
    'For administrators: “history”, “administrators”, “insight” and, in a channel, “administrators here” or “helpdesk”. In a helpdesk’s channel: “questions”, “teach”, “taught” and “insight”.',
  'talk.forget-me': '“forget me” deletes what I keep about you.',
  'talk.facts':
    'I only say what is on my fact sheet, and I name each fact an answer rests on. Type its id, such as F-ENT-1, to read it.',
  'talk.can-entitlement': 'how many incidents each level gives',
  'talk.can-activation': 'who activates the benefit, and how',
  'talk.can-requests': 'where to create a request, and where the Access ID and Contract ID are entered',
  'talk.can-messages': 'what a portal message really means',
  'talk.unknown': 'I’m sorry, I don’t know that.',
  'talk.unknown-scope': 'I only know about the MPN technical support benefits.',
  'talk.ask-a-person': 'Please ask your organization’s helpdesk or its MPN partner administrator.',
  'talk.beyond': 'For anything else, ask your organization’s helpdesk or its MPN partner administrator.',
  'talk.beyond-helpdesk': 'The helpdesk can look into anything else for you.',
  'talk.helpdesk-helps': 'The helpdesk can look into it for you.',
  'talk.ask-the-helpdesk': 'Ask the helpdesk',
  'talk.what-to-ask': 'What can I ask?',
  'talk.help-command': 'help',
  'talk.choice': 'I’m not sure what you mean. Which is it?',
  'talk.several-answers': '{count, plural, other {# answers}}. {first}',
} as const;
