import type { messageAnswers as english } from '../en/answers-messages.ts';
import type { Sentences } from '../sentences.ts';

export const messageAnswers: Sentences<typeof english> = {
  'associated.ignore':
    '請忽略 Azure 入口網站的這則訊息（「This Access ID is already associated to an account」，此存取識別碼已與帳戶相關聯）：這則訊息無效。',
  'associated.why':
    '只要合約與同一個帳戶連結超過一次，就會出現這則訊息。請不要申請新的存取識別碼（Access ID）。',
  'associated.linked': '請忽略這則訊息，它是無效的。您的合約已經關聯，不需要再連結一次。',
  'associated.new-request':
    '請使用「+ 新增支援要求（+ New support request）」照常建立事件，可在那裡選用支援方案。',
  'associated.expired': '請忽略這則訊息，它是無效的。您的合約已到期。',
  'associated.used-up': '請忽略這則訊息，它是無效的。您的 Signature 10-pack / 5-pack 事件已用完。',
  'associated.over': '合約到期或事件用完之後，就不再有效。',
  'associated.hidden': '合約因為不再有效而被隱藏，重新連結只會再次出現同樣的錯誤。',
  'associated.action-pack':
    '請忽略這則訊息，它是無效的。連結也沒有用，因為行動套件（Action Pack）不含雲端支援。',
  'associated.case-valid':
    '如果貴公司是金級（Gold）或銀級（Silver），而且合約有效，合約就已經關聯：請照常使用「+ 新增支援要求（+ New support request）」，可在那裡選用支援方案。',
  'associated.case-no-longer-valid':
    '如果合約已到期，或 Signature 10-pack / 5-pack 的事件已用完，合約會被隱藏：重新連結只會再次出現同樣的錯誤，必須購買新的支援方案。',
  'associated.case-action-pack': '如果貴公司只有行動套件（Action Pack），其中不含雲端支援，連結也沒有用。',
  'messages.not-authorized':
    '「您未獲授權此動作（You are not authorized for this action）」的意思是：這個帳戶只與 CSP 關聯，並未與 MPN 關聯。',
  'messages.sign-in-with-mpn': '請以與 MPN 關聯的帳戶登入合作夥伴中心（Partner Center）。',
  'messages.no-benefits':
    '「您似乎還沒有任何好處（It looks like you don’t have any benefits yet）」表示下列其中一種情況：',
  'messages.no-active-offer': '貴公司沒有有效的會員方案（membership offer）',
  'messages.wrong-account': '貴公司有會員方案，但登入的帳戶不對',
  'messages.how-to-switch': '如果登入的帳戶不對：',
  'messages.press-account': '選擇右上角的「帳戶（Account）」圖示。',
  'messages.choose-different': '選擇「使用其他帳戶登入（Sign in with a different account）」。',
  'associated.not-begun': '請忽略這則訊息，它是無效的。依貴公司的紀錄，合約從 {date} 開始。',
  'messages.benefits-wrong-account':
    '「您似乎還沒有任何好處（It looks like you don’t have any benefits yet）」在這裡表示：登入的帳戶不對。',
  'messages.benefits-no-offer':
    '「您似乎還沒有任何好處（It looks like you don’t have any benefits yet）」在這裡表示：貴公司沒有有效的會員方案（membership offer）。',
  'messages.benefits-why': '公司沒有有效的會員方案，或者有會員方案但登入的帳戶不對，都會出現這則訊息。',
  'messages.next-step': '下一步：{step}',
  'step.buy-plan-for-azure': '購買新的支援方案，才能取得 Azure 事件。',
  'step.buy-plan': '購買新的支援方案。',
  'step.attain-competency':
    '取得專長認證（competency）。行動套件（Action Pack）合作夥伴只有取得專長認證，才有簽名雲端支援（Signature Cloud Support）。',
  'step.request-from-start':
    '{date} 起，使用「+ 新增支援要求（+ New support request）」照常建立事件，可在那裡選用支援方案。',
  'step.look-from-start': '{date} 起，再看一次支援方案是否出現。',
  'step.switch-account':
    '選擇右上角的「帳戶（Account）」圖示，再選「使用其他帳戶登入（Sign in with a different account）」。',
  'step.see-offers': '參閱 Microsoft 說明如何管理 MPN 權益與方案的頁面。',
  'step.leave-to-administrator': '交給貴公司的系統管理員，這項需求正在等候他們處理。',
  'step.wait-for-processing':
    '等到存取識別碼（Access ID）與合約識別碼（Contract ID）顯示出來。處理申請需要幾天。',
  'step.use-ids':
    '直接使用存取識別碼（Access ID）與合約識別碼（Contract ID）。貴公司每個與 MPN 關聯的使用者帳戶都看得到。',
  'messages.ask': '您是哪一種情況？',
  'messages.ask-level': '貴公司是哪個等級？',
  'messages.ask-contract': '合約目前的狀況？',
  'messages.only-action-pack': '只有行動套件（Action Pack）',
  'messages.no-offer': '沒有會員方案',
  'messages.contract-valid': '有效，而且還有事件',
  'messages.contract-expired': '已到期',
  'messages.contract-used-up': '事件已用完',
  'messages.not-known': '不知道',
  'messages.ask-now': '我該怎麼做？',
  'messages.noted': '已為貴公司記下。如果不對，請輸入「忘記」。',
};
