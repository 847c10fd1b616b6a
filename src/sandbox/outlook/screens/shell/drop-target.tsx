import { makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { attachFiles } from '../compose/attach';
import { useApp, useTexts } from './app-context';

const useStyles = makeStyles({
  overlay: {
    position: 'fixed',
    inset: tokens.spacingHorizontalM,
    zIndex: 1000,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    opacity: 0.95,
  },
});

/** Mails are opened wherever they are dropped; other files are attached while a mail is being written. */
export function DropTarget() {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      void takeFiles(app, [...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', onOver, true);
    window.addEventListener('dragleave', onLeave, true);
    window.addEventListener('drop', onDrop, true);
    return () => {
      window.removeEventListener('dragover', onOver, true);
      window.removeEventListener('dragleave', onLeave, true);
      window.removeEventListener('drop', onDrop, true);
    };
  }, [app]);
  if (!over) return null;
  return (
    <div className={styles.overlay}>
      <Title3>{app.state.get().open?.mode === 'compose' ? texts.dropWhileWriting : texts.dropMail}</Title3>
    </div>
  );
}

async function takeFiles(app: ReturnType<typeof useApp>, files: File[]): Promise<void> {
  const { open } = app.state.get();
  const isMail = (file: File) => /\.eml$/i.test(file.name);
  const others = open?.mode === 'compose' ? files.filter((file) => !isMail(file)) : [];
  if (open && others.length > 0) await attachFiles(app, open.item, others);
  const mails = files.filter((file) => !others.includes(file));
  if (mails.length > 0) await app.openFiles(mails);
}
