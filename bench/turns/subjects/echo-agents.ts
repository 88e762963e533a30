// The echo bot of the Agents SDK's own introduction: @microsoft/agents-hosting and express.
import type { AddressInfo } from 'node:net';
import { ActivityHandler, authorizeJWT, CloudAdapter, MessageFactory } from '@microsoft/agents-hosting';
import express from 'express';

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`));
      await next();
    });
  }
}

const bot = new EchoBot();
const authentication = {};
const adapter = new CloudAdapter(authentication);
const server = express();
server.use(express.json());
server.use(authorizeJWT(authentication));
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
const listening = server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  const { port } = listening.address() as AddressInfo;
  process.stdout.write(`Bot: http://localhost:${port}/api/messages\n`);
});
