import { ChoiceSetting } from '../fields/choice-setting';
import { useEditing } from '../fields/context';
import { LinesSetting } from '../fields/lines-setting';
import { More, Part } from '../fields/part';
import { useRowStyles } from '../fields/setting';
import { NumberSetting, TextSetting } from '../fields/text-setting';
import { SIGNATURE_TEXTS } from './texts';

/** Whether there is a picture, and where it is served. */
export function LogoPart() {
  const rowStyles = useRowStyles();
  const { language, state } = useEditing();
  const texts = SIGNATURE_TEXTS[language];
  const logo = ['signature', 'logo'];
  const filled = state.checked?.policy?.signature?.logo;
  return (
    <Part title={texts.logo[0]} intro={texts.logo[1]}>
      <div className={rowStyles.row}>
        <ChoiceSetting
          path={[...logo, 'is']}
          label={texts.logoIs}
          options={(['required', 'allowed', 'forbidden'] as const).map((is) => [is, texts.logoChoices[is]])}
          otherwise={filled?.url ? 'allowed' : 'forbidden'}
        />
        <TextSetting
          path={[...logo, 'url']}
          label={texts.logoUrl}
          placeholder="https://www.kommune.example/logo.png"
        />
        <TextSetting path={[...logo, 'alt']} label={texts.logoAlt} placeholder={filled?.alt ?? ''} />
        <NumberSetting path={[...logo, 'width']} label={texts.logoWidth} placeholder="120" />
      </div>
    </Part>
  );
}

/** What few manuals say. */
export function ExtrasPart() {
  const rowStyles = useRowStyles();
  const texts = SIGNATURE_TEXTS[useEditing().language];
  const at = (...steps: string[]) => ['signature', ...steps];
  return (
    <>
      <More title={`${texts.links[0]} · ${texts.extras[0]}`}>
        <LinesSetting path={at('links')} label={texts.links[0]} hint={texts.links[1]} />
        <LinesSetting path={at('extras')} label={texts.extras[0]} hint={texts.extras[1]} />
      </More>
      <More title={texts.confidentiality[0]}>
        <ChoiceSetting
          path={at('confidentiality', 'by')}
          label={texts.confidentiality[0]}
          hint={texts.confidentiality[1]}
          options={(['nobody', 'signature', 'gateway'] as const).map((by) => [by, texts.by[by]])}
          otherwise="nobody"
        />
        <TextSetting path={at('confidentiality', 'text')} label={texts.confidentialityText} long />
      </More>
      <More title={texts.campaign[0]}>
        <TextSetting path={at('campaign', 'text')} label={texts.campaignText} hint={texts.campaign[1]} />
        <TextSetting path={at('campaign', 'link')} label={texts.campaignLink} />
        <div className={rowStyles.row}>
          <TextSetting path={at('campaign', 'from')} label={texts.campaignFrom} />
          <TextSetting path={at('campaign', 'to')} label={texts.campaignTo} />
        </div>
      </More>
    </>
  );
}
