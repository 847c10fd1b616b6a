/**
 * Mails of any length for the stopwatch: a letter in Outlook's own HTML, a quoted history below, and now and then
 * something to find. Always the same for the same length.
 */

/** The CPR office's own published example: valid, and nobody's number. */
const NUMBER = '070761-4285';

const SENTENCES = [
  'Tak for din henvendelse om byggesagen på Møllevej.',
  'Vi har modtaget tegningerne og ser på dem i næste uge, når sagsbehandleren er tilbage.',
  'Sagen har journalnummer 02.34.02-P19-117-26, og fristen for at svare er den 30. november 2026.',
  'Du kan ringe på telefon 74 34 34 34 mellem kl. 10 og 14 alle hverdage undtagen onsdag.',
  'Beløbet på 12.450,75 kr. overføres til den konto, som du har oplyst, senest den 1. i måneden.',
];

/** HTML of `length` characters, give or take a paragraph; half of it quoted history. */
export function htmlOfLength(length: number): string {
  const paragraphs = (until: number) => {
    const all: string[] = [];
    for (let size = 0, n = 0; size < until; n += 1) {
      const words = n % 40 === 7 ? `Nummeret er ${NUMBER}.` : SENTENCES[n % SENTENCES.length];
      const paragraph = `<p class="MsoNormal"><span style="font-family:Calibri,sans-serif">${words}&nbsp;<o:p></o:p></span></p>`;
      all.push(paragraph);
      size += paragraph.length;
    }
    return all.join('\n');
  };
  const quoted = `<div id="divRplyFwdMsg"><b>Fra:</b> Karen Holm<br><b>Sendt:</b> 12. november 2026<br><b>Emne:</b> Byggesag</div>`;
  return `<html><body>${paragraphs(length / 2)}<hr>${quoted}<div>${paragraphs(length / 2)}</div></body></html>`;
}
