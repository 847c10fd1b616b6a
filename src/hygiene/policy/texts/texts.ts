/** How changes of a policy are told to people, in one language. */
export interface PolicyTexts {
  /**
   * What each entry of a policy is called, by its path, or by its last step alone. `*` stands for a name, which fills `{name}`.
   * One that is not here is told by what it stands in ("Reglen Helbred").
   */
  readonly fields: Readonly<Record<string, string>>;
  /** The words that an entry chooses from, and those that name a text for automatic replies. */
  readonly words: Readonly<Record<string, string>>;
  /** What takes a mail to a channel, by its key in the policy; `{value}` is what stands there. */
  readonly actions: Readonly<Record<string, string>>;
  /** After "Channel to". */
  readonly recipients: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  quoted(text: string): string;
  fromTo(label: string, before: string, after: string): string;
  /** Where there was nothing before. */
  set(label: string, after: string): string;
  /** Where there is nothing after. */
  taken(label: string, before: string): string;
  added(label: string, what: string): string;
  removed(label: string, what: string): string;
  /** Of what is more than a short value: a department, a signature. */
  wholeAdded(label: string): string;
  wholeRemoved(label: string): string;
  otherOrder(label: string): string;
  changed(label: string): string;
}
