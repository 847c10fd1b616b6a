/**
 * Whether the writer has left, or is about to: nobody comes back, so no day of return is missing. All patterns are linear.
 */
export function hasLeft(text: string): boolean {
  const small = text.toLowerCase();
  if (!LEFT.test(small)) return false;
  return text.split(/[!?\n]|\.(?=\s)/).some((sentence) => {
    const said = sentence.toLowerCase();
    return LEFT.test(said) && !OF_OTHERS.test(said);
  });
}

const LEFT =
  /(?:arbejder|er) (?:jeg )?(?:(?:fra|pr\.?|siden|efter|per) [^.\n]{1,40} )?(?:desværre )?ikke (?:her )?(?:længere|mere) (?:her|ansat|hos|i [a-zæøå-]{2,30}kommune|i [a-zæøå-]{2,30} kommune|på (?:skolen|rådhuset)|en del af)|(?:arbejder|er) (?:jeg )?ikke her (?:længere|mere)|ikke længere (?:her|ansat|medarbejder)|fratråd(?:t|te)|fratræd(?:er|e)|er (?:jeg )?(?:desværre )?(?:stoppet|holdt op)(?: (?:i|hos|som|på|med|her|pr)|[.,\n]|$)|(?:^|\n|\s)jeg stopp(?:er|ede) (?:i|hos|som|på|her|den|pr)|holder (?:jeg )?op (?:i|hos|som|på|her|den|pr)|(?:har|skifter) (?:jeg )?(?:fået |skiftet )?(?:pr\.? [^.\n]{1,20} )?(?:til )?(?:et )?(?:nyt )?(?:job|arbejde|stilling)(?![a-zæøå])(?! i (?:samme|huset))|(?:går|gået|gik) (?:jeg )?på (?:efterløn|pension)|har (?:jeg )?forladt|har opsagt|no longer (?:work|with|employed|at)|(?:have|has) left (?!a |my (?:desk|office)|for |the office)|left (?:the )?[a-z]{2,30} (?:municipality|kommune)|(?:have|has) (?:changed jobs|retired|resigned)|am leaving (?:the|my position)/;

/** A colleague who has left, or the reader. */
const OF_OTHERS =
  /(?:hun|han|din (?:tidligere )?sagsbehandler|(?:^|[^a-zæøå])min (?:tidligere )?(?:kollega|chef|leder)|hvis du|if you|dit (?:job|barn)) |orlov fra/;
