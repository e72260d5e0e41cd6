import { get } from './api';
import { language } from './i18n';

/** A word in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** As much of JSON Schema as the platform's documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Of a property its name; of an enumeration the word of each constant. */
  readonly 'x-words'?: Words | Readonly<Record<string, Words>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly 'x-words'?: Words;
}

export interface Operation {
  readonly summary?: string;
  /** Name of an act in Chinese. */
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
  readonly responses?: Readonly<
    Record<string, { content?: Readonly<Record<string, { schema: Schema }>> }>
  >;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly 'x-words'?: Words;
  /** Of a history, what its deeds are called. */
  readonly 'x-deeds'?: Readonly<Record<string, Words>>;
}

type PathItem = Readonly<Record<string, Operation>>;

interface Published {
  /** What the facts are called that a history may consist of, by their type. */
  readonly 'x-facts'?: Readonly<Record<string, Words>>;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export type Service = 'equipment' | 'inspection' | 'hazard' | 'scoring' | 'notification';

export const SERVICES: readonly Service[] = [
  'equipment',
  'inspection',
  'hazard',
  'scoring',
  'notification',
];

/** Which service an address of the API belongs to. */
export const serviceOf = (path: string) => path.split('/')[1] as Service;

/** What a service says of its own API (OpenAPI): operations, shapes, and the words of both. */
export class ApiDocument {
  constructor(
    readonly service: Service,
    private readonly published: Published,
  ) {}

  /** The operation at an address, in which parts stand for the parameters of the path. */
  operation(method: 'get' | 'post' | 'put', path: string): Operation | undefined {
    const asked = path.split('/');
    const found = Object.keys(this.published.paths)
      .filter((template) => method in this.published.paths[template])
      .filter((template) => fits(template.split('/'), asked))
      .sort((a, b) => parameters(a) - parameters(b))[0];
    return found === undefined ? undefined : this.published.paths[found][method];
  }

  /** What is posted to an address. */
  body(path: string): Schema | undefined {
    return this.operation('post', path)?.requestBody?.content['application/json']?.schema;
  }

  /** What comes from an address. */
  answer(path: string): Schema | undefined {
    return this.operation('get', path)?.responses?.['200']?.content?.['application/json']?.schema;
  }

  /** What one entry of a list is. */
  entry(path: string): Schema | undefined {
    const answer = this.answer(path);
    const list = answer && this.resolved(answer);
    return list?.items ?? list?.properties?.items?.items;
  }

  /** Whether somebody in one of these roles may use an operation. */
  open(operation: Operation | undefined, roles: readonly string[]): boolean {
    const needed = operation?.security?.flatMap((scheme) => Object.values(scheme).flat()) ?? [];
    return operation !== undefined && (!needed.length || needed.some((r) => roles.includes(r)));
  }

  /** A schema without references, and without the choice of null. */
  resolved(schema: Schema): Schema {
    if (schema.$ref) {
      return this.resolved(this.named(schema.$ref.split('/').at(-1)!) ?? {});
    }
    const choices = (schema.anyOf ?? schema.allOf ?? []).filter((one) => one.type !== 'null');
    return choices.length === 1 ? this.resolved(choices[0]) : schema;
  }

  named(name: string): Schema | undefined {
    return this.published.components.schemas[name];
  }

  /** The word of a constant; the constant itself where the document has none. */
  word(schema: Schema | string, constant: string): string {
    const known = typeof schema === 'string' ? this.named(schema) : this.resolved(schema);
    const words = known?.['x-words'] as Record<string, Words> | undefined;
    return words?.[constant] ? inLanguage(words[constant]) : constant;
  }

  /** What a property is called. */
  label(name: string, property: Schema | undefined): string {
    const words = property?.['x-words'] ?? this.resolved(property ?? {})['x-words'];
    return isWords(words) ? inLanguage(words) : (this.anywhere(name) ?? humanized(name));
  }

  /** What a deed in the history of a dossier is called. */
  deed(dossier: string, name: string): string {
    const words =
      this.operation('get', `${dossier}/history`)?.['x-deeds']?.[name] ??
      this.published['x-facts']?.[name];
    return words ? inLanguage(words) : humanized(name.toLowerCase().replace(/[_-]/g, ' '));
  }

  /** The word of a constant that a property of this name has in some schema; else itself. */
  meaning(name: string, constant: string): string {
    for (const { properties } of Object.values(this.published.components.schemas)) {
      const known = properties?.[name] && this.resolved(properties[name]);
      if (known?.enum?.includes(constant)) {
        return this.word(known, constant);
      }
    }
    return constant;
  }

  /** What a property of this name is called in some schema: for parameters of a query. */
  private anywhere(name: string): string | undefined {
    for (const schema of Object.values(this.published.components.schemas)) {
      const words = schema.properties?.[name]?.['x-words'];
      if (isWords(words)) {
        return inLanguage(words);
      }
    }
    return undefined;
  }
}

const documents = new Map<Service, Promise<ApiDocument>>();

/** The document of a service, asked for once. */
export function documentOf(service: Service): Promise<ApiDocument> {
  let asked = documents.get(service);
  if (!asked) {
    asked = get<Published>(`/${service}/openapi`, { format: 'json' }).then(
      (published) => new ApiDocument(service, published),
    );
    asked.catch(() => documents.delete(service));
    documents.set(service, asked);
  }
  return asked;
}

export const inLanguage = (words: Words) => (language() === 'en' ? words.en : words.zh);

/** `dueDate` as `Due date`. */
export function humanized(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isWords(words: Schema['x-words']): words is Words {
  return typeof words?.en === 'string';
}

function fits(template: readonly string[], asked: readonly string[]): boolean {
  return (
    template.length === asked.length &&
    template.every((part, index) => part.startsWith('{') || part === asked[index])
  );
}

const parameters = (template: string) => template.split('{').length;
