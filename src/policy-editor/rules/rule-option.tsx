import { defaultPolicy } from '../../hygiene/policy/shipped/default';
import type { OptionShape } from '../../hygiene/rules/option-shape';
import { SwitchSetting } from '../fields/choice-setting';
import { useEditing } from '../fields/context';
import { LinesSetting } from '../fields/lines-setting';
import { NumberSetting, TextSetting } from '../fields/text-setting';
import { FIELD_TEXTS } from '../texts/fields';
import { OPTION_TEXTS } from './texts/options';

interface Props {
  readonly rule: string;
  readonly option: string;
  readonly shape: OptionShape;
}

/** One option of a rule, by its shape: what is added to a rule's options stands here by itself. */
export function RuleOption({ rule, option, shape }: Props) {
  const { language } = useEditing();
  const said = OPTION_TEXTS[language];
  const path = ['rules', rule, 'options', option];
  const label = said[`${rule}.${option}`] ?? said[option] ?? option;
  const otherwise = defaultPolicy.rules[rule]?.options[option];
  switch (shape.is) {
    case 'boolean':
      return <SwitchSetting path={path} label={label} otherwise={otherwise === true} />;
    case 'count':
      return <NumberSetting path={path} label={label} placeholder={String(otherwise ?? '')} />;
    case 'text':
    case 'link':
      return <TextSetting path={path} label={label} />;
    default:
      return (
        <LinesSetting
          path={path}
          label={label}
          hint={FIELD_TEXTS[language].perLine}
          {...(Array.isArray(otherwise) && { placeholder: otherwise.join('\n') })}
        />
      );
  }
}
