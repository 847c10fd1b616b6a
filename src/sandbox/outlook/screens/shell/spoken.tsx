import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for screen readers where others see a sign. */
export function Spoken({ children, status = false }: { children: ReactNode; status?: boolean }) {
  const styles = useStyles();
  return (
    <span className={styles.spoken} role={status ? 'status' : undefined}>
      {children}
    </span>
  );
}
