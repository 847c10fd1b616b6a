import type { Policy } from '../../hygiene/policy/types';
import { inventedPerson, languagesOf } from '../../hygiene/signature/invented';
import type { SignatureManual } from '../../hygiene/signature/types';
import { signatureText } from '../../hygiene/signature/write';
import type { Texts } from '../texts';

/** One signature as it will stand in a mail. */
export interface Shown {
  readonly language: 'da' | 'en';
  readonly composeType: 'new' | 'reply';
  /** Left out: of everybody else. */
  readonly department?: string;
  readonly text: string;
}

/** What the manual makes of an invented employee, in each language, of everybody and of each department. */
export function previewOf({ signature, organisation }: Policy): readonly Shown[] {
  if (!signature) return [];
  return [undefined, ...signature.departments].flatMap((department) =>
    languagesOf(signature, department).flatMap((language) =>
      (['new', 'reply'] as const).map((composeType) => ({
        language,
        composeType,
        ...(department && { department: department.name }),
        text: signatureText(signature, inventedPerson(department, organisation.domains[0]), {
          language,
          composeType,
          from: department?.mailboxes[0],
        }),
      })),
    ),
  );
}

/** The preview for people, '' where there is no manual. A department is shown as its shared mailbox signs, where it has one. */
export function previewSaid(policy: Policy, texts: Texts['policy']): string {
  const shown = previewOf(policy);
  if (shown.length === 0) return '';
  const blocks = shown.map(({ language, composeType, department, text }) =>
    block(texts.previewOf(language, composeType, department ?? null), text || texts.noSignature),
  );
  const campaign = policy.signature?.campaign;
  if (campaign)
    blocks.push(
      block(texts.campaign(campaign.from, campaign.to), [campaign.text, campaign.link ?? ''].join(' ')),
    );
  if (hasPlaceholder(policy.signature)) blocks.push(texts.placeholder);
  return [texts.preview, ...blocks].join('\n\n');
}

/** The policies that ship cannot know the main number: theirs is nothing but zeros. */
const hasPlaceholder = (manual: SignatureManual | null) =>
  [manual?.values, ...(manual?.departments ?? []).map(({ values }) => values)].some(
    (values) => values?.mainNumber !== undefined && /^[0\s+]+$/.test(values.mainNumber),
  );

const block = (title: string, text: string) =>
  [title, ...text.trimEnd().split('\n')].join('\n  ').replace(/ +$/gm, '');
