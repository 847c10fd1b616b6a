import { eml, type Kind, line } from './mail';

const TEN_MB = 10_000_000;
const filled = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

/** Mails that are large: few, since each takes a second or more. */
export const BIG: readonly Kind[] = [
  {
    name: 'big: 10 MB of text',
    share: 1,
    make: (_random, { said }, id) =>
      line(id, { bodyText: `${said}\n${filled('Vi ses på rådhuset i morgen. ', TEN_MB)}` }),
  },
  {
    name: 'big: 10 MB of HTML',
    share: 1,
    make: (_random, { said }) =>
      eml(
        ['Content-Type: text/html; charset=utf-8'],
        `<p>${said}</p>${filled('<p class=MsoNormal>Vi ses <b>i morgen</b>.</p>', TEN_MB)}`,
      ),
  },
  {
    name: 'big: 10 MB on one line in base64',
    share: 1,
    make: (_random, { said }) =>
      eml(
        ['Content-Type: text/plain', 'Content-Transfer-Encoding: base64'],
        Buffer.from(`${said}${filled('\0', TEN_MB)}`).toString('base64'),
      ),
  },
  {
    name: 'big: megabytes of numbers',
    share: 1,
    make: (_random, { said, cpr }, id) =>
      line(id, {
        bodyText: `${said}\n${filled(`${cpr}\n`, 300_000)}`,
        subject: filled('070761 ', 2_000_000),
      }),
  },
  {
    name: 'big: 500 recipients',
    share: 6,
    make: (random, { said, cpr }, id) => {
      const all = Array.from({ length: 500 }, (_, at) => ({
        name: `Nr. ${at}`,
        address: `modtager${at}@gmail.com`,
      }));
      if (random.chance(0.5)) return line(id, { to: all, bcc: all, bodyText: said });
      return eml(
        [`Cc: ${all.map(({ name, address }) => `"${name}" <${address}>`).join(',\r\n ')}`, `Subject: ${cpr}`],
        said,
      );
    },
  },
  {
    name: 'big: 200 attachments',
    share: 4,
    make: (random, { said, canary }, id) => {
      const attachments = Array.from({ length: 200 }, (_, at) => ({
        name: `${canary} ${at}.txt`,
        contentBase64: Buffer.from(`${said} ${at}`).toString('base64'),
      }));
      if (random.chance(0.5)) return line(id, { bodyText: said, attachments });
      const parts = attachments.map(
        ({ name, contentBase64 }) =>
          `--b\r\nContent-Type: text/plain; name="${name}"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${contentBase64}\r\n`,
      );
      return eml(['Content-Type: multipart/mixed; boundary=b'], `${parts.join('')}--b--`);
    },
  },
  {
    name: 'big: a head of 3 MB',
    share: 1,
    make: (_random, { said }) => eml([`Subject: ${filled('x', 3_000_000)}`], said),
  },
];
