import type { coverageAnswers as english } from '../en/answers-coverage.ts';
import type { Sentences } from '../sentences.ts';

export const coverageAnswers: Sentences<typeof english> = {
  'coverage.what': '技術支援是指針對下列情況進行疑難排解：',
  'coverage.specific-problem': '特定的問題',
  'coverage.error-message': '錯誤訊息',
  'coverage.not-as-intended': '功能未如預期運作',
  'coverage.tpd-is-different': '技術售前與部署（TPD）服務是另一項權益，與這些事件分開。',
  'coverage.versions':
    '並非每個產品與版本都受支援。內部部署產品只支援目前版本（N）與前一版（N-1），而且 N-1 必須仍在主流支援（mainstream support）期間。',
  'coverage.check': '請到 {address} 查詢您的版本。',
  'coverage.check-product': '{product} 目前是不是 N 或 N-1，請到這裡查詢：{address}。',
  'coverage.for-the-rest': '其他產品與版本，請按事件付費，或購買合作夥伴支援方案。',
  'plans.premier':
    '合作夥伴的頂級支援（Premier Support for Partners）是付費方案，也是 Microsoft 最高等級的支援。',
  'plans.advanced': '合作夥伴的先進支援（Advanced Support for Partners）是付費方案，只適用於雲端產品。',
  'plans.compare': 'Microsoft 有一個頁面，專門比較各種合作夥伴支援方案。',
  'plans.related-pages':
    '相關頁面包括：管理 MPN 權益與方案（offers）、PMC（Partner Membership Center）成員如何啟用技術權益，以及 TPD 服務。',
};
