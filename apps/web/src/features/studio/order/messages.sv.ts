/** What every page says on which something is put in order. */
export const sv = {
  undo: 'Ångra',
  undoThat: (what: string) => `Ångra: ${what}`,
  undone: (what: string) => `Ångrat: ${what}.`,
  nothingToUndo: 'Det finns inget att ångra.',
  state: {
    untouched: 'Varje ändring sparas direkt',
    saving: 'Sparar',
    saved: (clock: string) => `Sparat ${clock}`,
    failed: (why: string) => `Ordningen är inte sparad. ${why}`,
    conflict: 'Ordningen har ändrats på annat håll. Välj nedan vilken som ska gälla.',
    before: 'En ordning från förra gången är inte sparad. Välj nedan vilken som ska gälla.',
  },
  tryAgain: 'Försök igen',
  conflict: {
    title: 'Ordningen har ändrats på två ställen',
    body: 'Någon annan har ändrat ordningen sedan du öppnade sidan. Inget är borta. Jämför och välj.',
    beforeTitle: 'Du har en ordning som inte är sparad',
    beforeBody:
      'När du lämnade sidan kom din ändring inte fram. Den finns kvar på den här enheten. Jämför och välj vilken som ska gälla.',
    mine: 'Din ordning',
    theirs: 'Den som är sparad nu',
    keepMine: 'Använd min ordning',
    keepTheirs: 'Använd den sparade',
    mineBody: 'Väljer du din ordning följer det nya från den andra med, sist.',
  },
};
