import type { Terms } from './lexicon.ts';

/** Subjects near the benefit on which the fact sheet is silent; they speak for "I don't know". */
export const beyond = {
  'beyond:price': [
    'price* | pricing | cost* | fee | fees | how much is | how much does | discount* | cheaper | quote',
    '價格 | 價錢 | 多少錢 | 費用 | 費率 | 收費 | 報價 | 折扣 | 年費 | 單價 | 幾塊 | fiyat* | ücreti* | kaç para | kaç lira',
    'kaç dolar | maliyet* | indirim* | tutar* | aidat* | 會費 | 入會費 | 月費',
  ],
  'beyond:phone': [
    'phone* | hotline* | call them | telephone* | email address* | live chat | whatsapp | 電話 | 專線 | 熱線',
    '客服 | 信箱 | telefon* | canlı destek | e-posta adres* | çağrı merkezi*',
  ],
  'beyond:service-level': [
    'response time* | sla | slas | severity* | sev a | sev 1 | sev b | 24/7 | 24x7 | working hours',
    'business hours | escalat* | how fast do they | reply time | 回應時間 | 回覆時間 | 嚴重性 | 嚴重程度 | 優先順序 | 24小時',
    '24 小時 | 升級處理 | 上班時間 | yanıt süre* | cevap süre* | önem derece* | önem düzey* | 7/24 | mesai',
    'eskalasyon* | ciddiyet*',
  ],
  'beyond:language': [
    'in french | in german | in turkish | in chinese | in spanish | speak* | support language*',
    'english only | native language | 中文 | 講中文 | 說中文 | 英文 | 語言 | türkçe | ingilizce | dil | dilde',
    'konuşuyor* | konuşul* | konuşan*',
  ],
  'beyond:license': [
    'licen* | internal use* | internal-use* | iur | iurs | product key* | seats | subscription key*',
    'serial number* | software download* | 授權數 | 授權 | 內部使用* | 金鑰 | 序號 | 軟體下載 | lisans* | iç kullanım*',
    'dahili kullanım* | ürün anahtar* | seri numara*',
  ],
  'beyond:credits': ['credit | credits | sponsorship | 點數 | 額度多少錢 | 贈送額度 | kredi* | kredisi*'],
  'beyond:visual-studio': [
    'visual studio sub* | msdn | vs subscription* | vs enterprise | visual studio enterprise',
    'visual studio 訂閱 | visual studio abone*',
  ],
  'beyond:certification': [
    'certification* | certified | exam | exams | training* | course* | mcp | az-* | points',
    'performance requirement* | 考試 | 證照 | 課程 | 訓練 | 考幾張 | sınav* | sertifika* | eğitim* | puan* | kurs*',
  ],
  'beyond:attain': [
    'become a* | how to become | attain* | qualify for | requirements for | requirement* | upgrade to',
    'enrol* | eligib* | solutions partner | apply for | renew* | anniversary* | downgrad* | 怎麼成為 | 如何成為',
    '升級 | 續約 | 續訂 | 申請 | 條件 | 資格條件 | 門檻 | 怎麼取得 | 達成 | nasıl gold olu* | nasıl silver olu* | ortağı ol*',
    'yenile* | şartlar* | koşul* | başvur* | gereksinim* | yükselt*',
  ],
  'beyond:money-back': [
    'refund* | money back | cancel* | reimburs* | rebate* | incentive* | commission* | payout* | bonus*',
    '退款 | 退費 | 退錢 | 取消 | 獎勵 | 獎金 | 回饋金 | 佣金 | iade* | iptal* | teşvik* | prim | komisyon*',
  ],
  'beyond:carry-over': [
    'roll over* | rollover* | carry over* | carried over | carry forward | next year | transfer*',
    'resell* | sell our | donate* | share with another | give our | 累積 | 遞延 | 保留到 | 明年 | 轉讓 | 轉移 | 轉給',
    'devred* | devret* | devir | aktar* | gelecek yıl* | seneye | birik*',
  ],
  'beyond:money': [
    'invoice* | invoic* | billing | tax* | vat | credit card* | bank* | payment | 發票 | 帳單 | 稅 | 信用卡',
    '匯款 | fatura* | vergi* | kdv | kredi kart* | banka*',
  ],
  'beyond:account': [
    'password* | mfa | 2fa | authenticator* | multi-factor* | reset | new user | add user* | add a user',
    'delete user* | company name | rename | vetting | verification | merge | bank account | partner id',
    'partnerid | location id | gdap | dap | delegated admin* | 密碼 | 重設 | 驗證 | 雙因素 | 新增使用者 | 公司名稱 | 公司審核 | 帳號審核',
    '合併 | şifre* | parola* | sıfırla* | doğrulama* | kullanıcı ekle* | firma adı* | şirket adı*',
    'unvan* | birleştir* | mpn id | mpn ids | mpnid | pga id | 夥伴識別碼 | ortak kimliği*',
  ],
  'beyond:business': [
    'referral* | sales lead* | leads | marketplace* | appsource | co-sell* | cosell* | logo*',
    'our account manager* | our partner manager* | our tam | hesap yöneticisi* | müşteri temsilcisi* | 客戶經理 | 業務代表',
    'partner of record | dpor | pal | marketing* | partner event* | events | deal registration',
    'customer reference* | 商機 | 推薦 | 市集 | 標誌 | 行銷 | 記錄合作夥伴 | yönlendirme* | pazaryeri* | logosu*',
    'logoyu | pazarlama*',
  ],
  'beyond:case-handling': [
    'reopen* | case number | status of my case | status of my ticket | my open case | close the case',
    'closed case | upload* | attachment* | engineer call* | remote session* | case status',
    'ticket status | 進度 | 重開 | 上傳 | 附件 | 案件狀態 | 工單狀態 | talebimin durumu | yeniden aç* | dosya yükle*',
    'kaydın durumu',
  ],
  'beyond:privacy': [
    'privacy | gdpr | data protection | personal data | recording | recordings | recorded | retention',
    '個資 | 隱私 | 錄影 | 錄音 | 側錄 | 保存多久 | gizlilik* | kvkk | kişisel veri* | ekran kayd* | kayıt altı*',
  ],
  'beyond:proof': [
    'certificate | certificates | proof of | authorization letter | authorisation letter | letterhead | on paper',
    'stamped | 證明書 | 證明文件 | 證明信 | 授權書 | 正本 | 紙本 | 公文 | yetki belgesi* | belgesi | belgeyi | ıslak imza*',
    'kaşeli | antetli',
  ],
} as const satisfies Terms;

/** Whether a term is one of those. */
export function isBeyond(concept: string): boolean {
  return concept.startsWith('beyond:');
}
