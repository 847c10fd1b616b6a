import type { Mail, Recipient } from '../mail/types';
import { canonicalAddress } from '../recipients/domain';
import type { Travelling } from './arrival';

/**
 * One change of a mail that takes it to a channel, or back. Data for the hand that makes it. It may hold an address, so it
 * stays in memory: it is neither kept nor shown.
 */
export type RouteStep =
  /** `value` null takes the header away. */
  | { readonly do: 'set-header'; readonly name: string; readonly value: string | null }
  | { readonly do: 'tag-subject' | 'untag-subject'; readonly tag: string; readonly place: 'start' | 'end' }
  | { readonly do: 'set-label'; readonly label: string | null }
  | { readonly do: 'add-category' | 'remove-category'; readonly category: string }
  /** Wherever that address stands: the writer may have moved it since. */
  | { readonly do: 'replace-address'; readonly is: string; readonly becomes: string }
  | { readonly do: 'open-page'; readonly page: string };

/** A mail as a step leaves it. The hands make the same change in Outlook, and take the new subject from here. */
export function applyStep<M extends Pick<Mail, 'subject' | 'recipients' | 'marks'>>(
  mail: M,
  step: RouteStep,
): M {
  const { subject = '', marks = {}, recipients } = mail;
  switch (step.do) {
    case 'set-header': {
      const headers: Record<string, string> = { ...marks.headers };
      if (step.value === null) delete headers[step.name.toLowerCase()];
      else headers[step.name.toLowerCase()] = step.value;
      return { ...mail, marks: { ...marks, headers } };
    }
    case 'tag-subject':
      return { ...mail, subject: tagged(subject, step.tag, step.place) };
    case 'untag-subject':
      return { ...mail, subject: untagged(subject, step.tag, step.place) };
    case 'set-label':
      return { ...mail, marks: { ...marks, label: step.label } };
    case 'add-category':
      return { ...mail, marks: { ...marks, categories: (marks.categories || []).concat(step.category) } };
    case 'remove-category': {
      const categories = (marks.categories || []).filter((one) => one !== step.category);
      return { ...mail, marks: { ...marks, categories } };
    }
    case 'replace-address': {
      if (recipients === undefined) return mail;
      const wanted = canonicalAddress(step.is);
      const change = (one: Recipient) =>
        canonicalAddress(one.address) === wanted ? { ...one, address: step.becomes } : one;
      return { ...mail, recipients: recipients.map(change) };
    }
    case 'open-page':
      return mail;
  }
}

/** The step that takes another one back, on the mail as it stood before; null where there is nothing to take back. */
export function inverse(step: RouteStep, { marks = {} }: Travelling): RouteStep | null {
  switch (step.do) {
    case 'set-header': {
      const before = marks.headers?.[step.name.toLowerCase()];
      return { ...step, value: before === undefined ? null : before };
    }
    case 'tag-subject':
      return { ...step, do: 'untag-subject' };
    case 'untag-subject':
      return { ...step, do: 'tag-subject' };
    case 'set-label':
      return { do: 'set-label', label: marks.label || null };
    case 'add-category':
      return { ...step, do: 'remove-category' };
    case 'remove-category':
      return { ...step, do: 'add-category' };
    case 'replace-address':
      return { ...step, is: step.becomes, becomes: step.is };
    case 'open-page':
      return null;
  }
}

/** With a blank between tag and subject, and none where there is no subject yet. */
function tagged(subject: string, tag: string, place: 'start' | 'end'): string {
  if (subject.trim() === '') return tag;
  return place === 'end' ? `${subject.trim()} ${tag}` : `${tag} ${subject.trim()}`;
}

/** The tag is taken away where it still stands in its place; else nothing is. */
function untagged(subject: string, tag: string, place: 'start' | 'end'): string {
  const bare = subject.trim();
  if (place === 'start') return bare.slice(0, tag.length) === tag ? bare.slice(tag.length).trim() : subject;
  return bare.slice(-tag.length) === tag ? bare.slice(0, -tag.length).trim() : subject;
}
