import vm from 'node:vm';
import { LABEL_METHODS } from '../../../src/sandbox/labels';
import { LABELS_STAND_IN } from '../../../src/sandbox/server/labels-stand-in';

const ORIGIN = 'https://localhost:3000';

/** A page of an add-in whose host answers with `answers`, by dispatch id. */
function page(answers: Record<number, object>, item: object = { subject: {} }) {
  const asked: { params: unknown; dispatchId: number }[] = [];
  let listen: (message: object) => void = () => {};
  const parent = {
    postMessage(text: string, origin: string) {
      const { _data: data, _correlationId: id, _conversationId: conversation } = JSON.parse(text);
      const dispatchId = data.MethodData.DispatchId;
      asked.push({ params: data.ApiParams, dispatchId });
      const answer = { _messageType: 1, _correlationId: id, _data: answers[dispatchId] };
      if (conversation === 'c1' && origin === ORIGIN)
        listen({ source: parent, origin: ORIGIN, data: JSON.stringify(answer) });
    },
  };
  const mailbox = { item };
  const Office = { onReady: (then: () => void) => then(), context: { mailbox } as Record<string, unknown> };
  const window = {
    name: JSON.stringify({ xdmInfo: `c1|k1|${ORIGIN}` }),
    parent,
    Office,
    addEventListener: (_type: string, then: typeof listen) => {
      listen = then;
    },
  };
  vm.runInNewContext(LABELS_STAND_IN, { window });
  return {
    asked,
    mailbox: mailbox as { item: Labelled },
    Office,
    hear: (message: object) => listen(message),
  };
}

interface Labelled {
  sensitivityLabel?: {
    getAsync(...rest: unknown[]): void;
    setAsync(label: unknown, ...rest: unknown[]): void;
  };
}

test('a label is asked for and set; options and a details object are taken', () => {
  const { asked, mailbox } = page({
    [LABEL_METHODS.get]: { error: false, data: 'a' },
    [LABEL_METHODS.set]: { error: false },
  });
  const results: unknown[] = [];
  const label = mailbox.item.sensitivityLabel;
  label?.getAsync({ asyncContext: 7 }, (result: unknown) => results.push(result));
  label?.setAsync({ id: 'b' }, (result: unknown) => results.push(result));
  label?.setAsync('c');
  expect(results).toMatchObject([
    { status: 'succeeded', value: 'a', asyncContext: 7 },
    { status: 'succeeded' },
  ]);
  expect(asked.map(({ params }) => params)).toEqual([{}, { label: 'b' }, { label: 'c' }]);
});

test('an error of the host becomes one of the call', () => {
  const { mailbox } = page({ [LABEL_METHODS.get]: { error: true, errorCode: 5000 } });
  const told = jest.fn();
  mailbox.item.sensitivityLabel?.getAsync(told);
  expect(told).toHaveBeenCalledWith(
    expect.objectContaining({ status: 'failed', error: expect.objectContaining({ code: 5000 }) }),
  );
});

test('the next item of a pinned pane has the member as well, one being read has none', () => {
  const { mailbox } = page({});
  mailbox.item = { subject: {} } as Labelled;
  expect(mailbox.item.sensitivityLabel).toBeDefined();
  mailbox.item = { subject: 'Sag' } as Labelled;
  expect(mailbox.item.sensitivityLabel).toBeUndefined();
});

test('messages of others, and what is no message, are passed over', () => {
  const { hear } = page({});
  for (const message of [
    { source: null, origin: ORIGIN, data: '{}' },
    {
      source: {},
      origin: 'https://elsewhere.example',
      data: '{"_correlationId":1000000000,"_messageType":1}',
    },
  ])
    expect(() => hear(message)).not.toThrow();
});
