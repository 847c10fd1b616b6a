import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  ToolbarButton,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type Squire from 'squire-rte';
import { useTexts } from '../shell/app-context';
import { LinkRegular } from '../shell/icons';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '280px' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, justifyContent: 'flex-end' },
});

/** Turns the chosen words into a link, or takes the link away. */
export function LinkButton({ editor, active }: { editor: Squire | null; active: boolean }) {
  const styles = useStyles();
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('https://');
  const [wrong, setWrong] = useState(false);
  const insert = (event: React.FormEvent) => {
    event.preventDefault();
    if (!/^(?:https?:\/\/|mailto:)\S+$/i.test(address.trim())) {
      setWrong(true);
      return;
    }
    setOpen(false);
    editor?.makeLink(address.trim()).focus();
  };
  return (
    <Popover
      open={open}
      trapFocus
      onOpenChange={(_event, data) => {
        setOpen(data.open);
        setWrong(false);
        setAddress('https://');
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <ToolbarButton icon={<LinkRegular />} aria-label={texts.link} title={texts.link} />
      </PopoverTrigger>
      <PopoverSurface aria-label={texts.link}>
        <form className={styles.form} onSubmit={insert}>
          <Field label={texts.linkAddress} {...(wrong ? { validationMessage: texts.badLink } : {})}>
            <Input value={address} onChange={(_event, { value }) => setAddress(value)} inputMode="url" />
          </Field>
          <div className={styles.actions}>
            {active && (
              <Button
                onClick={() => {
                  setOpen(false);
                  editor?.removeLink().focus();
                }}
              >
                {texts.removeLink}
              </Button>
            )}
            <Button type="submit" appearance="primary">
              {texts.insert}
            </Button>
          </div>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
