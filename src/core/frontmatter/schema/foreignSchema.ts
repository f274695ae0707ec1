import { getLanguageService, type LanguageService } from 'vscode-json-languageservice';
import { measureSchema, type SchemaCost } from './schemaLimits';

/** Of a schema with all that it refers to; each reference to another file goes through all of them once more. */
const most = { files: 50, references: 200, length: 1024 * 1024 };

/** A schema that somebody else made, with those it refers to, and what they cost. */
export class ForeignSchema {
  readonly service: LanguageService;
  private worst: SchemaCost = { widest: 0, degree: 1, references: 0 };
  private files = 0;
  private length = 0;

  /** @param request the text of the schema at a URI; rejects where it cannot or may not be read */
  constructor(private readonly request: (uri: string) => Promise<string>) {
    this.service = getLanguageService({ schemaRequestService: (address) => this.read(address) });
  }

  /** Of the files read so far: the worst of each, and their references in all. */
  get cost(): SchemaCost {
    return this.worst;
  }

  private async read(address: string): Promise<string> {
    if (++this.files > most.files) throw new Error('it refers to too many others');
    const text = await this.request(address).catch(throwWithoutStop);
    const { widest, degree, references } = measureSchema(text);
    this.length += text.length;
    this.worst = {
      widest: Math.max(this.worst.widest, widest),
      degree: Math.max(this.worst.degree, degree),
      references: this.worst.references + references,
    };
    if (this.length > most.length || this.worst.references > most.references)
      throw new Error('it refers to too many others');
    return text;
  }
}

/** The reason stands in a sentence that has its own full stop. */
function throwWithoutStop(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new Error(reason.replace(/\.$/, ''), { cause: error });
}
