import fc from 'fast-check';
import { bodyFromHtml } from '../../../src/hygiene/mail/body';
import type { Person } from '../../../src/hygiene/mail/person';
import { SHORT_FIELDS } from '../../../src/hygiene/policy/signature-texts';
import { shortManual } from '../../../src/hygiene/signature/short-form';
import type { Field, SignatureManual } from '../../../src/hygiene/signature/types';
import { verifySignature } from '../../../src/hygiene/signature/verify';
import { signatureHtml } from '../../../src/hygiene/signature/write';

/** Any signature that is right stays right in whatever a mail program wraps it in. */

const GIVEN = ['Anne', 'Søren', 'Ulla', 'Åse', 'Bent-Ole', 'Þóra', 'Zeynep', 'Jens Christian'];
const FAMILY = ['Holm', 'Ågård', 'Vestergård-Holm', 'Kragh', 'Brøndum', 'Yıldız', "D'Angelo"];
const TITLES = [
  'Sagsbehandler',
  'Teamleder, cand.jur.',
  'Socialrådgiver og koordinator',
  'IT-konsulent (drift)',
];
const DEPARTMENTS = ['Borgerservice', 'Børn, Unge & Familie', 'Teknik og Miljø', 'Jobcenter Fjordby'];
const OFFICES = ['Rådhuset, Torvet 1', 'Bygning B/2. sal', 'Havnegade 21, 9999 Fjordby'];
const FONTS = ['Verdana', 'Arial', 'Segoe UI', 'Georgia'];
const number = fc.integer({ min: 20_000_000, max: 99_999_999 }).map(String);
const person: fc.Arbitrary<Person> = fc.record({
  displayName: fc
    .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY))
    .map((names) => names.join(' ')),
  jobTitle: fc.constantFrom('', ...TITLES),
  department: fc.constantFrom(...DEPARTMENTS),
  officeLocation: fc.constantFrom('', ...OFFICES),
  businessPhone: number,
  mobilePhone: fc.oneof(fc.constant(''), number),
  mail: fc.constantFrom('anne.holm@fjordby.dk', 'saa@fjordby.dk', 'u.b-k@fjordby.dk'),
});

const manual: fc.Arbitrary<SignatureManual> = fc
  .record({
    others: fc.shuffledSubarray(SHORT_FIELDS.slice(1) as Field[], { minLength: 3 }),
    font: fc.constantFrom(...FONTS),
    mainNumber: number,
  })
  .map(({ others, font, mainNumber }) => {
    const short = shortManual({ fields: ['displayName', ...others], font, mainNumber });
    return { ...short, forms: { da: { ...short.forms.da, greetings: ['Venlig hilsen'] } } };
  });

/** A line as one mail program writes it; `style` is what the signature says. */
type Hand = (content: string, style: string) => string;
const HANDS: { readonly [name: string]: Hand } = {
  paragraph: (content, style) => `<p style="${style}">${content}</p>`,
  word: (content, style) =>
    `<p class=MsoNormal><span lang=DA style="${style};mso-fareast-language:DA">${content}<o:p></o:p></span></p>\r\n`,
  web: (content, style) => `<div class="elementToProof" style="${style}">${content || '<br>'}</div>`,
  breaks: (content, style) => `<span style="${style}">${content}</span><br>\n`,
  old: (content, style) => `<DIV><FONT face="${familyIn(style)}" color=#000000>${content}</FONT></DIV>`,
  cells: (content, style) =>
    `<table><tbody><tr><td style="${style}"><b>${content}</b></td></tr></tbody></table>`,
};

const familyIn = (style: string) => /'([^']+)'/.exec(style)?.[1] ?? '';

/** What stands around it. */
const AROUND: { readonly [name: string]: (signature: string) => string } = {
  nothing: (signature) => signature,
  divs: (signature) => `<div dir="ltr"><div id="Signature"><div>${signature}</div></div></div>`,
  cell: (signature) => `<table role="presentation"><tr><td width=3></td><td>${signature}</td></tr></table>`,
  page: (signature) =>
    `<html><head><style><!-- p.MsoNormal {font-size:11.0pt; font-family:"Calibri",sans-serif; color:#1F3864} --></style></head><body lang=DA link="#0563C1"><div class=WordSection1><p class=MsoNormal>Kære Bo<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${signature}</div></body></html>`,
  letter: (signature) =>
    `<p style="font-family:Aptos;color:red">Hej Bo</p><p>Ring på 76 16 20 00, eller skriv til min kollega.</p><p>&nbsp;</p>${signature}`,
  reply: (signature) =>
    `<div>Ja.</div>${signature}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Fra:</b> Bo<br><b>Sendt:</b> 12. november 2026 10:15<br><b>Til:</b> Ida<br><b>Emne:</b> Pas</div><p style="color:red">Kan I?</p><p>Knus<br>Bo &#128512;<img src="cid:1"></p>`,
  gmail: (signature) =>
    `${signature}<br><div class="gmail_quote"><div class="gmail_attr">Den tors. 12. nov. 2026 kl. 10.15 skrev Bo &lt;bo@example.dk&gt;:<br></div><blockquote class="gmail_quote">Kan I?<br>Mvh Bo</blockquote></div>`,
};

test('a signature that is right stays right', () => {
  fc.assert(
    fc.property(
      person,
      manual,
      fc.constantFrom(...Object.keys(HANDS)),
      fc.array(fc.constantFrom(...Object.keys(AROUND)), { maxLength: 2 }),
      (who, rules, hand, around) => {
        const plain = signatureHtml(rules, who, { composeType: 'new' });
        const written = plain.replace(
          /<p style="margin:0"><span class="[^"]*" style="([^"]*)">(.*?)<\/span><\/p>/g,
          (_all, style: string, content: string) => (HANDS[hand] as Hand)(content, style),
        );
        expect(written.includes('kuvert-signature')).toBe(false); // every line was written anew
        const html = around.reduce(
          (inner, name) => (AROUND[name] as (signature: string) => string)(inner),
          written,
        );
        const reading = verifySignature(bodyFromHtml(html, true), rules, who, { complete: true });
        expect(reading.faults).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});
