import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeText, plainLine } from '../../../src/teams/cards/escape.ts';
import { markdownToHtml, normalize, parseCard, seenText, withinElement } from '../../support/parsed-card.ts';

/** From the plainest reader to the one that finds most in a text. */
const readers = [{}, { html: true, linkify: true }, { html: true, linkify: true, breaks: true }];

/** Pieces that mean something to markdown, to Teams or to a template. */
const pieces = [
  ...'*_`~[]()!#>+-=|:;<&\\/.@{}$1a ',
  ...[
    '**',
    '__',
    '~~',
    '```',
    '](',
    ']: ',
    '---',
    '***',
    '- ',
    '1. ',
    '2) ',
    '# ',
    '> ',
    '    ',
    '\t',
    '\n',
    '\r\n',
  ],
  ...[
    'http://',
    'https://',
    'www.',
    '.com',
    'evil.example',
    'mailto:',
    'a@b.co',
    '//x.org',
    'javascript:',
    '\u2028',
  ],
  ...[
    '<at>',
    '</at>',
    '<b>',
    '<!--',
    '<a href="x">',
    '&amp;',
    '&#42;',
    '&lt;',
    '![',
    '{{',
    '}}',
    '${',
    '}',
    '銀級',
    'şğı',
  ],
  ...[
    '{{DATE(2021-07-01T00:00:00Z, LONG)}}',
    '$\u007b$root.language}',
    '| a | b |',
    '|---|---|',
    '\u200f',
    '\u202a',
    '\u200b',
    '\u2066',
    '😀',
  ],
];
const nastyText = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''));
const anyText = fc.oneof(nastyText, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

function shownBy(reader: (typeof readers)[number], text: string): string {
  const content = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: escapeText(text) }],
  };
  const block = withinElement(parseCard(content).card).find(({ text: found }) => found !== undefined);
  return markdownToHtml(block?.text ?? '', reader);
}

/** Control characters are not seen, and are left out; so are those that turn the direction. */
function written(text: string): string {
  const seen = text.replaceAll('\u0085', '\n').replace(/[^\P{Cc}\s]/gu, '');
  return normalize(seen.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''));
}

describe('escapeText', () => {
  for (const reader of readers) {
    it(`lets ${JSON.stringify(reader)} show any text as it was written, and as nothing but text`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const html = shownBy(reader, text);
          assert.deepEqual(html.match(/<(?!\/?p>)[^>]*>/g) ?? [], []);
          assert.equal(seenText(html), written(text));
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('leaves nothing that a client would fill in as a date', () => {
    assert.doesNotMatch(escapeText('{{DATE(2021-07-01T00:00:00Z, LONG)}}'), /\{\{/);
  });

  it('breaks the link that phones read behind a backslash', () => {
    assert.doesNotMatch(
      escapeText('[free incidents](https://evil.example)'),
      /\]\(|https:\/\/|evil\.example/,
    );
  });

  it('leaves ordinary sentences as they are', () => {
    const sentences = [
      'Gold includes 20 incidents (N and N-1) a year: 10 for the rest.',
      'Destek planları’nı, ardından “Destek avantajlarını bağla”yı seçin.',
      '金級每個會籍年度有 20 次內部部署支援事件。',
      'Windows Server 2012 R2, the file_name of Access ID + Contract ID / F-ENT-1 & others; 2.5 < 3',
    ];
    for (const sentence of sentences) assert.equal(escapeText(sentence), sentence);
  });

  it('makes a paragraph of each line', () => {
    assert.equal(escapeText('  one\r\n\r\n\r\n two\nthree '), 'one\n\ntwo\n\nthree');
  });
});

describe('plainLine', () => {
  it('leaves a text as it is seen, and no tag or entity in it', () => {
    assert.equal(plainLine('5 < 6 & *so* on'), '5 < 6 & *so* on');
    assert.equal(plainLine('<b>Tom</b> &amp; &#60;'), '<\u2060b>Tom<\u2060/b> &\u2060amp; &\u2060#60;');
  });

  it('makes one line of several, and turns nothing around', () => {
    assert.equal(plainLine(' one\r\n\ttwo\u0000 \u202ethree '), 'one two three');
  });
});
