import type { recorded as english } from '../en/recorded.ts';
import type { Sentences } from '../sentences.ts';

export const recorded: Sentences<typeof english> = {
  'recorded.offers': '依紀錄，貴公司持有：{offers}。',
  'recorded.activation-none': '依貴公司的紀錄，這項權益尚未啟用。',
  'recorded.activation-requested': '依貴公司的紀錄，已有人提出啟用需求，但申請尚未送出。',
  'recorded.activation-submitted': '依貴公司的紀錄，啟用申請已送出，正在處理中。',
  'recorded.activation-activated': '依貴公司的紀錄，這項權益已經啟用。',
  'recorded.activation-expired': '依貴公司的紀錄，權益啟用過，但合約已於 {date}到期。',
  'recorded.activation-used-up': '依貴公司的紀錄，權益啟用過，但事件已用完。',
  'recorded.renewal-requested': '已有人提出續約需求，但申請尚未送出。',
  'recorded.renewal-submitted': '續約申請已送出，正在處理中。',
  'recorded.incidents-left': '依貴公司的紀錄，目前還剩：',
  'recorded.incidents-left-expired': '依貴公司的紀錄，合約已到期。最後的數量是：',
  'recorded.left-of': '{support}：{left}',
  'recorded.ends-on': '合約結束日期：{date}',
  'recorded.contract-valid': '依貴公司的紀錄，合約仍然有效。',
  'recorded.contract-ended-on': '依貴公司的紀錄，結束日期是 {date}。',
  'recorded.as-recorded': '以上是依貴公司的紀錄判斷。',
  'recorded.as-of': '紀錄日期：{date}',
  'recorded.linked': '依您的紀錄，您已經將合約連結到您的帳戶。',
  'recorded.contract-said': '貴公司有人在 {date} 告訴我：{state}。',
  'recorded.said-so': '這是貴公司有人在 {date} 告訴我的。',
  'recorded.mpn-associated': '依紀錄，貴公司已與 MPN 關聯。',
  'recorded.mpn-not-associated': '依紀錄，貴公司並未與 MPN 關聯。',
};
