import { words, type Language } from '../language';

export const ja: Language = {
  name: '日本語',
  labels: {
    speaker: words(`
      登壇者
      講演者
      発表者
      スピーカー
      講師
    `),
    affiliation: words(`
      所属
    `),
    title: words(`
      タイトル
      演題
      題目
    `),
    event: words(`
      イベント
    `),
    date: words(`
      日時
      日付
      開催日
    `),
    place: words(`
      場所
      会場
    `),
    room: words(`
      部屋
      会議室
    `),
    slides: words(`
      スライド
      資料
    `),
    video: words(`
      動画
    `),
  },
  parts: words(`
    はじめに
    初めに
    まとめ
    感想
    所感
    参考
    参考資料
    参考リンク
    参考文献
    さいごに
    最後に
    おわりに
    終わりに
    質疑応答
    質問
    概要
    目次
    背景
    目的
    課題
    結論
    結果
    資料
    スライド
    リンク
    登壇者
    講演者
    メモ
    補足
    余談
    前提
    デモ
    内容
    タイムテーブル
    参加目的
    学び
  `),
  sessions: words(`
    基調講演
    キーノート
  `),
  talkLists: words(`
    当日
    前日
    翌日
    セッション
    発表
    講演
    ライトニングトーク
    午前
    午後
  `),
  logistics: words(`
    朝
    昼
    夜
    移動
    到着
    会場
    入場
    ブース
    企業ブース
    スポンサーブース
    ランチ
    昼休み
    休憩
    懇親会
    受付
    ビアバッシュ
    アクセス
  `),
  reception: words(`
    まとめ
    学び
  `),
  eventStems: words(`
    勉強会
    カンファレンス
    サミット
    セミナー
    技術日
  `),
  folders: words(`
    benkyokai
    勉強会
    イベント
  `),
  tookPart: words(`
    {event}[に|へ](オンライン)[参加|参戦|行って|出席|登壇](し|き|して(き|み))(た|ました)(話|記録|メモ|レポート|レポ|ログ|感想)
    {event}(を|の)[聴講|参加][しました|した|メモ|レポート|レポー|ログ|記録|記|報告]((の)話)
    {event}[イベント|勉強会][レポート|レポー]
  `),
};
