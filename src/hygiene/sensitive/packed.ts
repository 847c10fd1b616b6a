/**
 * The whole lexicon. The add-in's bundles put another one in its place (webpack.config.js): the send handler `packed-core.ts`,
 * for it is one small file, and the pane `packed-later.ts`, for it fetches the whole one when it is shown already.
 */
export { PACKED } from './packed-full';
