import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What a screen reader is told at each change, once and politely. To be on the page from its first moment. */
export function Spoken({ children }: { children: string }) {
  return (
    <div role="status" className={useStyles().unseen}>
      {children}
    </div>
  );
}
