import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ItemStore } from '../../model';
import { textChange } from '../html/morph';
import { useTexts } from '../shell/app-context';

const useStyles = makeStyles({
  text: {
    flexGrow: 1,
    minHeight: '240px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: 'none',
    resize: 'none',
    fieldSizing: 'content',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    ':focus-visible': { boxShadow: `inset 0 2px 0 0 ${tokens.colorCompoundBrandStroke}` },
  },
});

/** The text of a mail without formatting. */
export function PlainEditor({ item, focus }: { item: ItemStore; focus: boolean }) {
  const styles = useStyles();
  const texts = useTexts();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    element.value = item.get().body;
    if (focus) {
      element.focus();
      element.setSelectionRange(0, 0);
    }
    return item.subscribe((mail, by, patch) => {
      if (by === 'user' || patch.body === undefined) return;
      const { offset, count, text } = textChange(element.value, mail.body);
      element.setRangeText(text, offset, offset + count, 'preserve');
    });
  }, [item, focus]);
  return (
    <textarea
      ref={area}
      id="mail-text"
      className={styles.text}
      aria-label={texts.message}
      spellCheck
      onInput={(event) => item.change({ body: event.currentTarget.value }, 'user')}
    />
  );
}
