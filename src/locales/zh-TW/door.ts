import type { door as english } from '../en/door.ts';
import type { Sentences } from '../sentences.ts';

export const door: Sentences<typeof english> = {
  'door.tenant-refused':
    '很抱歉，我無法在這裡為您服務：貴公司不在我的服務名單中。請洽負責管理這個聊天機器人的同仁，將貴公司加入名單。',
  'door.failed':
    '很抱歉，我這邊出了點問題，沒能完成您的要求。請稍後再試一次；如果問題仍然存在，請將這個參考編號提供給負責管理這個聊天機器人的同仁：{reference}',
  'door.nothing-said':
    '我收到了您的訊息，但裡面沒有文字。歡迎直接詢問 MPN 技術支援權益的問題，例如：「金級（Gold）專長認證有幾個事件？」',
  'door.only-attachment':
    '我只能讀取文字，無法讀取檔案或圖片。請用幾句話說明您想了解的內容，或將您看到的訊息貼上來。',
  'door.no-words': '我看不出這是什麼問題。請用幾句話說明您想了解的 MPN 技術支援權益內容。',
  'door.too-long':
    '這段文字太長了，我最多只能讀取 {most, number} 個字元。請用幾句話說明您的問題，並只貼上您看到的訊息即可。',
  'door.press-not-understood':
    '我無法辨識這個按鈕的內容，這張卡片可能來自較舊的版本。請直接傳送訊息，再問我一次。',
  'door.press-taken': '謝謝您，回覆就在下方。',
  'door.remembered':
    '我記下來了：貴公司的等級是{level, select, gold {金級（Gold）} silver {銀級（Silver）} other {行動套件（Action Pack）}}{competency, select, none {} other {，專長認證為 {competency}}}。之後回覆貴公司的每一位同仁時，我都會把這一點列入考量。如果記錯了，請傳送「忘記」。',
  'door.remembering-needs-tenant':
    '我無法在這裡記下這件事，因為這個聊天室沒有告訴我您屬於哪家公司。請在問題中直接說明貴公司的等級。',
  'forget.title': '忘記我記下的貴公司資訊',
  'forget.explained': '不只是您，貴公司所有同仁的下列紀錄都會一併清除：',
  'forget.stays': '啟用進度與已記錄的合約不受影響。',
  'forget.yourself': '如果只想刪除您自己的資料，請改為輸入「忘記我」。',
  'forget.do': '為所有同仁清除',
  'forget.done': '好的，我已經為貴公司的所有同仁清除下列紀錄。您隨時可以再告訴我。',
  'forget.nothing': '我沒有記下貴公司的方案或合約狀況，因此沒有需要忘記的內容。',
};
