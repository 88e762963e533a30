import type { Terms } from './lexicon.ts';

/** The benefit, its identifiers, its life and who deals with it. */
export const benefit = {
  benefit: [
    'support | technical support | tech support | benefit* | technical benefit* | support benefit* | 支援 | 技術支援 | 權益 | 支援權益',
    'technical support benefit* | 技術支援權益 | destek | teknik destek | avantaj* | teknik destek avantaj*',
  ],
  incident: [
    "incident* | incidnt* | insident* | ticket* | tiket* | case | cases | case'* | caseimiz | caseler*",
    'support request* | support requests | service request* | sr | srs | support call* | calls | 事件',
    '案件 | 工單 | 工单 | 支援請求 | 服務請求 | 支援單 | case 數 | 開單 | 開案 | 報修 | olay* | talep* | çağrı* | kayıt*',
    'bilet* | vaka* | hak | hakkı | hakkım* | hakkımız* | hakkını | hakkınız* | haklar*',
  ],
  'how-many': [
    'how many | how mny | hw many | how much | number of | count | quota* | allowance | amount of',
    'nr of | no of | limit | limits | cap | capped | 幾個 | 幾件 | 幾次 | 幾張 | 幾筆 | 多少 | 數量 | 額度 | 配額 | 次數',
    '上限 | kaç | kac | ne kadar | adet | sayısı | kota* | limit* | sınır*',
  ],
  unlimited: [
    'unlimited* | no limit* | limitless | infinite | as many as | without limit* | uncapped | 無限 | 不限',
    '吃到飽 | 沒有上限 | 無上限 | sınırsız* | limitsiz* | limit yok',
  ],
  left: [
    'left | remaining | remain | balance | used so far | have we used | still have | leftover | burned',
    'consumed | 剩 | 餘額 | 還有幾 | 還有多少 | 用了幾 | 用掉 | kalan* | kaldı* | kaldi* | bakiye* | geriye',
    'kullandık | kaldigi* | kalmış*',
  ],
  'used-up': [
    'used up | ran out | run out | none left | no incidents left | no more incidents | exhausted',
    'used all | all used | burned through | zero left | 0 left | depleted | no tickets left',
    'no cases left | all gone | spent all | consumed all | finished all | 用完 | 用光 | 沒有剩 | 耗盡 | 用罄',
    '額度沒了 | 次數沒了 | 扣光 | 歸零 | 見底 | tükendi* | bitti* | kalmadı* | tüketti* | bitir* | tükenmiş*',
    'bitmiş* | hakkımız yok | sıfırlan* | hepsini kullan* | tamamını kullan*',
  ],
  expired: [
    'expired* | expire | expires | expiry | expiration | out of date | lapsed | ran out last',
    'no longer valid | outdated contract | ended | 過期 | 到期 | 失效 | 逾期 | süresi dol* | süresi geç*',
    'süresi bit* | sona er* | geçersiz* | vadesi* | süresi doldu*',
  ],
  valid: [
    'still valid | is valid | valid contract | valid until | contract is fine | still active',
    'runs until | in force | not expired | added earlier | already added | added it earlier',
    'added it before | linked it before | linked before | added the contract | contract is valid',
    'contract valid | is active | perfectly valid | 有效 | 沒過期 | 沒有過期 | 還沒過期 | 沒到期 | 還沒到期 | 尚未到期 | 之前加過',
    '已經加過 | 先前加過 | 之前綁過 | 之前有加 | 已加入 | 加過 | 綁過 | 仍在效期 | 效期內 | geçerli | halen geçerli | geçerliliği*',
    'daha önce ekle* | önceden ekle* | önce ekle* | süresi dolmadı* | hala geçerli* | süresi var',
    'aktif sözleşme* | sözleşmemiz aktif | dolmamış*',
  ],
  activate: [
    'activat* | actvat* | aktivat* | activ8* | enable | enabled | switch on | switched on | turn on',
    'turned on | redeem | 啟用 | 啓用 | 激活 | 開通 | 啟動 | etkin* | aktif et* | aktive* | aktifle*',
    'aktivasyon* | aktif ed* | unlock* | kullanıma aç* | devreye al* | 打開支援 | 開啟支援',
  ],
  button: ['button* | btn | click | press | 按鈕 | 按鍵 | 鈕 | buton* | düğme* | tuş*'],
  grey: [
    "grey* | gray* | disabled | dimmed | faded | can't click | cannot click | unclickable",
    "not clickable | cant press | can't press | wont click | inactive | greyd | 灰 | 反灰 | 不能按 | 按不了",
    '點不了 | 不能點 | 按不下去 | 點不下去 | 按不動 | 點不動 | 無法點 | gri* | soluk | basılmıyor | tıklanmıyor | pasif',
    'basamıyor* | tıklayamıyor* | silik',
  ],
  'access-id': [
    'access id* | accessid* | acces id* | acess id* | access-id | access key | access code',
    'access number | support key | access no | 存取識別碼 | 存取id | 存取 id | 訪問id | 訪問 id | 存取碼 | 存取代碼',
    'erişim kimli* | erişim id* | erişim no* | erişim kod* | access kod* | erişim numara*',
  ],
  'contract-id': [
    'contract id* | contact id* | contractid* | contract-id | contract number* | contract no',
    'agreement number* | agreement id* | agreement no | contract code | 合約識別碼 | 合約id | 合約 id | 合約編號',
    '合約號 | 合約代碼 | 合同id | 合同編號 | 合同號 | sözleşme kimli* | sözleşme id* | sözleşme no* | sözleşme numara*',
    'contract numara* | kontrat no* | kontrat numara* | kontrat id*',
  ],
  ids: [
    "ids | the ids | id's | both ids | id pair | the pair | the two ids | 兩組id | 兩個id | 兩組 id | 兩個 id",
    "兩組識別碼 | 識別碼 | 這組id | 序號 | kimlik* | id'ler* | iki kimlik | idleri | idler",
  ],
  contract: ['contract* | contrat | agreement | 合約 | 合同 | 契約 | sözleşme* | kontrat* | anlaşma*'],
  'first-use': [
    'first time | first use | 1st time | every time | each time | again | once | only once | always',
    'every case | every request | each request | every ticket | each ticket | re-enter | reenter',
    'type them again | 第一次 | 首次 | 初次 | 每次 | 每一次 | 再輸入 | 重新輸入 | 重複輸入 | 重打 | 再打 | ilk kullan*',
    'ilk sefer* | ilk kez | her sefer* | her defa* | her talep* | tekrar* | yeniden gir* | bir kez',
    'bir kere | sürekli',
  ],
  link: [
    'link* | associat* | attach* | bind* | tie | tied | connect* | relink* | add contract',
    'add the contract | add our contract | adding the contract | 連結 | 綁定 | 綁 | 關聯 | 關連 | 連動 | 繫結 | 加入合約',
    '新增合約 | 加合約 | bağla* | ilişkilend* | ilişkili* | iliskili* | ekle* | link benefits',
  ],
  'global-administrator': [
    'global admin* | globaladmin | ga | tenant admin* | glob admin* | 全域管理員 | 全域系統管理員 | 全局管理員 | 全域admin',
    '全域 admin | genel yönetici* | global yönetici* | genel admin* | küresel yönetici*',
  ],
  'mpn-administrator': [
    'mpn partner admin* | mpn admin* | partner admin* | mpn 合作夥伴系統管理員 | mpn 管理員 | mpn管理員 | 合作夥伴系統管理員',
    '合作夥伴管理員 | mpn 系統管理員 | mpn iş ortağı yönetici* | iş ortağı yönetici* | mpn yönetici*',
    'partner yönetici*',
  ],
  'admin-agent': [
    'admin agent* | adminagent* | administration agent* | 系統管理代理人 | 管理代理 | 系統管理員代理 | yönetici aracı*',
    'admin aracı* | yönetici temsilci* | admin acenta*',
  ],
  role: [
    'role | roles | permission* | right | rights | privilege* | allowed | authori* | 角色 | 權限 | 身分 | rol',
    'rolü* | roller* | rolle | rolde | yetki | yetkisi* | yetkili* | yetkiye | izin | izni*',
  ],
  who: [
    "who | whos | who's | whom | which account | which user* | anyone | anybody | somebody | someone",
    'everyone | everybody | 誰 | 哪個人 | 什麼人 | 哪些人 | 任何人 | 每個人 | 大家 | 所有人 | kim | kimin* | kimler* | kime',
    'herkes* | hangi kullanıcı* | hangi hesap*',
  ],
  see: [
    'see | view | visible | shown | show | displayed | look up | find | check | appear* | show up | 看',
    '查 | 顯示 | 找不到 | 查看 | 查詢 | 哪裡 | 哪里 | 在哪 | gör* | göster* | bak* | nerede* | nerde* | bulu | bulun*',
    'bulam* | bulab* | bulur* | bulmak | bulac* | bulsa*',
  ],
  when: [
    'how long | when | days | how soon | still pending | waiting | pending | takes | weeks | processing',
    '多久 | 幾天 | 幾天 | 要等 | 處理中 | 何時 | 什麼時候 | ne zaman | kaç gün* | ne kadar sür* | gün | günde* | güne | günü* | günler* | günlük* | bekl* | süre',
    'sürer | sürüyor',
  ],
  customer: [
    "customer* | client | clients | client's | end user | on behalf | 客戶 | 用戶端 | 代替 | 幫客人 | 客人 | 代表",
    'müşteri* | adına',
  ],
  csp: [
    'csp* | cloud solution provider* | 雲端解決方案提供者 | bulut çözüm sağlayıcı* | indirect reseller*',
    'direct partner',
  ],
  tpd: [
    'tpd* | presales | pre-sales | pre sales | technical presales* | deployment service* | advisory',
    '售前* | 技術售前* | 部署服務 | 諮詢時數 | ön satış* | satış öncesi* | dağıtım hizmet* | danışmanlık saat*',
  ],
  version: [
    'version* | n-1 | n -1 | mainstream* | older | old product* | previous version* | latest version*',
    'current version* | legacy | end of life | eol | 版本 | 舊版 | 前一版 | 上一版 | 新版 | 主流支援 | 最新版 | 上個版本',
    'sürüm* | versiyon* | eski ürün* | eski sürüm* | önceki | ana akım* | güncel sürüm*',
  ],
  year: [
    'per year | a year | yearly | annual* | each year | 每年 | 一年 | 年度 | yılda | yıllık | senede',
    'bir yıl',
  ],
  'support-plan': [
    'support plan* | plan | plans | 支援方案 | 支援計畫 | 支援計劃 | 方案 | 支持計劃 | destek plan* | plan*',
  ],
  'unavailable-plans': [
    'unavailable support plan* | want to see unavailable* | see unavailable | unavailable plans',
    '無法使用的支援方案 | 無法使用的支援 | 不可用的支援 | kullanılamayan destek* | kullanılamayan plan*',
    'kullanılamaz destek*',
  ],
  'add-more-plans': [
    'need to purchase or add* | purchase or add more* | add contract | 新增合約 | sözleşme ekle*',
    'add more support plans | daha fazla destek planı*',
  ],
  'link-support-benefits': [
    'link support benefit* | link support | support plans blade | 連結支援權益 | destek avantajlarını bağla*',
    'help + support | help and support | 說明 + 支援 | 說明+支援 | yardım + destek',
  ],
  premier: [
    'premier* | premiere | premium support | unified | 頂級支援 | 頂級 | 最高級 | top tier | highest tier',
    'top-tier | en üst | en yüksek',
  ],
  advanced: [
    'advanced support* | asfp | advanced cloud support | advanced plan* | advanced | 先進支援 | 進階支援',
    'gelişmiş destek* | gelişmiş | advanced destek',
  ],
  compare: [
    'compar* | difference* | differ | versus | vs | side by side | overview of | which plan | 比較 | 差別',
    '差異 | 對照 | karşılaştır* | fark* | kıyas* | mukayese*',
  ],
  pack: [
    '10-pack* | 5-pack* | 10 pack* | 5 pack* | ten pack* | five pack* | ten-pack* | five-pack*',
    "10pack* | 5pack* | 10 件包 | 5 件包 | 10 入 | 5 入 | 十件 | 五件 | 10-paket* | 5-paket* | 10'lu* | 5'li*",
    "10lu paket* | 5li paket* | 10'luk* | 5'lik* | onluk* | beşlik* | 10 lu* | 5 li* | 10'lu paket*",
    'onlu paket* | beşli paket* | 10包 | 5包 | 10次包 | 5次包',
  ],
  buy: [
    'buy | purchase* | pay | paid | pay per incident | order | 購買 | 買 | 付費 | 付錢 | 加購 | 自費 | satın al*',
    'ücretli* | ödeme* | para | parayla',
  ],
  'error-message': [
    'error* | message | msg | popup | pop-up | says | 錯誤 | 訊息 | 顯示 | 跳出 | 出現 | 彈出 | hata* | mesaj*',
    'uyarı* | yazıyor | diyor',
  ],
} as const satisfies Terms;
