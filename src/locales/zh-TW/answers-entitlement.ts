import type { entitlementAnswers as english } from '../en/answers-entitlement.ts';
import type { Sentences } from '../sentences.ts';

export const entitlementAnswers: Sentences<typeof english> = {
  'entitlement.on-premises':
    '{offer}，每個會員年度的 Microsoft 產品支援（Microsoft product support）：{onPremises}。',
  'entitlement.cloud-certain': '{offer}，每個會員年度的簽名雲端支援（Signature Cloud Support）：{cloud}。',
  'entitlement.cloud-depends':
    '{offer}的簽名雲端支援（Signature Cloud Support）要看專長認證的種類。每個會員年度：',
  'entitlement.cloud-none':
    '{offer}沒有雲端支援：只包含 Microsoft 產品支援（Microsoft product support），不含簽名雲端支援（Signature Cloud Support）。',
  'entitlement.both-certain':
    '{offer}，每個會員年度：Microsoft 產品支援（Microsoft product support）{onPremises}，簽名雲端支援（Signature Cloud Support）{cloud}。',
  'entitlement.both-depends':
    '{offer}每個會員年度的 Microsoft 產品支援（Microsoft product support）有 {onPremises}；簽名雲端支援（Signature Cloud Support）要看專長認證的種類：',
  'entitlement.both-none':
    '{offer}，每個會員年度：Microsoft 產品支援（Microsoft product support）{onPremises}，不含簽名雲端支援（Signature Cloud Support）。',
  'entitlement.with-cloud': '雲端專長認證：{allowance}',
  'entitlement.with-other': '其他專長認證：{allowance}',
  'entitlement.list': '{support}，每個會員年度——{list}。',
  'entitlement.list-item': '{name}：{value}',
  'entitlement.by-level': '要看貴公司的等級。{sentence}',
  'entitlement.table-by-level': '要看貴公司的等級。每個會員年度的事件數：',
  'entitlement.table': '每個會員年度的事件數對照：',
  'entitlement.column-level': '等級',
  'entitlement.cell-depends': '雲端專長認證為{withCloud}，其他專長認證為 {withOther}',
  'entitlement.recent-products': 'Microsoft 產品支援只適用於較新的內部部署產品。',
  'entitlement.cloud-products': '簽名雲端支援（Signature Cloud Support）只適用於雲端產品。',
  'entitlement.both-kinds': 'Microsoft 產品支援只適用於較新的內部部署產品，簽名雲端支援只適用於雲端產品。',
  'entitlement.level-decides': 'Microsoft 產品支援只看等級；不論有沒有雲端專長認證都一樣。',
  'entitlement.adding-up': '同時擁有多種等級時，事件數能否相加，我的資料上沒有寫，所以分別列出。',
  'entitlement.remember': '貴公司是哪一個等級？我可以記下來。',
  'entitlement.button-on-premises': '{level}：內部部署',
  'entitlement.button-cloud': '{level}：雲端',
  'entitlement.ask-on-premises': '{level}的內部部署支援有幾個事件？',
  'entitlement.ask-cloud': '{level}的雲端支援有幾個事件？',
  'entitlement.button-competency-cloud': '有雲端專長認證',
  'entitlement.button-competency-other': '其他專長認證',
  'entitlement.ask-competency-cloud': '{level}雲端專長認證的雲端支援有幾個事件？',
  'entitlement.ask-competency-other': '{level}非雲端專長認證的雲端支援有幾個事件？',
  'competencies.is-cloud': '{competency} 是雲端專長認證之一。',
  'competencies.is-not-cloud': '{competency} 不是雲端專長認證。',
  'competencies.exactly-these': '雲端專長認證只有以下這些：',
  'competencies.list': '雲端專長認證只有：{names}。',
  'action-pack.no-cloud':
    '行動套件（Action Pack）沒有雲端支援，只包含 Microsoft 產品支援（Microsoft product support）。',
  'action-pack.only-by-competency':
    '行動套件（Action Pack）合作夥伴必須取得專長認證（competency），才有簽名雲端支援（Signature Cloud Support）。',
  'action-pack.beside':
    '行動套件（Action Pack）本身沒有雲端支援，但另外持有的專長認證有。每個會員年度的簽名雲端支援（Signature Cloud Support）：',
  'cloud-support.who':
    '簽名雲端支援（Signature Cloud Support）提供給具備金級（Gold）或銀級（Silver）專長認證的合作夥伴，而且只適用於雲端產品。',
  'cloud-support.per-year': '每個會員年度：',
  'signature-packs.gold': '「Signature 10-pack」指的是金級（Gold）的非雲端（「混合式」，hybrid）專長認證。',
  'signature-packs.silver':
    '「Signature 5-pack」指的是銀級（Silver）的非雲端（「混合式」，hybrid）專長認證。',
  'signature-packs.both':
    '「Signature 10-pack」指金級（Gold）、「Signature 5-pack」指銀級（Silver）的非雲端（「混合式」，hybrid）專長認證。',
  'signature-packs.gives': '{name}，每個會員年度的簽名雲端支援（Signature Cloud Support）：{value}',
};
