/**
 * Decodes bytes as a host does it; undefined where it knows no such encoding, or where `fatal` is wanted and they are no
 * text of it. A byte-order mark stays.
 */
export type Decode = (bytes: Uint8Array, encoding: string, fatal: boolean) => string | undefined;

/** Why a text would not be written back byte for byte. */
export type ByteLoss = 'utf-16' | 'not-utf-8';

/** What a file's bytes are: a text, with its byte-order mark, or none at all. */
export type FileText =
  { readonly kind: 'text'; readonly text: string; readonly loss?: ByteLoss } | { readonly kind: 'binary' };

/** In so many bytes a binary file has shown itself, as it does to editors and to git. */
const looked = 8192;

/**
 * The text of a file, and whether its bytes would come back if that text were written: only UTF-8 does, as everything
 * we write is UTF-8. What is no UTF-8 is still read, with U+FFFD for each byte that says nothing.
 */
export function readBytes(bytes: Uint8Array, decode: Decode): FileText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { kind: 'text', text: decode(bytes, wide, false) ?? '', loss: 'utf-16' };
  if (bytes.subarray(0, looked).includes(0)) return { kind: 'binary' };
  const text = decode(bytes, 'utf-8', true);
  if (text !== undefined) return { kind: 'text', text };
  return { kind: 'text', text: decode(bytes, 'utf-8', false) ?? '', loss: 'not-utf-8' };
}

/** Where XML and pages say how they are encoded. */
const declared =
  /^\s{0,20}<\?xml[^>]{0,200}\sencoding\s?=\s?["']([\w.:-]{1,40})["']|<meta[^>]{0,200}\bcharset\s?=\s?["']?([\w.:-]{1,40})/i;

/**
 * The text of a file that is only read and never written back: of what is no UTF-8 in the encoding that it declares, else
 * as older programs of the West wrote, which loses no byte.
 */
export function readForeignBytes(bytes: Uint8Array, decode: Decode): FileText {
  const file = readBytes(bytes, decode);
  if (file.kind === 'binary' || file.loss !== 'not-utf-8') return file;
  const head = decode(bytes.subarray(0, 1024), 'windows-1252', false) ?? '';
  const [, ofXml, ofPage] = declared.exec(head) ?? [];
  const told = ofXml ?? ofPage;
  const text = (told === undefined ? undefined : decode(bytes, told, true)) ?? decode(bytes, 'windows-1252', false);
  return { ...file, text: text ?? file.text };
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** A text without the byte-order mark that the editor's documents are without, too. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
