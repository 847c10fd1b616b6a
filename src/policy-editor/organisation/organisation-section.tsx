import { useEditing } from '../fields/context';
import { LinesSetting } from '../fields/lines-setting';
import { AsJson, Part, SectionPage } from '../fields/part';
import { TextSetting } from '../fields/text-setting';
import { ORGANISATION_TEXTS } from './texts';

type List = 'domains' | 'affiliated' | 'internalLists' | 'authorities' | 'companies' | 'citizens';

/** Whose mail it is: names, domains, lists. */
export function OrganisationSection() {
  const texts = ORGANISATION_TEXTS[useEditing().language];
  const list = (name: List, placeholder: string) => (
    <LinesSetting
      path={['organisation', name]}
      label={texts[name][0]}
      hint={texts[name][1]}
      placeholder={placeholder}
    />
  );
  return (
    <SectionPage title={texts.title} intro={texts.intro}>
      <TextSetting path={['organisation', 'name']} label={texts.name[0]} hint={texts.name[1]} />
      {list('domains', 'kommune.example')}
      {list('affiliated', 'museum.example')}
      {list('internalLists', 'alle@kommune.example')}
      <Part title={texts.corrections} intro={texts.correctionsIntro}>
        {list('authorities', 'styrelse.example')}
        {list('companies', 'firma.example')}
        {list('citizens', 'privatmail.example')}
      </Part>
      <AsJson paths={[['organisation']]} />
    </SectionPage>
  );
}
