import type { contractAnswers as english } from '../en/answers-contract.ts';
import type { Sentences } from '../sentences.ts';

export const contractAnswers: Sentences<typeof english> = {
  'remaining.create-request': '請在 Support for Business（Services Hub）建立要求，內部部署支援都在那裡申請。',
  'remaining.only-there':
    '只有內部部署的入口網站 Support for Business 會顯示剩餘的事件數；雲端入口網站（Azure、LCS 等）不會顯示。',
  'remaining.how': '在 Support for Business 開始建立一個內部部署案例，在完成前停下來；這樣不會真的建立要求。',
  'remaining.to-check':
    '要看目前的數量，請在 Support for Business 開始建立一個內部部署案例，並在完成前停下來；這樣不會真的建立要求。',
  'remaining.open-and-choose': '開啟 Support for Business，在步驟 1 選擇 Windows 10，並輸入任意文字。',
  'remaining.read-contract': '步驟 2 會列出貴公司的合作夥伴合約，以及開始日期、結束日期與剩餘事件數。',
  'remaining.stop-there': '看完就停在這裡，不要完成建立。',
  'remaining.more': 'Microsoft 有一個頁面說明如何查看合作夥伴支援事件的剩餘數量。',
  'remaining.unavailable-only-if':
    '「想要查看無法使用的支援方案嗎？（Want to see unavailable support plans?）」只有在下列其中一種情況，才會列出合作夥伴合約：',
  'remaining.if-expired': '合約已到期',
  'remaining.if-used-up': '事件已用完',
  'remaining.if-old-product': '選擇的產品是舊的內部部署產品',
  'contract.add-answer':
    '如果合約尚未關聯，請在 Support for Business 建立要求的步驟 2，用「新增合約（Add contract）」加入。',
  'contract.expand':
    '在步驟 2 展開「需要購買或新增更多支援方案（Need to purchase or add more support plans）」。',
  'contract.add-contract': '選擇「新增合約（Add contract）」。',
  'contract.enter-ids': '輸入存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'contract.in-support-for-business':
    '在 Support for Business 建立要求的步驟 2，展開「需要購買或新增更多支援方案（Need to purchase or add more support plans）」，選擇「新增合約（Add contract）」，再輸入存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'contract.link-in-azure':
    '在 Azure 入口網站前往「說明 + 支援（Help + support）」>「支援方案（Support plans）」>「連結支援權益（Link support benefits）」，再輸入存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'contract.link-answer':
    '在 Azure 入口網站的「說明 + 支援（Help + support）」中，使用「連結支援權益（Link support benefits）」。',
  'contract.open-help': '開啟「說明 + 支援（Help + support）」>「支援方案（Support plans）」。',
  'contract.choose-link': '選擇「連結支援權益（Link support benefits）」。',
  'missing.cases': '看不到支援方案，可能是下列其中一個原因：',
  'missing.not-added':
    '合約尚未加入 Support for Business：請在步驟 2 展開「需要購買或新增更多支援方案（Need to purchase or add more support plans）」，選擇「新增合約（Add contract）」，再輸入存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'missing.not-linked':
    '合約尚未在 Azure 入口網站連結：請前往「說明 + 支援（Help + support）」>「支援方案（Support plans）」>「連結支援權益（Link support benefits）」，再輸入存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'missing.no-longer-valid':
    '合約已到期，或事件已用完：合約會被隱藏，重新連結也沒有用，必須購買新的支援方案。',
  'missing.unavailable':
    '合約已到期、事件已用完，或選擇的產品是舊的內部部署產品：這時合約會列在「想要查看無法使用的支援方案嗎？（Want to see unavailable support plans?）」之下。',
  'missing.used-up-on-premises':
    '在 Support for Business，依貴公司的紀錄，內部部署的事件已用完；合約會列在「想要查看無法使用的支援方案嗎？（Want to see unavailable support plans?）」之下。',
  'missing.used-up-in-cloud':
    '在雲端入口網站，依貴公司的紀錄，雲端支援的事件已用完；合約會被隱藏，必須購買新的支援方案。',
  'missing.old-product-chosen':
    '選擇的產品是舊的內部部署產品：這時合約會列在「想要查看無法使用的支援方案嗎？（Want to see unavailable support plans?）」之下。',
  'missing.which-portal': '請告訴我是在哪個入口網站看不到，我就能說得更準確。',
  'missing.action-pack-in-cloud': '您在雲端入口網站，但只有行動套件（Action Pack）：行動套件沒有雲端支援。',
  'missing.action-pack':
    '看不到支援方案，是因為行動套件（Action Pack）沒有雲端支援，只包含 Microsoft 產品支援（Microsoft product support）。',
  'missing.expired': '看不到支援方案，是因為合約已到期。',
  'missing.used-up': '看不到支援方案，是因為合約的事件已用完。',
  'missing.see-unavailable':
    '在 Support for Business，這樣的合約會列在「想要查看無法使用的支援方案嗎？（Want to see unavailable support plans?）」之下。',
  'missing.not-begun': '看不到支援方案，是因為依貴公司的紀錄，合約從 {date} 才開始。',
  'missing.not-linked-yet': '看不到支援方案，是因為合約尚未在入口網站連結。',
  'missing.nothing-else': '有專長認證，合約也有效，在雲端入口網站就沒有其他原因了。',
  'missing.not-added-or-old': '看不到支援方案，是因為合約尚未加入，或者選擇的產品是舊的內部部署產品。',
  'missing.old-product': '看不到支援方案，是因為選擇的產品是舊的內部部署產品。',
};
