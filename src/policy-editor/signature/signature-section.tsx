import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEditing } from '../fields/context';
import { JsonSetting } from '../fields/json-setting';
import { AsJson, Part, SectionPage } from '../fields/part';
import { PublishedSentence } from '../fields/published-sentence';
import { useRowStyles } from '../fields/setting';
import { usePlace } from '../fields/use-place';
import { isObject } from '../model/json';
import { FRESH_SIGNATURE, kindOf, type SignatureKind, widened } from '../model/signature-kind';
import { LongForm } from './long-form';
import { SignaturePreview } from './preview';
import { ShortForm } from './short-form';
import { SIGNATURE_TEXTS } from './texts';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    '@media (min-width: 1200px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  preview: {
    '@media (min-width: 1200px)': {
      position: 'sticky',
      top: tokens.spacingVerticalL,
      alignSelf: 'start',
      maxHeight: 'calc(100vh - 32px)',
      overflowY: 'auto',
    },
  },
});

/** The design manual, with what it makes of an invented employee beside it. */
export function SignatureSection() {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const texts = SIGNATURE_TEXTS[useEditing().language];
  const place = usePlace(['signature']);
  const kind = kindOf(place.value);
  return (
    <SectionPage title={texts.title} intro={texts.intro}>
      <PublishedSentence setting="signature" />
      <div className={styles.sides}>
        <div className={rowStyles.stack}>
          <KindChoice kind={kind} />
          {kind === 'short' && <ShortForm />}
          {kind === 'short' && (
            <Part title={texts.widen[0]} intro={texts.widen[1]}>
              <div>
                <Button onClick={() => place.set(widened(place.value))}>{texts.widen[0]}</Button>
              </div>
            </Part>
          )}
          {kind === 'long' && <LongForm />}
          {kind === 'other' && <JsonSetting path={['signature']} label={texts.title} />}
          <AsJson paths={[['signature']]} />
        </div>
        {kind !== 'none' && (
          <div className={styles.preview}>
            <SignaturePreview />
          </div>
        )}
      </div>
    </SectionPage>
  );
}

function KindChoice({ kind }: { kind: SignatureKind }) {
  const texts = SIGNATURE_TEXTS[useEditing().language];
  const place = usePlace(['signature']);
  const choose = (chosen: string) => {
    if (chosen === kind || chosen === '') return;
    if (chosen === 'none') place.set(undefined);
    else if (chosen === 'long' && kind === 'short') place.set(widened(place.value));
    else if (chosen === 'short') place.set(FRESH_SIGNATURE.short);
    // What is there besides lines (font, departments, campaign) stays.
    else {
      const { long } = FRESH_SIGNATURE;
      place.set({ ...long, ...(isObject(place.value) && place.value), forms: long.forms });
    }
  };
  return (
    <Field label={texts.kind[0]}>
      <Select value={kind} onChange={(_, { value }) => choose(value)}>
        {kind === 'other' && <option value="other">JSON</option>}
        {(['none', 'short', 'long'] as const).map((each) => (
          <option key={each} value={each}>
            {texts.kinds[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
