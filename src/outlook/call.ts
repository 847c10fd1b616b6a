/** Why a call to Outlook gave no value. Never holds Outlook's own message: that may quote the mail. */
export class OutlookCallError extends Error {
  readonly why: 'timed-out' | 'failed' | 'not-there';
  /** Office.js error code (9017 …), where Outlook gave one. */
  readonly code: number | null;

  constructor(why: OutlookCallError['why'], code: number | null = null) {
    super(code === null ? why : `${why} (${code})`);
    this.why = why;
    this.code = code;
  }
}

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/**
 * Turns one Office.js call into a promise that always settles.
 *
 * Outlook may never call back (a lost host, a closed item) and some calls throw at once (missing permission), so
 * both end as an `OutlookCallError`. Where the runtime has no timers the call waits for Outlook alone.
 *
 * @param run starts the call and hands it the callback
 * @param limit milliseconds to wait
 */
export function call<T>(run: (callback: Callback<T>) => void, limit: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer =
      typeof setTimeout === 'function'
        ? setTimeout(() => reject(new OutlookCallError('timed-out')), limit)
        : undefined;
    // The promise is settled first and the timer stopped last: whatever throws here, one of the two still happens.
    const stop = () => {
      if (timer !== undefined) clearTimeout(timer);
    };
    try {
      run((result) => {
        try {
          // The string instead of Office.AsyncResultStatus.Succeeded: the enum is not there in every runtime.
          if (String(result.status) === 'succeeded') resolve(result.value);
          else reject(new OutlookCallError('failed', codeOf(result.error)));
        } catch {
          reject(new OutlookCallError('failed')); // no result at all, or one that cannot be read
        }
        stop();
      });
    } catch (error) {
      reject(new OutlookCallError(isMissing(error) ? 'not-there' : 'failed', codeOf(error)));
      stop();
    }
  });
}

/** By name: an error of Outlook's own frame is no instance of our TypeError. */
function isMissing(error: unknown): boolean {
  const name = (error as { name?: unknown } | null)?.name;
  return name === 'TypeError' || name === 'ReferenceError';
}

function codeOf(error: unknown): number | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'number' ? code : null;
}
