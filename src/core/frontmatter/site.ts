/** A site generator whose reader takes some values of YAML for something else than YAML 1.2 does. */
export type Site = 'Jekyll' | 'Hugo';

/** The files by which a folder is known to be such a site's. */
export const siteConfigNames = [
  '_config.yml',
  '_config.yaml',
  '_config.toml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'hugo.json',
  'config.toml',
  'config.yaml',
  'config.yml',
  'config.json',
] as const;

/** Whose configuration a file is; nothing where it is another program's that calls it likewise. @param path with `/` */
export function siteOf(path: string, text: string): Site | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Hexo has a `_config.yml` as well, and a reader of YAML 1.2.
  if (name.startsWith('_config.')) return /^public_dir\s*:/m.test(text) ? undefined : 'Jekyll';
  if (name.startsWith('hugo.')) return 'Hugo';
  return /^\s{0,8}["']?base_?url["']?\s*[:=]/im.test(text) ? 'Hugo' : undefined;
}

/** A site's configuration. */
export interface SiteConfig {
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  readonly site: Site;
}

/** The site that a note belongs to: that of the configuration in the nearest folder above it. @param path with `/` */
export function siteAround(path: string, configs: readonly SiteConfig[]): Site | undefined {
  let nearest: Site | undefined;
  let depth = -1;
  for (const { path: config, site } of configs) {
    const folder = config.slice(0, config.lastIndexOf('/') + 1).replace(/(?:^|(?<=\/))config\/_default\/$/, '');
    if (path.startsWith(folder) && folder.length > depth) [nearest, depth] = [site, folder.length];
  }
  return nearest;
}

const yesOrNo = /^(?:yes|no|on|off)$/i;
/** Go's reader knows the letters as well. */
const letters = /^[yn]$/i;

/** What a site's reader takes a plain value for, where YAML 1.2 says something else; nothing where both agree. */
export function otherReading(raw: string, site: Site): string | undefined {
  if (yesOrNo.test(raw) || (site === 'Hugo' && letters.test(raw))) return String(/^(?:y|yes|on)$/i.test(raw));
  const octal = /^([-+]?)0([0-7_]*[0-7])$/.exec(raw);
  if (octal?.[2] !== undefined) return `${octal[1] === '-' ? '-' : ''}${parseInt(octal[2].replaceAll('_', ''), 8)}`;
  const bits = /^[-+]?0b([01_]*[01])$/.exec(raw)?.[1];
  if (bits !== undefined) return String(parseInt(bits.replaceAll('_', ''), 2));
  const parted = site === 'Jekyll' ? /^[-+]?[1-9]\d*(?:[_,]\d+)+$/ : /^[-+]?[1-9]\d*(?:_\d+)+$/;
  if (parted.test(raw)) return raw.replace(/[_,+]/g, '');
  return site === 'Jekyll' ? baseSixty(raw) : undefined;
}

/** Ruby reads hours and minutes as hours, minutes and seconds. */
function baseSixty(raw: string): string | undefined {
  if (!/^[-+]?\d+(?::[0-5]?\d){1,2}$/.test(raw)) return undefined;
  const seconds = raw
    .replace(/^[-+]/, '')
    .split(':')
    .reduce((sum, part, index) => sum + Number(part) * 60 ** (2 - index), 0);
  return raw.startsWith('-') ? `-${seconds}` : String(seconds);
}
