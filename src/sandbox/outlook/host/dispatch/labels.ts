import { LABEL_METHODS } from '../../../labels';
import { offers } from '../manifest/read';
import { FAILURE, HostFailure } from '../wire';
import { type Call, type Handler, textOf, write } from './call';

/** The organisation's labels. @throws HostFailure where this Outlook has none */
function labelsOf({ host: { settings } }: Call) {
  if (settings.labels.length === 0 || !offers(settings.requirementSet, '1.13'))
    throw new HostFailure(FAILURE.notSupported);
  return settings.labels;
}

const set: Handler = (call) => {
  const id = textOf(call, 'label').toLowerCase();
  if (!labelsOf(call).some((label) => label.id === id)) throw new HostFailure(FAILURE.internal);
  write(call, { sensitivityLabel: id });
};

const get: Handler = (call) => labelsOf(call) && (call.item().get().sensitivityLabel ?? '');

/** Sensitivity labels, for a host that was told to have them. Microsoft's numbers for these methods are not known here. */
export const labelMethods: Record<number, Handler> = {
  [LABEL_METHODS.get]: get,
  [LABEL_METHODS.set]: set,
  [LABEL_METHODS.catalog]: labelsOf,
  [LABEL_METHODS.isEnabled]: ({ host: { settings } }) => settings.labels.length > 0,
};
