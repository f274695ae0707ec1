const emojiBefore =
  /^(?:\s|:[a-z][a-z0-9_+-]{1,30}:|[\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F\u200D])+(?=[^\s])/u;
const emojiBehind =
  /(?<![\s\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F\u200D])(?:\s|:[a-z][a-z0-9_+-]{1,30}:|[\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F\u200D])+$/u;

/** Without emoji around it, drawn or by name: `:boom: Faster fonts`. */
export function withoutEmoji(text: string): string {
  if (!/[:\u00a9-\uffff]/.test(text)) return text;
  const rest = text.replace(emojiBefore, '').replace(emojiBehind, '');
  return rest === '' ? text : rest;
}
