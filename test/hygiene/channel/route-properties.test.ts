import fc from 'fast-check';
import type { ChannelAction } from '../../../src/hygiene/channel/actions';
import { isOnChannel } from '../../../src/hygiene/channel/arrival';
import { routeTo } from '../../../src/hygiene/channel/route';
import { applyStep, type RouteStep } from '../../../src/hygiene/channel/steps';
import type { Mail } from '../../../src/hygiene/mail/types';
import { isCprRecipient } from '../../../src/hygiene/on-channel';
import { category, channelsWith, cpr, given, header, label, replaced, suffix, tag, to } from './route-given';

describe('whatever the policy and the mail', () => {
  const marks = [header, tag, { subjectTag: '#sikker', place: 'end' }, label, category] as ChannelAction[];
  const lists = fc
    .record({
      some: fc.subarray(marks),
      address: fc.constantFrom<ChannelAction[]>([], [suffix], [replaced], [suffix, replaced]),
      number: fc.boolean(),
      more: fc.subarray(marks),
    })
    .map(({ some, address, number, more }) =>
      channelsWith({ 'secure-mail': [...some, ...address], 'digital-post': number ? [...more, cpr] : more }),
    );
  const mails = fc.record({
    subject: fc.constantFrom('', 'Møde', '[Sikker] Møde', 'Møde #sikker'),
    marks: fc.record({
      headers: fc.constantFrom({}, { 'x-send-sikkert': 'nej' }, { 'x-other': 'ja' }),
      label: fc.constantFrom(null, 'another'),
      categories: fc.constantFrom<string[]>([], ['Rød'], ['Send sikkert']),
    }),
    recipients: fc
      .uniqueArray(
        fc.constantFrom('a@haderslev.dk', 'b@aabenraa.dk', 'c@kolding.dk', 'd@gmail.com', 'e@gmail.com'),
        { minLength: 1 },
      )
      .map((addresses) => to(...addresses)),
  });
  const numbers = Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`to:${at}`, '0707614285']));
  const all = { ...given, numbers };
  const applied = <M extends Mail>(mail: M, steps: readonly RouteStep[]) => steps.reduce(applyStep<M>, mail);

  test('the mail gets there, and is there for good', () => {
    fc.assert(
      fc.property(mails, lists, (mail, channels) => {
        const strictest = mail.recipients.some(({ kind }) => kind === 'citizen')
          ? 'digital-post'
          : 'secure-mail';
        const route = routeTo(strictest, mail, mail.recipients, channels, all);
        const there = applied(mail, route.steps);
        // What an address becomes is told by who it was: checkMail sees to that.
        const recipients = there.recipients.map((one, at) => ({
          ...one,
          kind: mail.recipients[at]?.kind ?? 'list',
        }));
        const reachable = recipients.every(({ kind, address }) => {
          const target = kind === 'authority' ? channels['secure-mail'] : channels['digital-post'];
          return (
            kind === 'internal' || target.some((action) => action !== replaced) || address.startsWith('c@')
          );
        });
        if (reachable && route.needs.length === 0)
          expect(isOnChannel(there, recipients, true, channels, isCprRecipient)).toBe(true);
        expect(routeTo(strictest, there, recipients, channels, all).steps).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('the way back leads to where it began', () => {
    fc.assert(
      fc.property(mails, lists, fc.constantFrom('secure-mail', 'digital-post'), (mail, channels, channel) => {
        const { steps, undo } = routeTo(channel, mail, mail.recipients, channels, all);
        const back = applied(applied(mail, steps), undo);
        const addresses = ({ recipients }: Pick<Mail, 'recipients'>) =>
          recipients?.map(({ address }) => address);
        const numbered = steps.filter((step) => step.do === 'replace-address' && /^\d/.test(step.becomes));
        // Two people under one number cannot be told apart again; a writer gives each a number of their own.
        if (numbered.length < 2) expect(addresses(back)).toEqual(addresses(mail));
        expect({ ...back, recipients: [] }).toEqual({ ...mail, recipients: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('who may have it by ordinary mail is left alone', () => {
    fc.assert(
      fc.property(mails, lists, (mail, channels) => {
        const { steps } = routeTo('digital-post', mail, mail.recipients, channels, all);
        expect(JSON.stringify(steps)).not.toContain('a@haderslev.dk');
      }),
    );
  });
});
