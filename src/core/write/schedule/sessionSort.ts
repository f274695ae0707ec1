const breaks =
  /^(?:(?:coffee|tea|lunch|dinner|bio|short|long|morning|afternoon)[ -]?)?(?:break|pause|pausa|lunch|dinner|breakfast|meal|coffee|food|social(?: event)?|logistics?|service(?: session)?|registration|reception|networking|mittagessen|mittagspause|kaffeepause|almuerzo|descanso|intervalo|休憩|茶歇|휴식)s?$/i;

const states = /^(?:state|(?:event|session)?_?status|(?:proposal|submission)[_ ]state)$/i;
const cancelledWords = 'cancel(?:l)?ed|withdrawn|declined|rejected|deleted|abgesagt|annulée?|cancelad[oa]';
const cancelledState = new RegExp(`^(?:https?://schema\\.org/)?(?:event)?(?:${cancelledWords})(?!\\p{L})`, 'iu');
const cancelledMember = /^(?:is[_ -]?)?cancell?ed$/i;
const yes = /^(?:true|yes|y|1|x|ja|oui|sí|si)$/i;
const cancelledTitle = /^\s*(?:[[(]\s?cancell?ed\s?[\])]|cancell?ed\s?[:!])|[[(]\s?cancell?ed\s?[\])]\s*$/i;
/** In capitals the word stands for itself, where the title has none else. */
const loudlyCancelled = /^[^\p{L}\p{N}]{0,10}CANCELL?ED(?!\p{L})|(?:\s[-–—:]\s?|[[(*])CANCELL?ED[^\p{L}\p{N}]{0,10}$/u;

/**
 * Whether data says of a session that it does not take place: `"cancelled": true`, `"state": "withdrawn"`, schema.org's
 * `EventCancelled`.
 */
export function isCancelled(session: unknown): boolean {
  if (typeof session !== 'object' || session === null) return false;
  return Object.entries(session).some(([name, value]: [string, unknown]) => {
    if (typeof value === 'string' && states.test(name)) return cancelledState.test(value.trim());
    return cancelledMember.test(name) && isYes(value);
  });
}

function isYes(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && yes.test(value.trim()));
}

/** Whether a title says that its session does not take place: `CANCELLED: …`, `[Cancelled] …`, `… (cancelled)`. */
export function isCancelledTitle(title: string): boolean {
  return cancelledTitle.test(title) || (/\p{Ll}/u.test(title) && loudlyCancelled.test(title));
}

/** Whether the sort of a session says that nobody speaks in it: `break`, `Coffee break`, `lunch`. */
export function isBreak(sort: string | undefined): boolean {
  return sort !== undefined && breaks.test(sort.trim());
}
