import { useRef } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { isFirstLoad, shareOf } from '../state';
import type { DashboardState } from '../types';
import { FRAME_TEXTS, type FrameTexts } from './texts';

/** How often a screen reader is told of a first load, as a share of the whole. */
const STEP = 0.25;

/** What is said of a first load: at each quarter, when it is stopped, and at its end; otherwise nothing. */
export function useSpokenProgress(state: DashboardState, language: Language): string {
  const wasLoading = useRef(false);
  const texts = FRAME_TEXTS[language];
  if (state.stage !== 'loaded' || state.deleted) return '';
  if (!isFirstLoad(state)) return wasLoading.current && !state.looking ? sayEnd(state, texts) : '';
  wasLoading.current = true;
  if (state.stopped) return texts.spokenStopped;
  const share = Math.floor(shareOf(state.mailboxes) / STEP) * STEP;
  return fill(texts.spokenShare, { percent: Math.round(share * 100) });
}

/** Only those that are whole are fetched. */
function sayEnd({ mailboxes }: DashboardState, texts: FrameTexts): string {
  const done = mailboxes.filter(({ stage }) => stage === 'followed').length;
  const all = mailboxes.length;
  return done === all ? texts.spokenDone : fill(texts.spokenEnded, { done, all });
}
