/** What a page would write into its console, and promises that nobody caught. Call it at a file's top. */
export function watchTheProcess() {
  const heard: string[] = [];
  const spies: jest.SpyInstance[] = [];
  const unhandled = (error: unknown) => void heard.push(`unhandled: ${String(error)}`);
  beforeAll(() => {
    process.on('unhandledRejection', unhandled);
    for (const name of ['log', 'warn', 'error', 'debug'] as const)
      spies.push(jest.spyOn(console, name).mockImplementation((...said) => void heard.push(said.join(' '))));
  });
  afterAll(() => {
    process.off('unhandledRejection', unhandled);
    for (const spy of spies) spy.mockRestore();
  });
  return {
    heard: () => [...heard],
    /** After whatever was not caught has been told. */
    async later() {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return [...heard];
    },
  };
}
