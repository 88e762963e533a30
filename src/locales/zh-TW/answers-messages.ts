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
  'associated.no-longer-valid':
    '請忽略這則訊息，它是無效的。您的合約已不再有效：合約已到期，或 Signature 10-pack / 5-pack 的事件已用完。',
  'associated.hidden':
    '合約因為不再有效而被隱藏，重新連結只會再次出現同樣的錯誤。要取得 Azure 事件，必須購買新的支援方案。',
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
};
