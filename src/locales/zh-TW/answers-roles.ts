import type { rolesAnswers as english } from '../en/answers-roles.ts';
import type { Sentences } from '../sentences.ts';

export const rolesAnswers: Sentences<typeof english> = {
  'roles.who-can-activate':
    '要啟用權益，帳戶必須具備全域管理員（Global administrator）或 MPN 合作夥伴系統管理員（MPN partner administrator）角色。',
  'roles.grey-without-role': '這兩種角色都沒有的帳戶，「啟用（Activate）」按鈕會呈現灰色。',
  'roles.who-sees-the-ids':
    '權益啟用之後，貴公司每個與 MPN 關聯的使用者帳戶都能看到存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'roles.admin-agent': '代表 CSP 客戶建立雲端支援要求的，是系統管理代理人（Admin agent）角色。',
  'roles.who-can-use-on-premises':
    '任何使用者帳戶只要有存取識別碼（Access ID）與合約識別碼（Contract ID），就能使用內部部署技術支援：公司或學校帳戶（AAD）與個人 Microsoft 帳戶（MSA）都可以。',
  'roles.own-or-customer': '為自己的公司或為客戶使用都可以。',
  'roles.find-someone':
    '請在合作夥伴中心（Partner Center）的使用者管理頁面，依全域管理員（Global administrator）與 MPN 合作夥伴系統管理員（MPN partner administrator）這兩種角色篩選，列出來的人都能啟用。',
  'roles.button-grey': '「啟用（Activate）」按鈕呈現灰色，是因為可以啟用的兩種角色，您的帳戶都沒有。',
  'customer-request.answer':
    '請以系統管理代理人（Admin agent）的身分，從合作夥伴中心（Partner Center）裡該客戶的「服務管理（Service management）」頁面開始。',
  'customer-request.open-customer': '前往「CSP」>「客戶（Customers）」，選擇該客戶。',
  'customer-request.new-request': '選擇「服務管理（Service management）」>「新增要求（New request）」。',
  'customer-request.in-the-portal':
    '選擇工作負載，就會開啟該工作負載的入口網站；請在那裡新增合約並建立要求。',
  'customer-request.csp-plan':
    'CSP 合作夥伴建立 Azure 要求時，可以使用「雲端解決方案提供者（Cloud Solution Provider）」支援方案。',
  'customer-request.csp-plan-effect': '使用這個方案，不需要新增支援合約。',
};
