const breaks =
  /^(?:(?:coffee|tea|lunch|dinner|bio|short|long|morning|afternoon)[ -]?)?(?:break|pause|pausa|lunch|dinner|breakfast|meal|coffee|food|social(?: event)?|logistics?|service(?: session)?|registration|reception|networking|mittagessen|mittagspause|kaffeepause|almuerzo|descanso|intervalo|休憩|茶歇|휴식)s?$/i;

const states = /^(?:state|(?:event|session)?_?status|(?:proposal|submission)[_ ]state)$/i;
const cancelledState =
  /^(?:https?:\/\/schema\.org\/)?(?:event)?(?:cancel(?:l)?ed|withdrawn|declined|rejected|deleted)$/i;

/**
 * Whether data says of a session that it does not take place: `"cancelled": true`, `"state": "withdrawn"`, schema.org's
 * `EventCancelled`.
 */
export function isCancelled(session: unknown): boolean {
  if (typeof session !== 'object' || session === null) return false;
  return Object.entries(session).some(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? states.test(name) && cancelledState.test(value)
      : value === true && /^(?:is_?)?cancell?ed$/i.test(name),
  );
}

/** Whether the sort of a session says that nobody speaks in it: `break`, `Coffee break`, `lunch`. */
export function isBreak(sort: string | undefined): boolean {
  return sort !== undefined && breaks.test(sort.trim());
}
