/** What people write before an event's name to say that they were there, by language. */
const before =
  /^(?:(?:(?:i|we) )?(?:attended|visited|participated in|took part in|was at|were at|went to)\s(?:the\s)?|(?:attending|visiting|participating in|looking back (?:at|on)|back from|a (?:day|week|weekend) at|(?:my )?(?:visit|trip) to|my first|my time at|live from|how was)\s(?:the\s)?|(?:bin )?(?:wieder )?zurück (?:von|vom|aus|aus der) (?:der |dem |den )?|wie war (?:die |der |das )?|(?:di )?ritorno da(?:l|lla|ll[’'])? ?|sarò a(?:l|lla|ll[’']) ?|(?:ich )?(?:war|waren) (?:auf|bei|beim|in) (?:der|dem|den)?\s?|(?:zu )?besuch (?:auf|bei|der|des|beim) (?:der |dem )?|relacj[aęi] (?:ze?|na) (?:konferencji |spotkania )?|by[lł][ae]m na |(?:de )?retour (?:de|sur|du|d[’']) ?(?:la |le |les |l[’'])?|j[’']étais (?:à|au) |compte[- ]rendu (?:de |du |d[’'])(?:la |l[’'])?|(?:ho|abbiamo) partecipato (?:a|al|alla|ai|all[’']) ?|sono stat[oa] (?:a|al|alla) |asistí (?:a|al) (?:la )?|estuve en (?:el |la )?|participei (?:do|da|no|na|de) |(?:eu )?fui (?:ao|à|no|na) |(?:o que aconteceu|fomos|como foi) (?:no|na|ao|o|a) |(?:mis? |minhas |mes |mie |le mie |my )?(?:impress?(?:ões|iones|ioni|ions|ão)|impresje) (?:sobre|de|do|da|del|su|sur|of|from|z) (?:o |a |la |el |il )?|qué pasó en (?:el |la )?|what happened at (?:the )?|(?:记|記)(?:一次|录|錄)?(?:参加|參加)|(?:我)?(?:参加|參加)了|(?:отч[её]т (?:о|об|с) |побывал[аи]? на |впечатления от )(?:конференции )?)/iu;
/** The same behind the name. */
const behind =
  /\s*(?:[-–—|:,]\s*(?:(?:moja |krótka )?relacja(?: (?:ze?|na) .{3,30})?|wrażenia|(?:my )?impressions|i was there|отч[её]т|впечатления)|(?:に|へ)(?:オンライン)?(?:参加|参戦|行って|出席|登壇)(?:し|き|して(?:き|み))?(?:た|ました)?(?:話|記録|メモ|レポート|レポ|ログ|感想)?|(?:を|の)?(?:聴講|参加)(?:した|しました|メモ|レポート?|ログ|記|記録|報告)(?:の?話)?|(?:イベント|勉強会)レポート?|之行|有感|参会(?:总结|记录|感想|心得|随笔)?|见闻|听后感|(?:에|을|를) ?(?:다녀왔습니다|다녀와서|참석했습니다|참가했습니다))[!！。.]?$/iu;

/** Whether a title says that its writer was at an event, whatever the event is called. */
export function saysTakingPart(title: string): boolean {
  return title.length <= 200 && (before.test(title) || behind.test(title));
}

/** The title without the words that say so; unchanged where nothing else would be left. */
export function withoutTakingPart(title: string): string {
  if (title.length > 200) return title;
  const rest = title.replace(before, '').replace(behind, '').trim();
  return rest.length >= 2 ? rest : title;
}
