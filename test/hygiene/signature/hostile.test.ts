import { bodyFromHtml } from '../../../src/hygiene/mail/body';
import { shortManual } from '../../../src/hygiene/signature/short-form';
import type { SignatureManual } from '../../../src/hygiene/signature/types';
import { verifySignature } from '../../../src/hygiene/signature/verify';

/** Nobody waits for a mail that was made to take for ever: a megabyte is read and judged in time in proportion. */

const manual = shortManual({
  fields: ['displayName', 'jobTitle', 'businessPhone', 'mail'],
  font: 'Verdana',
});
/** All that costs time: two languages, short forms, texts of the house, extra lines. */
const rich: SignatureManual = {
  ...manual,
  forms: {
    da: {
      ...manual.forms.da,
      reply: [{ text: '{displayName}', need: 'required' }],
      greetings: ['Venlig hilsen'],
    },
    en: {
      ...manual.forms.da,
      reply: [{ text: '{displayName}', need: 'required' }],
      greetings: ['Kind regards'],
    },
  },
  extras: ['Telefontid', 'Træffetid'],
  confidentiality: {
    by: 'gateway',
    text: 'Denne mail kan indeholde fortrolige oplysninger. Slet den, og giv os besked.',
  },
  campaign: {
    text: 'Kom til åbent hus på havnen i december.',
    link: null,
    from: '2026-01-01',
    to: '2026-12-31',
  },
};
const person = {
  displayName: 'Anne Holm',
  jobTitle: 'Sagsbehandler',
  businessPhone: '76162000',
  mail: 'anne.holm@fjordby.dk',
};
const MEGABYTE = 1_000_000;
const filled = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length));
const SIGNED = '<p>Venlig hilsen<br>Anne Holm<br>Sagsbehandler<br>76 16 20 00<br>anne.holm@fjordby.dk</p>';

test.each([
  ['one word', filled('a')],
  ['names', filled('<p>Anne Holm</p>')],
  ['signatures', filled(SIGNED)],
  ['closings', filled('<p>Venlig hilsen</p>')],
  ['at signs', filled('@')],
  ['addresses', filled('a@')],
  ['web addresses', filled('www.')],
  ['statements on one line', `Anne Holm<br>Sagsbehandler, ${filled('a, ')}`],
  ['a signature above a long letter', SIGNED + filled('<p>Ja, nej, 12 34 56 78 (måske)</p>')],
  ['digits', filled('1 ')],
  ['emoji', filled('&#128512;')],
  ['comments in a style sheet', `<style>${filled('/* ')}</style>${SIGNED}`],
  ['rules', `<style>${filled('p{color:red}')}</style>${SIGNED}`],
  ['brackets', `<style>${filled('{')}</style>${SIGNED}`],
  ['rules for many elements', `<style>${'.a p{color:red}'.repeat(3000)}</style>${filled('<p class=a>x')}`],
  ['one long style', `<p style="${filled('color:red;')}">x</p>${SIGNED}`],
  ['quotation marks in a style', `<p style='${filled('"')}'>x</p>${SIGNED}`],
  ['addresses on one line below', `${SIGNED}<p>${filled('a@b.dk, ')}</p>`],
  ['slogans on one line below', `${SIGNED}<p>${filled('en, to | tre · ')}</p>`],
  ['quoted lines', filled('&gt; x<br>Anne Holm<br>Sagsbehandler<br>')],
])('%s', (_name, html) => {
  const started = process.cpuUsage();
  const body = bodyFromHtml(html, true);
  for (const each of [manual, rich]) {
    const reading = verifySignature(body, each, person, { complete: true, composeType: 'reply' });
    expect(Array.isArray(reading.faults)).toBe(true);
  }
  const { user } = process.cpuUsage(started);
  // Printed, not asserted: the runner's own limit ends what would be quadratic.
  if (user > 4_000_000) console.log(`${_name}: ${(user / 1e6).toFixed(1)} s`);
});
