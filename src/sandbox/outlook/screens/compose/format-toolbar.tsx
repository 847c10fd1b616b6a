import {
  makeStyles,
  Select,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  ToolbarToggleButton,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type Squire from 'squire-rte';
import { useTexts } from '../shell/app-context';
import {
  ClearFormattingRegular,
  TextBoldRegular,
  TextBulletListRegular,
  TextIndentDecreaseRegular,
  TextIndentIncreaseRegular,
  TextItalicRegular,
  TextNumberListLtrRegular,
  TextUnderlineRegular,
} from '../shell/icons';
import { LinkButton } from './link-button';
import { useFormat } from './use-format';

const useStyles = makeStyles({
  toolbar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    flexWrap: 'wrap',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  size: { minWidth: '72px' },
});

const sizes = ['8', '9', '10', '11', '12', '14', '16', '18', '24', '36'];

/** Bold, lists, links and the like for the text at the caret. */
export function FormatToolbar({ editor }: { editor: Squire | null }) {
  const styles = useStyles();
  const texts = useTexts();
  const format = useFormat(editor);
  const on = Object.entries({ ...format, size: false, link: false }).filter(([, value]) => value);
  return (
    <Toolbar
      aria-label={texts.formatting}
      size="small"
      className={styles.toolbar}
      checkedValues={{ format: on.map(([name]) => name) }}
    >
      <Select
        className={styles.size}
        size="small"
        appearance="filled-lighter"
        aria-label={texts.fontSize}
        value={format.size || '12'}
        onChange={(_event, { value }) => editor?.setFontSize(`${value}pt`).focus()}
      >
        {[...new Set([...sizes, format.size || '12'])].map((size) => (
          <option key={size}>{size}</option>
        ))}
      </Select>
      <Toggle
        name="bold"
        label={texts.bold}
        icon={<TextBoldRegular />}
        act={() => (format.bold ? editor?.removeBold() : editor?.bold())}
      />
      <Toggle
        name="italic"
        label={texts.italic}
        icon={<TextItalicRegular />}
        act={() => (format.italic ? editor?.removeItalic() : editor?.italic())}
      />
      <Toggle
        name="underline"
        label={texts.underline}
        icon={<TextUnderlineRegular />}
        act={() => (format.underline ? editor?.removeUnderline() : editor?.underline())}
      />
      <ToolbarDivider />
      <Toggle
        name="bullets"
        label={texts.bullets}
        icon={<TextBulletListRegular />}
        act={() => (format.bullets ? editor?.removeList() : editor?.makeUnorderedList())}
      />
      <Toggle
        name="numbers"
        label={texts.numbers}
        icon={<TextNumberListLtrRegular />}
        act={() => (format.numbers ? editor?.removeList() : editor?.makeOrderedList())}
      />
      <Action
        label={texts.outdent}
        icon={<TextIndentDecreaseRegular />}
        act={() => editor?.decreaseQuoteLevel()}
      />
      <Action
        label={texts.indent}
        icon={<TextIndentIncreaseRegular />}
        act={() => editor?.increaseQuoteLevel()}
      />
      <ToolbarDivider />
      <LinkButton editor={editor} active={format.link} />
      <Action
        label={texts.clearFormatting}
        icon={<ClearFormattingRegular />}
        act={() => editor?.removeAllFormatting()}
      />
    </Toolbar>
  );
}

interface ActionProps {
  label: string;
  icon: ReactElement;
  act(): Squire | undefined;
}

function Action({ label, icon, act }: ActionProps) {
  return (
    <Tooltip content={label} relationship="label">
      <ToolbarButton icon={icon} onClick={() => act()?.focus()} />
    </Tooltip>
  );
}

function Toggle({ name, label, icon, act }: ActionProps & { name: string }) {
  return (
    <Tooltip content={label} relationship="label">
      <ToolbarToggleButton name="format" value={name} icon={icon} onClick={() => act()?.focus()} />
    </Tooltip>
  );
}
