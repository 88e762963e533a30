import type { Terms } from './lexicon.ts';

/** Levels of membership and kinds of competency. */
export const memberships = {
  'level:action-pack': [
    "action pack* | actionpack* | action-pack* | action packet* | maps | maps'* | mapsin | mapste",
    'mapsta | microsoft action pack* | 行動寶盒 | 行動套件 | 行動包 | 操作包 | eylem paket* | aksiyon paket*',
    'action paket*',
  ],
  'level:silver': ['silver* | silvr | sliver | 銀級 | 銀牌 | 銀質 | 銀卡 | 銀的 | 銀會員 | 銀夥伴 | gümüş*'],
  'level:gold': [
    "gold | gold'* | golds | golden | goldda | goldde | goldla | goldun | goldum* | goldu | golda",
    "goldsak | 金級 | 金牌 | 金質 | 金卡 | 金的 | 金會員 | 金夥伴 | altın | altın'* | altınla | altınsa* | altınız",
    'altınım*',
  ],
  'competency:cloud': [
    'cloud competenc* | cloud-competenc* | cloud comp | cloud comps | cloud speciali*',
    'cloud based competenc* | competency in cloud | 雲端專長 | 雲端認證 | 雲端資格 | 雲端能力 | 雲端類專長 | 雲端的專長',
    '雲端competency | 雲端 competency | 雲專長 | 雲專長認證 | cloud 專長 | cloud專長 | cloud 認證 | cloud 類專長',
    'bulut yetkin* | bulut uzmanl* | bulut yeterl* | cloud yetkin* | cloud uzmanl* | cloud yeterl*',
    'bulut competenc*',
  ],
  'competency:other': [
    'non-cloud | non cloud | noncloud | not a cloud competenc* | no cloud competenc*',
    'hybrid competenc* | hybrid | other competenc* | regular competenc* | on-prem competenc*',
    'not cloud competenc* | competency that is not cloud | without a cloud competenc*',
    'without cloud competenc* | competency other than cloud | 非雲端 | 不是雲端 | 非雲 | 混合式 | 混合型 | 混合專長 | 其他專長',
    '一般專長 | 非 cloud | 非cloud | 沒有雲端專長 | bulut dışı | bulut olmayan | bulut disi | hibrit',
    'karma yetkin* | bulut harici | diğer yetkin* | diğer uzmanl* | non-cloud* | bulut değil',
    'bulutla ilgili olmayan | başka yetkinli*',
  ],
  competency: [
    'competenc* | competanc* | comptency | competecy | competentcy | 專長 | 能力認證 | 資格認證 | yetkinl*',
    'uzmanl* | yeterlil* | kompetans*',
  ],
  membership: ["membership* | mpn | mpn'* | partner network | 會員 | 合作夥伴網路 | üyeli*"],
} as const satisfies Terms;

/** Names of competencies, in the catalogue's spelling where they are cloud competencies (F-ENT-2). */
export const competencyNames = {
  'named:Security': ['security | 安全性 | 安全 | 資安 | güvenlik'],
  'named:Cloud Business Applications': [
    'cloud business app* | cloud biz app* | 雲端商務應用* | 雲端業務應用* | 雲端商業應用* | bulut iş uygulama* | cba',
  ],
  'named:Cloud Platform': ['cloud platform* | 雲端平台 | 雲平台 | 雲端平臺 | bulut platform*'],
  'named:Cloud Productivity': [
    'cloud productivity | 雲端生產力 | 雲端產能 | bulut üretkenli* | bulut verimlili*',
  ],
  'named:Enterprise Mobility Management': [
    "enterprise mobility* | emm | emm'* | 企業行動* | 企業移動* | 企業流動* | kurumsal mobilite*",
    'kurumsal hareketlilik* | kurumsal mobil*',
  ],
  'named:Small and Midmarket Cloud Solutions': [
    'small and midmarket* | small & midmarket* | small and mid-market* | small & mid-market*',
    'small & mid market* | small and mid market* | small and medium* | midmarket cloud*',
    'mid-market cloud* | small midmarket* | smb cloud* | smb competenc* | 中小型市場* | 中小企業雲* | 中小型企業雲*',
    '中小市場* | 中小企業與中型市場* | küçük ve orta* | kobi bulut*',
  ],
  'named:Application Development': [
    'application development | app development | app dev | appdev | 應用程式開發 | 應用開發',
    'uygulama geliştirme*',
  ],
  'named:Application Integration': [
    'application integration | app integration | 應用程式整合 | uygulama entegrasyon* | uygulama tümleştirme*',
  ],
  'named:Data Analytics': [
    'data analytics | data analysis | 資料分析 | 數據分析 | veri analiz* | veri analit*',
  ],
  'named:Data Platform': ['data platform* | 資料平台 | 數據平台 | veri platform*'],
  'named:Datacenter': [
    'datacenter | data center | data centre | datacentre | 資料中心 | 數據中心 | veri merkez*',
  ],
  'named:DevOps': ['devops'],
  'named:Collaboration and Content': [
    'collaboration and content | collaboration & content | collaboration | 共同作業與內容 | 協同作業',
    'işbirliği ve içerik | işbirliği',
  ],
  'named:Communications': ['communications | 通訊專長 | iletişim yetkin* | iletişim uzmanl*'],
  'named:Enterprise Resource Planning': [
    'enterprise resource planning | erp | 企業資源規劃 | kurumsal kaynak planlama*',
  ],
  'named:Messaging': ['messaging | 訊息專長 | mesajlaşma*'],
  'named:Project and Portfolio Management': [
    'project and portfolio* | project & portfolio* | portfolio management | 專案與組合* | 專案及專案組合* | 專案管理',
    'proje ve portföy* | ppm',
  ],
  'named:Windows and Devices': [
    'windows and devices | windows & devices | windows 與裝置 | windows ve cihaz*',
  ],
  'named:Learning': ['learning competenc* | learning | 學習專長 | eğitim yetkin* | öğrenim'],
  'named:Intelligent Systems': ['intelligent systems | 智慧型系統 | akıllı sistem*'],
  'named:Software Asset Management': ['software asset management | 軟體資產管理 | yazılım varlık yönetim*'],
} as const satisfies Terms;
