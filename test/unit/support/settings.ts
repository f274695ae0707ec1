import { readProjectJson } from './project';

/** A setting as the manifest declares it. */
export interface Setting {
  readonly order: number;
  readonly type: string;
  readonly scope: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly items?: { readonly enum?: readonly string[]; readonly enumDescriptions?: readonly string[] };
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  readonly markdownDescription: string;
}

/** Settings that stand together. */
export interface SettingsGroup {
  readonly title: string;
  readonly order: number;
  readonly properties: Readonly<Record<string, Setting>>;
}

interface Manifest {
  readonly contributes: { readonly configuration: readonly SettingsGroup[] };
}

/** The manifest's settings as people see them. */
export function settingsGroups(): readonly SettingsGroup[] {
  return (readProjectJson('package.json') as Manifest).contributes.configuration;
}

/** All settings of the manifest by their id. */
export function manifestSettings(): Readonly<Record<string, Setting>> {
  return Object.fromEntries(settingsGroups().flatMap(({ properties }) => Object.entries(properties)));
}
