import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  frame: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: '#ffffff',
  },
});

interface Props {
  readonly title: string;
  readonly page: string;
}

/**
 * A mail in a frame of its own. `sandbox` without `allow-scripts`: whatever a policy says, nothing of it runs. The same origin
 * is allowed so that this page can ask how high the mail is.
 */
export function MailFrame({ title, page }: Props) {
  const [height, setHeight] = useState(160);
  return (
    <iframe
      className={useStyles().frame}
      title={title}
      sandbox="allow-same-origin"
      referrerPolicy="no-referrer"
      srcDoc={page}
      height={height}
      onLoad={({ currentTarget }) => {
        const mail = currentTarget.contentDocument?.documentElement;
        if (mail) setHeight(Math.ceil(mail.getBoundingClientRect().height) + 2);
      }}
    />
  );
}
