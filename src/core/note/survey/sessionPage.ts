/** Sites on which a single page stands for a single talk. */
const sites =
  /^https?:\/\/(?:[\w-]{1,60}\.){0,4}(?:sched\.(?:com|org)|youtube\.com\/watch|youtu\.be|vimeo\.com|speakerdeck\.com|slideshare\.net|confreaks\.tv|media\.ccc\.de|pretalx\.com|sessionize\.com|lanyrd\.com|infoq\.com\/presentations|speaking\.io|talks\.\w)/i;
/** How the sites of conferences keep a talk's page apart. */
const paths =
  /^https?:\/\/[^/]{1,200}\/(?:[^?#]{0,200}\/)?(?:sessions?|talks?|schedule|programm?e?|agenda|presentations?|events?|speakers?|submissions?|timetable|videos?)\/[^/]{2,}/i;

/** Whether a heading is as a whole a link to the page of one session. */
export function sessionPage(source: string): boolean {
  const found =
    /^[^\p{L}\p{N}[]{0,20}\[[^\]]{3,300}\]\(\s{0,5}<?(https?:\/\/[^\s)>]{3,500})[^)]{0,200}\)[^\p{L}\p{N}]{0,20}$/u.exec(
      source.trim(),
    );
  return found?.[1] !== undefined && (sites.test(found[1]) || paths.test(found[1]));
}
