import type { PolicyCommandTexts } from './texts';

/** English: what is said while policies are compared and edited. */
export const policyCommands: PolicyCommandTexts = {
  compare: {
    same: 'The two policies say the same.',
    changes: (count) => (count === 1 ? '1 change:' : `${count} changes:`),
    strictness: { stricter: 'stricter', looser: 'looser' },
    followed: (departments) =>
      departments === 1 ? '(for 1 department too)' : `(for ${departments} departments too)`,
    mails: (mails, changed, unreadable, unchecked) =>
      `${mails === 1 ? '1 mail' : `${mails} mails`} checked: ${[
        changed === 0 ? 'nothing changes for any' : `something changes for ${changed}`,
        ...(unreadable > 0 ? [`${unreadable} could not be read`] : []),
        ...(unchecked > 0 ? [`${unchecked} checked only in part`] : []),
      ].join(', ')}.`,
    level: 'level',
    nothing: 'nothing found',
    send: 'Send',
    sends: { pass: 'says nothing', ask: 'asks', stop: 'stops' },
    rules: 'rules',
    before: 'before',
    after: 'after',
  },
  edit: {
    ready: (address) => `The policy is open in the browser at this address:\n\n  ${address}\n`,
    stop: 'The address works on this machine alone, as long as the command runs. Press Ctrl+C when you are done.',
    stopped: 'Stopped. What was not saved is gone.',
    notBuilt: (command) =>
      `The page that edits the policy is missing beside the command. Build it: ${command}`,
    portTaken: (port) => `Port ${port} is taken. Choose another with --port, or leave it out.`,
    notAFolder: (given) => `"${given}" is neither a folder nor a file.`,
    refused: {
      token: 'The address does not fit the command that runs. Use the address that the command wrote.',
      host: 'The server answers at this machine’s own address alone.',
      origin: 'The server answers its own page alone.',
      method: 'That cannot be done here.',
      'nothing-here': 'There is nothing here.',
      'not-json': 'What was sent is not valid JSON.',
      'not-these-fields': 'What was sent has not the fields that it must have.',
      'name-needed': 'Write a name for the file.',
      'bad-name': 'Write the file’s name alone, such as policy.json: no folder, and .json at the end.',
      'name-taken': 'There is a file of that name already. Choose another.',
      'no-mails': 'The command was started without mails to try on. Start it with --mails FOLDER.',
      failed: 'Something went wrong unexpectedly. What was saved is untouched.',
    },
    changedOnDisk: (file) =>
      `${file} was changed outside this page since it was opened. Nothing was overwritten.`,
    tooLarge: (megabytes) => `What was sent is over ${megabytes} MB.`,
    unwritable: (file, code) => `${file} could not be saved (${code}). What stood before is untouched.`,
  },
};
