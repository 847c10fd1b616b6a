import { makeStyles, Spinner, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ reading: { padding: tokens.spacingVerticalXXL } });

/** Something is being read or fetched; it says what. */
export function Reading({ label }: { label: string }) {
  return <Spinner className={useStyles().reading} label={label} />;
}
