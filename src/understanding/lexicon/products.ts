import type { Terms } from './lexicon.ts';

/** Portals, products and the two kinds of support. */
export const products = {
  'portal:azure': [
    'azure portal* | portal.azure.com | azure 入口* | azure入口* | azure 後台 | azure portalı*',
  ],
  'product:azure': ["azure | azure'* | azur | azuer | azureda | azurede | azurea | azureun | azure 上"],
  'portal:support-for-business': [
    'support for business* | supportforbusiness | services hub | serviceshub* | service hub | sfb',
    'business desteği | işletmeler için destek | 商務支援 | 企業支援 | support.serviceshub*',
  ],
  'portal:partner-center': [
    'partner center* | partner centre* | partnercenter* | partner portal* | partner merkezi*',
    'iş ortağı merkezi* | 合作夥伴中心 | 夥伴中心 | 合作伙伴中心 | partner dashboard* | pmc | partner.microsoft.com',
  ],
  'product:dynamics-365': [
    'dynamics* | d365 | dyn365 | business central | finance and operations | power platform',
    'power apps | powerapps | power bi | powerbi',
  ],
  'portal:lifecycle-services': ["lcs | lifecycle services | lcs'* | 生命週期服務"],
  'product:microsoft-365': [
    'microsoft 365* | m365* | office 365* | office365* | o365* | ms365 | ms 365 | microsoft365*',
    'exchange online* | sharepoint online* | intune* | onedrive* | teams* | 365 系統管理中心',
  ],
  'product:on-premises': [
    'windows server* | sql server* | exchange server* | exchange 20* | sharepoint server*',
    'sharepoint 20* | windows 10* | windows 11* | windows 7* | windows 8* | hyper-v*',
    'active directory* | sql 20* | sql2* | ws20* | ws 20* | server 20* | win server* | winserver*',
    'sccm* | system center* | skype for business* | biztalk* | visual studio 20* | office 20* | win10',
    'win 10 | windows server 20* | exchange sunucu* | sql sunucu* | project server* | dynamics nav*',
    'dynamics ax* | dynamics gp*',
  ],
  'support:on-premises': [
    'on-prem* | on prem* | onprem* | on- prem* | on -prem* | on premise* | on-site product*',
    'product support* | local server* | our own server* | own datacen* | server room | physical server*',
    'server in our* | ms product support* | boxed product* | local product* | 內部部署 | 本地 | 地端 | 落地',
    '本機部署 | 產品支援 | 機房 | 自建 | 企業內部 | 本地部署 | 自家伺服器 | 實體伺服器 | 內部佈署 | 内部部署 | 地段 | şirket içi* | sirket ici*',
    'yerel sunucu* | yerinde* | ürün deste* | kurum içi* | yerel ürün* | lokal sunucu* | lokal ürün*',
    'lokal | fiziksel sunucu* | kendi sunucu* | sunucu odas* | yerel',
  ],
  'support:cloud': [
    'cloud* | signature cloud support* | signature cloud* | signature support* | sig cloud* | scs',
    'clud | saas | 雲端 | 雲 | 簽名雲端* | 簽名支援 | signature 雲端* | bulut* | imza bulut* | signature bulut*',
    'imza deste*',
  ],
  'signature-cloud': [
    'signature cloud* | signature support | sig cloud* | signature bulut* | imza bulut* | 簽名雲端* | 簽名支援',
    'signature 雲端* | signature雲端*',
  ],
} as const satisfies Terms;
