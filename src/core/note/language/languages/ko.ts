import { words, type Language } from '../language';

export const ko: Language = {
  name: '한국어',
  labels: {
    speaker: words(`
      발표자
      연사
      강연자
      스피커
      발제자
      연설자
    `),
    affiliation: words(`
      소속
    `),
    title: words(`
      제목
      주제
    `),
    event: words(`
      행사
    `),
    date: words(`
      날짜
      일시
      일자
    `),
    time: words(`
      시간
    `),
    place: words(`
      장소
    `),
    room: words(`
      교실
    `),
  },
  parts: words(`
    요약
    결론
    질문
    질의응답
    q&a
    참고
    참고자료
    참고 자료
    참고 문서
    참고문서
    참고 문헌
    링크
    소개
    서론
    배경
    목차
    후기
    느낌
    느낀점
    느낀 점
    마무리
    마치며
    들어가며
    들어가기
    정리
    발표자
    연사
    슬라이드
    영상
    자료
    기타
    총평
    개요
    내용
    참가 신청
  `),
  sessions: words(`
    키노트
    환영사
  `),
  talkLists: words(`
    세션
    발표
    오전
    오후
  `),
  logistics: words(`
    시간표
    다음 모임
    점심시간
    점심
    휴식
    등록
    네트워킹
    찾아가는길
    찾아가는 길
    오시는 길
    오시는길
    이벤트존
  `),
  reception: words(`
    후기
    요약
    느낀 점
  `),
  roles: words(`
    교수
    과장
    부장
    차장
    팀장
    파트장
    본부장
    실장
    센터장
    이사
    상무
    전무
    대표
    대표이사
    원장
    단장
    연구원
    책임연구원
    수석연구원
    책임
    수석
    선임
    박사
    강사
    컨설턴트
    개발자
    엔지니어
    매니저
  `),
  eventStems: words(`
    컨퍼런스
    콘퍼런스
    세미나
    밋업
  `),
  folders: words(`
    밋업
    컨퍼런스
  `),
  tookPart: words(`
    {event}[에|을|를]( )[다녀왔습니다|다녀와서|참석했습니다|참가했습니다]
  `),
  accountOf: words(`
    [컨퍼런스|세미나|행사|밋업] [후기|정리|리뷰|회고](:| -) {event}
  `),
  account: words(`
    {event}(에|를|을|의)( )(컨퍼런스 |세미나 |행사 |참가 |참석 |참여 |참관 |방문 |발표 |세션 |온라인 )[후기|정리|리뷰|
      요약|회고|기록|소감|스케치|관람기|참관기|참가기|참석기|메모]
    {event}(에|를|을)( )[다녀오다|다녀왔습니다|다녀왔어요|다녀왔다|다녀온 후기|다녀와서|다녀온 이야기|참석하다|
      참석했습니다|참가했습니다|참여했습니다|참석하고|갔다 왔습니다|갔다왔습니다|갔다와서|갔다 온 후기]
    {event}에서 [발표하다|발표했습니다|발표한 후기|배운 것]
  `),
  aboutSpeaker: words(`
    [발표자|연사|강연자]( )[소개|약력]
  `),
  honorifics: words(`
    님
    씨
    교수님
    선생님
  `),
};
