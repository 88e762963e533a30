import type { RenderedReply, RenderReply } from './renderer.ts';

/** A rendered reply takes about 20 kB. */
const mostKept = 500;

/**
 * Keeps what was rendered last, least recently used first to go. Partners ask the same things: there are a few hundred
 * replies in all, and filling the templates of one takes longer than all else a reply needs.
 * What it gives is shared between turns, and must not be changed.
 */
export function keepRendered(render: RenderReply, most = mostKept): RenderReply {
  const kept = new Map<string, RenderedReply>();
  return (reply) => {
    const key = JSON.stringify(reply);
    const rendered = kept.get(key) ?? render(reply);
    kept.delete(key);
    kept.set(key, rendered);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return rendered;
  };
}
