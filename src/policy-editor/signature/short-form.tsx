import { SHORT_FIELDS } from '../../hygiene/policy/signature-texts';
import { fill } from '../../hygiene/rules/texts';
import { ChoiceSetting } from '../fields/choice-setting';
import { useEditing } from '../fields/context';
import { Entries } from '../fields/entries';
import { Part } from '../fields/part';
import { useRowStyles } from '../fields/setting';
import { TextSetting } from '../fields/text-setting';
import { SIGNATURE_TEXTS } from './texts';

/** One field a line, one font. */
export function ShortForm() {
  const rowStyles = useRowStyles();
  const texts = SIGNATURE_TEXTS[useEditing().language];
  return (
    <>
      <Part title={texts.shortFields[0]} intro={texts.shortFields[1]}>
        <Entries
          path={['signature', 'fields']}
          keep
          one={texts.aLine}
          add={texts.addLine}
          fresh={SHORT_FIELDS[0]}
          ordered
        >
          {(path, at) => (
            <ChoiceSetting
              path={path}
              label={fill(texts.lineText, { n: at + 1 })}
              options={SHORT_FIELDS.map((field) => [field, texts.fields[field]])}
              otherwise={null}
            />
          )}
        </Entries>
      </Part>
      <div className={rowStyles.row}>
        <TextSetting path={['signature', 'font']} label={texts.family} keep />
        <TextSetting path={['signature', 'mainNumber']} label={texts.fields.mainNumber} />
      </div>
    </>
  );
}
