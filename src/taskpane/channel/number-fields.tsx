import { Field, Input } from '@fluentui/react-components';
import type { RouteNeed } from '../../hygiene/channel/route';
import type { Mail } from '../../hygiene/mail/types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import type { Numbers } from './routing';
import { CHANNEL_TEXTS } from './texts';
import { nameOf } from './words';

interface Props {
  readonly needs: readonly RouteNeed[];
  readonly mail: Mail;
  readonly numbers: Numbers;
  readonly setNumbers: (numbers: Numbers) => void;
  readonly language: Language;
}

/** A field for each recipient whose CPR number is the way to Digital Post, and where the number will remain. */
export function NumberFields({ needs, mail, numbers, setNumbers, language }: Props) {
  const texts = CHANNEL_TEXTS[language];
  return needs.map((need) => {
    if (need.need !== 'cpr-number') return null;
    return (
      <Field
        key={need.part}
        label={fill(texts.number, { who: nameOf(need.part, mail) })}
        hint={texts.numberHelp}
        {...(need.wrong && { validationState: 'error', validationMessage: texts.numberWrong })}
      >
        <Input
          value={numbers[need.part] ?? ''}
          onChange={(_, { value }) => setNumbers({ ...numbers, [need.part]: value })}
          inputMode="numeric"
          autoComplete="off"
          maxLength={11}
        />
      </Field>
    );
  });
}
