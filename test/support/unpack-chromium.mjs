/**
 * Unpacks the browser of @sparticuz/chromium and prints where it is. A process of its own, because the package
 * unpacks into os.tmpdir() under fixed names: TMPDIR, set by the caller, gives it a folder that no other run shares.
 * AWS_EXECUTION_ENV makes it unpack the libraries too, which a bare machine lacks; nothing else of it is used.
 */
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
process.stdout.write(await chromium.executablePath());
