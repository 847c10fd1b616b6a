import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  band: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1440px',
    margin: '12px auto 0',
    padding: '0 clamp(12px, 3vw, 32px)',
    '@media print': { display: 'none' },
  },
});

/** A band across the page, as wide as what is in the middle. */
export const useBand = (): string => useStyles().band;
