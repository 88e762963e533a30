import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Reply } from '../../../src/answers/answer.ts';
import { keepRendered } from '../../../src/teams/cards/keep-rendered.ts';
import type { RenderReply } from '../../../src/teams/cards/renderer.ts';

function talk(text: string, language: Reply['language'] = 'en'): Reply {
  const blocks = [{ kind: 'headline', text }] as const;
  return { language, summary: 'the same', kind: 'talk', talk: 'thanks', blocks, quickReplies: [] };
}

/** Renders to nothing but the number of the rendering. */
function counting(): { render: RenderReply; count: () => number } {
  let rendered = 0;
  const render: RenderReply = ({ summary }) => {
    rendered += 1;
    return { attachment: { contentType: 'card', content: rendered }, text: `${rendered}`, summary };
  };
  return { render, count: () => rendered };
}

describe('keepRendered', () => {
  it('renders a reply that comes again only once', () => {
    const { render, count } = counting();
    const kept = keepRendered(render);
    assert.deepEqual(kept(talk('You are welcome')), kept(talk('You are welcome')));
    assert.equal(count(), 1);
  });

  it('tells apart replies that differ anywhere', () => {
    const kept = keepRendered(counting().render);
    const texts = [talk('one'), talk('two'), talk('one', 'tr')].map((reply) => kept(reply).text);
    assert.deepEqual(texts, ['1', '2', '3']);
  });

  it('forgets the least recently used beyond its number', () => {
    const { render, count } = counting();
    const kept = keepRendered(render, 2);
    for (const text of ['one', 'two', 'one', 'three', 'one']) kept(talk(text));
    assert.equal(count(), 3, '"one" stayed');
    kept(talk('two'));
    assert.equal(count(), 4, '"two" had gone');
  });
});
