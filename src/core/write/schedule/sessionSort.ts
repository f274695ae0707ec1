const breaks =
  /^(?:(?:coffee|tea|lunch|dinner|bio|short|long|morning|afternoon)[ -]?)?(?:break|pause|pausa|lunch|dinner|breakfast|meal|coffee|food|social(?: event)?|logistics?|service(?: session)?|registration|reception|networking|mittagessen|mittagspause|kaffeepause|almuerzo|descanso|intervalo|休憩|茶歇|휴식)s?$/i;

/** Whether the sort of a session says that nobody speaks in it: `break`, `Coffee break`, `lunch`. */
export function isBreak(sort: string | undefined): boolean {
  return sort !== undefined && breaks.test(sort.trim());
}
