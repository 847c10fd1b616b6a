import { useEffect } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { PAGE_TEXTS } from './texts/page';

/** While the page is printed the tab is called like the report: so a browser names the PDF that it saves. */
export function usePrintTitle(month: string, language: Language): void {
  useEffect(() => {
    let before = document.title;
    const begin = () => {
      before = document.title;
      document.title = fill(PAGE_TEXTS[language].fileTitle, { month });
    };
    const end = () => {
      document.title = before;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [month, language]);
}
