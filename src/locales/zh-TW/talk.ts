import type { talk as english } from '../en/talk.ts';
import type { Sentences } from '../sentences.ts';

export const talk: Sentences<typeof english> = {
  'talk.greeting': '您好！歡迎詢問 MPN 技術支援權益的任何問題。',
  'talk.welcome': '您好！我可以回答 MPN 技術支援權益的問題。',
  'talk.thanks': '不客氣，之後有問題隨時再問我。',
  'talk.goodbye': '再見！有需要時隨時找我。',
  'talk.help': '我可以回答 MPN 技術支援權益的問題：',
  'talk.about-the-bot': '我是聊天機器人，專門回答 Microsoft 合作夥伴網路（MPN）技術支援權益的問題。',
  'talk.own-words': '請直接用您自己的話提問，中文、英文或土耳其文都可以。',
  'talk.mention-me': '請用 @ 提及我，直接用您自己的話提問，中文、英文或土耳其文都可以。',
  'talk.commands': '我也可以和您一起處理：請傳送「啟用」、「識別碼」或「剩餘事件」。',
  'talk.administrator-commands':
    '系統管理員可以輸入「歷史記錄」、「系統管理員」、「統計」；在頻道中可以輸入「系統管理員頻道」或「服務台」。服務台頻道中還可以輸入「未回答的問題」、「教機器人」、「教過的內容」與「統計」。',
  'talk.forget-me': '輸入「忘記我」，我就會刪除您的資料。',
  'talk.facts':
    '我只說資料上有的內容，並附上答案所依據的事實編號。輸入編號（例如 F-ENT-1）即可閱讀該項事實。',
  'talk.can-entitlement': '各等級有幾個事件',
  'talk.can-activation': '由誰啟用權益，以及如何啟用',
  'talk.can-requests': '在哪裡建立要求，以及在哪裡輸入存取識別碼與合約識別碼',
  'talk.can-messages': '入口網站訊息的真正意思',
  'talk.unknown': '很抱歉，我不知道這個問題的答案。',
  'talk.unknown-scope': '我只了解 MPN 技術支援權益的內容。',
  'talk.ask-a-person': '建議您詢問貴公司的服務台，或 MPN 合作夥伴系統管理員。',
  'talk.beyond': '其他問題請詢問貴公司的服務台，或 MPN 合作夥伴系統管理員。',
  'talk.beyond-helpdesk': '其他問題可以由服務台協助您處理。',
  'talk.helpdesk-helps': '服務台可以協助您處理這個問題。',
  'talk.ask-the-helpdesk': '詢問服務台',
  'talk.what-to-ask': '可以問什麼？',
  'talk.help-command': '說明',
  'talk.choice': '我不太確定您的意思。請問是哪一個？',
  'talk.several-answers': '共 {count} 個答案。{first}',
};
