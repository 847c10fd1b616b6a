/** All that is drawn with Fluent's charts: one chunk, fetched when the first picture is shown. */
export { Bars } from './bars';
export { Curve } from './curve';
export { Heat } from './heat';
