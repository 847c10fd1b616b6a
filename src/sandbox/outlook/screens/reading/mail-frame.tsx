import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  frame: {
    display: 'block',
    width: '100%',
    minHeight: '120px',
    border: 'none',
    backgroundColor: '#fff',
    colorScheme: 'light',
  },
  // Turns a mail made for white paper round and keeps its hues; #fff becomes the dark theme's ground.
  dark: { filter: 'invert(0.84) hue-rotate(180deg)' },
});

interface MailFrameProps {
  /** A whole document, already safe. */
  html: string;
  title: string;
  dark: boolean;
}

/** The mail's text in a frame of its own that runs no scripts, as high as the mail is long. */
export function MailFrame({ html, title, dark }: MailFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let watch: ResizeObserver | undefined;
    const fitHeight = () => {
      const page = element.contentDocument?.documentElement;
      if (page) element.style.height = `${page.offsetHeight + scrollbarRoom(page)}px`;
    };
    const onLoad = () => {
      watch?.disconnect();
      const page = element.contentDocument?.documentElement;
      if (!page) return;
      watch = new ResizeObserver(fitHeight);
      watch.observe(page);
      fitHeight();
    };
    element.addEventListener('load', onLoad);
    return () => {
      element.removeEventListener('load', onLoad);
      watch?.disconnect();
    };
  }, []);
  return (
    <iframe
      ref={frame}
      title={title}
      // allow-same-origin lets this page measure the mail; without allow-scripts nothing in it can use that.
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      srcDoc={html}
      className={mergeClasses(styles.frame, dark && styles.dark)}
    />
  );
}

const scrollbarRoom = (page: HTMLElement): number => (page.scrollWidth > page.clientWidth ? 18 : 0);
