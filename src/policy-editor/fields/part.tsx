import { makeStyles, Subtitle2, Text, Title3, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pathOf } from '../../hygiene/policy/read-paths';
import type { Path } from '../model/json';
import { FIELD_TEXTS } from '../texts/fields';
import { useEditing } from './context';
import { JsonSetting } from './json-setting';
import { useRowStyles } from './setting';

const useStyles = makeStyles({
  title: { margin: 0 },
  intro: { color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  more: {
    maxWidth: '960px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalM}`,
    '[open]': { paddingBottom: tokens.spacingVerticalM },
  },
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
});

interface SectionProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** One section of the page. */
export function SectionPage({ title, intro, children }: SectionProps) {
  const styles = useStyles();
  return (
    <div className={useRowStyles().stack}>
      <Title3 as="h1" className={styles.title}>
        {title}
      </Title3>
      {intro !== undefined && <Text className={styles.intro}>{intro}</Text>}
      {children}
    </div>
  );
}

/** A few settings under a heading. @param level of the heading: 3 within another part */
export function Part({ title, intro, level = 2, children }: SectionProps & { readonly level?: 2 | 3 }) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <Subtitle2 as={level === 2 ? 'h2' : 'h3'} className={styles.title}>
        {title}
      </Subtitle2>
      {intro !== undefined && <Text className={styles.intro}>{intro}</Text>}
      {children}
    </section>
  );
}

/** What is seldom needed, behind one line. The browser's own: it opens for a search in the page, too. */
export function More({ title, children, place }: { title: string; children: ReactNode; place?: string }) {
  const styles = useStyles();
  return (
    <details className={styles.more} {...(place !== undefined && { 'data-place': place })}>
      <summary className={styles.summary}>{title}</summary>
      <div className={useRowStyles().stack}>{children}</div>
    </details>
  );
}

/** The whole part as it stands in the file: whatever no field shows is here, and can be mended here. */
export function AsJson({ paths }: { paths: readonly Path[] }) {
  const texts = FIELD_TEXTS[useEditing().language];
  return (
    <More title={texts.asJson}>
      {paths.map((path) => (
        <JsonSetting key={pathOf(path)} path={path} label={pathOf(path)} hint={texts.asJsonHint} />
      ))}
    </More>
  );
}
