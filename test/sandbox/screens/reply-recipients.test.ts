import { answerRecipients } from '../../../src/sandbox/outlook/screens/mail/reply-recipients';
import { bo, ida, message, mette, team } from './samples';

const replyTo = [{ name: 'Reply-To', value: 'Sagen <sag@eksempel.example>' }];
const sag = { name: 'Sagen', address: 'sag@eksempel.example' };
const loud = { ...mette, address: 'METTE.Lindholm@Fjordby.example' };

test.each([
  ['reply goes to the sender', message(), 'reply', [ida], []],
  ['reply leaves the others out', message({ to: [mette, bo], cc: [team] }), 'reply', [ida], []],
  [
    'reply all takes everybody but oneself',
    message({ to: [mette, bo], cc: [team, mette] }),
    'replyAll',
    [ida, bo],
    [team],
  ],
  ['reply all knows oneself in capitals', message({ to: [loud, bo] }), 'replyAll', [ida, bo], []],
  ['nobody twice: the sender in Cc', message({ to: [mette], cc: [ida, bo] }), 'replyAll', [ida], [bo]],
  ['nobody twice: To and Cc', message({ to: [mette, bo], cc: [bo] }), 'replyAll', [ida, bo], []],
  ['Reply-To counts', message({ internetMessageHeaders: replyTo }), 'reply', [sag], []],
  [
    'Reply-To without an address does not',
    message({ internetMessageHeaders: [{ name: 'reply-to', value: 'ingen' }] }),
    'reply',
    [ida],
    [],
  ],
  [
    'answering one’s own sent mail goes on to its recipients',
    message({ from: mette, to: [ida, bo] }),
    'reply',
    [ida, bo],
    [],
  ],
  ['and to its copies', message({ from: mette, to: [ida], cc: [team] }), 'replyAll', [ida], [team]],
  [
    'a mail to oneself is answered to oneself',
    message({ from: mette, to: [mette] }),
    'replyAll',
    [mette],
    [],
  ],
  ['forwarding starts empty', message({ cc: [team] }), 'forward', [], []],
] as const)('%s', (_why, original, kind, to, cc) => {
  expect(answerRecipients(original, mette, kind)).toEqual({ to, cc });
});
