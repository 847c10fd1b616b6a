import { useEditing } from '../fields/context';
import { JsonSetting } from '../fields/json-setting';
import { SectionPage } from '../fields/part';
import { WHOLE_TEXTS } from './texts';

const WHOLE = [] as const;

/** The file as it stands. */
export function WholeSection() {
  const texts = WHOLE_TEXTS[useEditing().language];
  return (
    <SectionPage title={texts.title} intro={texts.intro}>
      <JsonSetting path={WHOLE} label={texts.file} hint={texts.hint} />
    </SectionPage>
  );
}
