import { words, type Language } from '../language';

export const zh: Language = {
  name: '中文',
  labels: {
    speaker: words(`
      講者
      讲师
      分享讲师
      讲者
      演讲者
      演講者
      分享人
      主讲
      主講
      主讲人
      主講人
      嘉宾
      分享者
      分享嘉宾
      发言人
    `),
    affiliation: words(`
      公司
    `),
    role: words(`
      職稱
      职位
    `),
    title: words(`
      题目
      主题
      主題
    `),
    event: words(`
      活動
      活动
    `),
    date: words(`
      日期
      时间
      時間
      活动时间
    `),
    place: words(`
      地點
      地点
      活动地点
    `),
    slides: words(`
      簡報
      幻灯
      幻灯片
      投影片
    `),
    video: words(`
      影片
      视频
    `),
    other: words(`
      講者簡介
      讲师简介
    `),
  },
  parts: words(`
    議程列表
    議程
    議程表
    议程
    总结
    總結
    小结
    小結
    结论
    結論
    问题
    問題
    问答
    問答
    参考
    參考
    参考资料
    參考資料
    参考链接
    連結
    链接
    相關連結
    資源
    资源
    简介
    簡介
    介绍
    介紹
    背景
    目录
    目錄
    前言
    后记
    後記
    心得
    感想
    投影片
    簡報
    幻灯
    视频
    影片
    講者
    讲师
    讲者
    講師
    嘉宾
    摘要
    大綱
    大纲
    筆記
    笔记
    活動資訊
    活动信息
    交通資訊
    其他
    附錄
    附录
    引言
    概述
    写在最后
    寫在最後
    活动时间
    活动地点
    活动时间地点
    活动时间和地点
    时间地点
    現有參會人員
    现有参会人员
  `),
  sessions: words(`
    主題演講
    开场
    開場
    闭幕
    閉幕
  `),
  talkLists: words(`
    lt大会
    議程
    議程 (session)
    议程
    上午
    下午
  `),
  logistics: words(`
    午餐
    茶歇
    签到
    报到
    報到
    休息
    用餐
    合影
    自由交流
    茶歇交流
  `),
  reception: words(`
    感想
    所感
    总结
    心得
  `),
  eventStems: words(`
    大会
    大會
    研討會
    研讨会
    年会
    年會
    峰会
    峰會
    沙龙
    沙龍
    小聚
  `),
  folders: words(`
    活动
    活动笔记
    会议
    会议笔记
  `),
  takingPart: words(`
    [记|記](一次|录|錄)[参加|參加]{event}
    (我)[参加|參加]了{event}
  `),
  tookPart: words(`
    {event}之行
    {event}有感
    {event}参会(总结|记录|感想|心得|随笔)
    {event}见闻
    {event}听后感
  `),
};
