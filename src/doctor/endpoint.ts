import { type Finding, ok, warning, wrong } from './finding.ts';
import { explainUnreachable } from './unreachable.ts';

const subject = 'endpoint';

/** Well-formed, but without a token: a bot that guards its door answers 401. */
const probe = {
  type: 'event',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversation: { id: 'doctor' },
  from: { id: 'doctor' },
  recipient: { id: 'doctor' },
};

/** Knocks at the messaging endpoint as a stranger, and says what the answer means. */
export async function checkEndpoint(
  endpoint: string,
  { fetch, timeoutMs }: { fetch: typeof globalThis.fetch; timeoutMs: number },
): Promise<Finding> {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol !== 'https:' && !isLoopback(url))
    return wrong(
      subject,
      'is not an https address, and Teams calls no other.',
      'Give it as https://…/api/messages.',
    );
  let status: number;
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(probe),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    status = response.status;
    await response.body?.cancel();
  } catch (error) {
    return wrong(
      subject,
      `is not reached: ${explainUnreachable(error)}.`,
      'Teams calls it from the internet: see that the name, the certificate and the firewall let it through.',
    );
  }
  return explainStatus(status, url?.pathname ?? '');
}

function explainStatus(status: number, path: string): Finding {
  if (status === 401 || status === 403)
    return ok(subject, `It answers, and turns away who has no token (HTTP ${status}).`);
  if (status >= 200 && status < 300)
    return wrong(
      subject,
      `takes messages from anybody (HTTP ${status}).`,
      'Set MicrosoftAppId and its secret on the machine that answers there.',
    );
  if (status >= 300 && status < 400)
    return wrong(
      subject,
      `sends elsewhere (HTTP ${status}), and Teams does not follow.`,
      'Give the address it sends to.',
    );
  if (status === 404 || status === 405)
    return wrong(
      subject,
      `There is a server, but no bot at ${path} (HTTP ${status}).`,
      'The bot takes messages at /api/messages: correct the path, or where the proxy sends it.',
    );
  if (status === 502 || status === 503 || status === 504)
    return wrong(
      subject,
      `There is a gateway, but no bot behind it (HTTP ${status}).`,
      'Start the bot, and point the gateway at its PORT.',
    );
  return warning(
    subject,
    `answers HTTP ${status}, which is not what this bot does.`,
    'See what answers there.',
  );
}

function isLoopback(url: URL | undefined): boolean {
  return url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}
