/**
 * The whole lexicon. The add-in's bundles put `packed-core.ts` in its place (webpack.config.js): the send handler is one
 * small file, and the pane fetches the whole one when it is shown already.
 */
export { PACKED } from './packed-full';
