import { readAccess } from '../../graph/access';
import { featuresIn, redirectLogin } from '../../graph/sign-in/redirect-login';
import { tellOpener } from '../../outlook/sign-in-dialog';

/** sign-in-dialog.html: shown in Outlook's dialog where the browser lets the pane open no window. */
async function run(): Promise<void> {
  const access = readAccess(document);
  const asked = new URLSearchParams(location.search);
  const features = featuresIn(asked.get('features'));
  if (!access) return tellOpener('not-set-up');
  const end = await redirectLogin(access, features.length > 0 ? features : ['profile'], asked.get('claims'));
  if (end !== null) await tellOpener(end);
}

void run();
