import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { HostAttachment } from '../../model';
import { blobOf } from '../compose/attach';
import { formatSize } from '../mail/sizes';
import { useAppState, useTexts } from '../shell/app-context';
import {
  ArrowDownloadRegular,
  DismissRegular,
  DocumentPdfRegular,
  DocumentRegular,
  DocumentTextRegular,
  EyeRegular,
  ImageRegular,
  MailRegular,
} from '../shell/icons';
import { AttachmentPreview, canPreview } from './attachment-preview';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  chip: {
    display: 'flex',
    alignItems: 'stretch',
    maxWidth: '280px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  file: { justifyContent: 'flex-start', minWidth: 0, border: 'none', fontWeight: tokens.fontWeightRegular },
  words: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    minWidth: 0,
    lineHeight: tokens.lineHeightBase200,
  },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    maxWidth: '180px',
    fontSize: tokens.fontSizeBase200,
  },
  size: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
});

interface AttachmentChipsProps {
  files: readonly HostAttachment[];
  /** While writing: takes a file out again. */
  onRemove?(file: HostAttachment): void;
}

/** The files of a mail: shown where the browser can, saved, or (while writing) removed. */
export function AttachmentChips({ files, onRemove }: AttachmentChipsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [preview, setPreview] = useState<HostAttachment | null>(null);
  if (files.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label={texts.attachments}>
        {files.map((file) => (
          <li key={file.id} className={styles.chip}>
            <FileMenu file={file} onPreview={() => setPreview(file)}>
              <FileLabel file={file} />
            </FileMenu>
            {onRemove && (
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={texts.removeFile(file.name)}
                onClick={() => onRemove(file)}
              />
            )}
          </li>
        ))}
      </ul>
      {preview && <AttachmentPreview file={preview} onClose={() => setPreview(null)} />}
    </>
  );
}

function FileMenu({
  file,
  onPreview,
  children,
}: {
  file: HostAttachment;
  onPreview(): void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const Icon = iconOf(file);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.file} appearance="transparent" icon={<Icon />}>
          {children}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {canPreview(file) && (
            <MenuItem icon={<EyeRegular />} onClick={onPreview}>
              {texts.open}
            </MenuItem>
          )}
          <MenuItem icon={<ArrowDownloadRegular />} onClick={() => save(file)}>
            {texts.download}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function FileLabel({ file }: { file: HostAttachment }) {
  const styles = useStyles();
  const language = useAppState(({ settings }) => settings.language);
  return (
    <span className={styles.words}>
      <span className={styles.name} title={file.name}>
        {file.name}
      </span>
      <span className={styles.size}>{formatSize(file.size, language)}</span>
    </span>
  );
}

function iconOf({ contentType, name }: HostAttachment): ComponentType {
  if (/^image\//.test(contentType)) return ImageRegular;
  if (/pdf$/i.test(contentType) || /\.pdf$/i.test(name)) return DocumentPdfRegular;
  if (/rfc822/.test(contentType) || /\.(eml|msg)$/i.test(name)) return MailRegular;
  return /^text\/|word/.test(contentType) ? DocumentTextRegular : DocumentRegular;
}

function save(file: HostAttachment): void {
  const address = URL.createObjectURL(blobOf(file));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
