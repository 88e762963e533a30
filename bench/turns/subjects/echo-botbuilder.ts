// The echo bot of the Bot Framework's samples, on what this bot runs on: botbuilder and restify.
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
} from 'botbuilder';
import restify, { type Request } from 'restify';

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const text = `Echo: ${context.activity.text}`;
      await context.sendActivity(MessageFactory.text(text, text));
      await next();
    });
  }
}

const bot = new EchoBot();
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  // Types only: a request that came in has a method.
  await adapter.process(request as Request & { method: string }, response, (context) => bot.run(context));
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  process.stdout.write(`Bot: http://localhost:${server.address().port}/api/messages\n`);
});
