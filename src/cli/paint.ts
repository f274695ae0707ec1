const codes = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34 } as const;

export type Paint = (style: keyof typeof codes, text: string) => string;

/** Gives what sets a text in a colour or a weight for terminals. @param isOn false leaves texts as they are */
export function painter(isOn: boolean): Paint {
  return (style, text) => (isOn ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
