import type { activationAnswers as english } from '../en/answers-activation.ts';
import type { Sentences } from '../sentences.ts';

export const activationAnswers: Sentences<typeof english> = {
  'activation.where':
    '在合作夥伴中心（Partner Center）的「權益（Benefits）」>「技術權益（Technical benefits）」。',
  'activation.how':
    '在合作夥伴中心（Partner Center）的「權益（Benefits）」>「技術權益（Technical benefits）」，按「啟用（Activate）」。',
  'activation.sign-in': '以與 MPN 關聯的帳戶登入合作夥伴中心（Partner Center）儀表板。',
  'activation.open-page': '在左側功能表選擇「權益（Benefits）」，再選擇「技術權益（Technical benefits）」。',
  'activation.press-activate': '按「啟用（Activate）」。',
  'activation.page-lists':
    '這個頁面會列出貴公司金級（Gold）、銀級（Silver）或行動套件（Action Pack）的技術支援權益。',
  'activation.activate-first': '權益必須先按「啟用（Activate）」按鈕啟用，才能使用。',
  'activation.takes-days': '啟用申請需要幾天的處理時間。',
  'activation.ids-are-shown': '啟用成功後，就會顯示存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'activation.support-can-be-used':
    '從那時起就能使用 Microsoft 產品支援（Microsoft product support）；金級（Gold）與銀級（Silver）還能使用簽名雲端支援（Signature Cloud Support）。',
  'activation.two-benefits':
    '「技術權益（Technical benefits）」頁面上有兩項不同的權益：技術產品支援事件，以及 TPD 服務（技術售前與部署服務，Technical Presales and Deployment）。',
  'activation.incidents-benefit': '技術產品支援事件：我回答的就是這項權益，使用前必須先啟用。',
  'activation.tpd-benefit': 'TPD 服務：另一項權益，不需要啟用。',
  'ids.first-use-only':
    '每個使用者帳戶只有在第一次使用時，才需要存取識別碼（Access ID）與合約識別碼（Contract ID）。權益與帳戶關聯之後，就不必再輸入。',
  'ids.on-premises':
    '第一次使用內部部署支援（Support for Business）時，需要存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'ids.cloud':
    '第一次在 Azure、Dynamics 365 與其他雲端產品使用支援時，需要存取識別碼（Access ID）與合約識別碼（Contract ID）；Microsoft 365 例外。',
  'ids.microsoft-365':
    'Microsoft 365 是例外，不需要存取識別碼（Access ID）與合約識別碼（Contract ID）；Azure、Dynamics 365 與其他雲端產品則在第一次使用時需要。',
  'ids.linked-until': '關聯會持續到合約到期，或事件用完為止。',
};
