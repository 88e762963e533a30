import type { Terms } from './lexicon.ts';

/** Pieces of the portals' misleading messages, as pasted, shortened or translated. */
export const messages = {
  'message:already-associated': [
    'this access id is already associated to an account',
    'please contact your technical account manager to obtain a new access id',
    'bu erişim kimliği bir hesapla zaten ilişkili* | yeni bir erişim kimliği almak için',
    'lütfen teknik hesap yöneticinize ulaşın | to an account',
    'already associated | already assosiated | already asociated | is already associated',
    'allready associated | already linked | already in use | already been associated',
    'technical account manager* | obtain a new access id | new access id | contact your tam',
    'contact tam | your tam | 已與帳戶相關聯 | 已經關聯 | 已關聯 | 已與某個帳戶 | 已經與帳戶 | 已與一個帳戶 | 已和帳戶 | 已經被關聯 | 已被關聯',
    '已經綁定 | 已綁定 | 已經連結到 | 技術帳戶管理員 | 技術客戶經理 | 技術帳戶經理 | 技術客戶管理員 | 新的存取識別碼 | 新的 access id | 新的access id',
    'already associated to an account | bir hesapla zaten ilişkili* | zaten ilişkili*',
    'hesapla ilişkili* | zaten bağlı* | zaten bir hesap* | teknik hesap yönetici*',
    'yeni bir erişim kimliği* | yeni erişim kimliği* | zaten ilişkilendiril* | yeni access id',
    'bereits einem konto zugeordnet | bereits zugeordnet',
  ],
  'message:not-authorized': [
    'not authorized for this action | not authorised for this action | you are not authorized',
    "you are not authorised | youre not authorized | you're not authorized | not authorized",
    'not authorised | unauthorized | unauthorised | not authorizd | 您未獲授權此動作 | 未獲授權 | 未經授權 | 沒有授權',
    '未被授權 | 未授權 | 無權執行 | 您無權 | 沒有權限執行此動作 | bu eylem için yetkiniz yok | yetkiniz yok',
    'eylem için yetki* | bu işlem için yetki* | yetkili değilsiniz | yetkim yok | nicht autorisiert',
    'nicht berechtigt',
  ],
  'message:no-benefits': [
    "it looks like you don't have any benefits yet | it looks like you dont have any benefits yet",
    'henüz herhangi bir avantaja sahip değil gibi görünüyor | 您似乎還沒有任何好處',
    "don't have any benefits yet | dont have any benefits | don't have any benefits",
    'do not have any benefits | looks like you don* | any benefits yet | no benefits yet',
    'have no benefits | benefits yet | 似乎還沒有任何好處 | 還沒有任何好處 | 沒有任何好處 | 還沒有任何權益 | 沒有任何權益 | 尚無任何權益',
    '沒有任何優惠 | 任何好處 | herhangi bir avantaja sahip değil* | avantaja sahip değil*',
    'henüz herhangi bir avantaj* | avantajınız yok | henüz bir avantaj* | keine vorteile',
    'noch keine vorteile',
  ],
} as const satisfies Terms;
