import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { HostAttachment } from '../../model';
import { useTexts } from '../shell/app-context';
import { useFocusBack } from '../shell/use-focus-back';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(900px, 92vw)' },
  picture: { maxWidth: '100%', display: 'block' },
  text: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    margin: 0,
  },
});

const pictures = /^image\/(?:png|jpe?g|gif|webp|bmp)$/i;
const texts = /^text\/(?:plain|csv|calendar|markdown)|^message\/rfc822/i;

/** Pictures and plain text can be shown here; anything else is saved and opened by its own program. */
export const canPreview = ({ contentType }: HostAttachment): boolean =>
  pictures.test(contentType) || texts.test(contentType);

export function AttachmentPreview({ file, onClose }: { file: HostAttachment; onClose(): void }) {
  useFocusBack();
  const styles = useStyles();
  const { close } = useTexts();
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{file.name}</DialogTitle>
          <DialogContent>
            {pictures.test(file.contentType) ? (
              <img
                className={styles.picture}
                alt={file.name}
                src={`data:${file.contentType};base64,${file.contentBytes}`}
              />
            ) : (
              <pre className={styles.text}>{textOf(file)}</pre>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const textOf = ({ contentBytes }: HostAttachment): string =>
  new TextDecoder().decode(Uint8Array.from(atob(contentBytes), (sign) => sign.charCodeAt(0)));
