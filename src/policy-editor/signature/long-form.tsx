import { HOUSE_FIELDS } from '../../hygiene/policy/signature-texts';
import { useEditing } from '../fields/context';
import { LinesSetting } from '../fields/lines-setting';
import { Part } from '../fields/part';
import { useRowStyles } from '../fields/setting';
import { NumberSetting, TextSetting } from '../fields/text-setting';
import type { Path } from '../model/json';
import { DepartmentsPart } from './departments-part';
import { FormPart } from './form-part';
import { ExtrasPart, LogoPart } from './more-parts';
import { SIGNATURE_TEXTS } from './texts';

/** All that a design manual may say. */
export function LongForm() {
  const texts = SIGNATURE_TEXTS[useEditing().language];
  return (
    <>
      <FormPart language="da" />
      <FormPart language="en" />
      <Part title={texts.values[0]} intro={texts.values[1]}>
        <HouseFields path={['signature', 'values']} />
      </Part>
      <FontPart />
      <LogoPart />
      <ExtrasPart />
      <DepartmentsPart />
    </>
  );
}

/** What the house, or a department of it, gives. */
export function HouseFields({ path }: { path: Path }) {
  const rowStyles = useRowStyles();
  const texts = SIGNATURE_TEXTS[useEditing().language];
  return (
    <div className={rowStyles.row}>
      {HOUSE_FIELDS.map((field) => (
        <TextSetting key={field} path={[...path, field]} label={texts.fields[field]} />
      ))}
    </div>
  );
}

function FontPart() {
  const rowStyles = useRowStyles();
  const texts = SIGNATURE_TEXTS[useEditing().language];
  const font = ['signature', 'font'];
  return (
    <Part title={texts.font}>
      <div className={rowStyles.row}>
        <TextSetting path={[...font, 'family']} label={texts.family} keep />
        <NumberSetting path={[...font, 'points']} label={texts.points[0]} hint={texts.points[1]} />
        <LinesSetting
          path={[...font, 'colours']}
          label={texts.colours[0]}
          hint={texts.colours[1]}
          placeholder="#000000"
        />
      </div>
    </Part>
  );
}
