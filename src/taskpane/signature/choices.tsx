import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import type { FormState, SignatureForm } from './form';
import { sayDay } from './say-form';
import { SIGNATURE_TEXTS } from './texts';

interface Props {
  readonly form: SignatureForm;
  readonly state: FormState;
  readonly language: Language;
}

/** What the manual leaves to the person: the language where it has two, the campaign while there is one. */
export function Choices({ form, state, language }: Props) {
  const texts = SIGNATURE_TEXTS[language];
  const { manual } = form;
  const campaign = form.campaign();
  return (
    <>
      {manual.forms.en && (
        <Field label={texts.language}>
          <Select
            value={state.language}
            onChange={(_, { value }) => form.choose({ language: value === 'en' ? 'en' : 'da' })}
          >
            {(['da', 'en'] as const).map((each) => (
              <option key={each} value={each}>
                {texts.languages[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {campaign && (
        <Field hint={fill(texts.campaignHelp, { date: sayDay(campaign.to, language) })}>
          <Checkbox
            label={texts.campaign}
            checked={state.campaign}
            onChange={(_, { checked }) => form.choose({ campaign: checked === true })}
          />
        </Field>
      )}
    </>
  );
}
