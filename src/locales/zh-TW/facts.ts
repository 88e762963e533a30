import type { facts as english } from '../en/facts.ts';
import type { Sentences } from '../sentences.ts';

export const facts: Sentences<typeof english> = {
  'fact.F-ROLE-1':
    '要啟用權益，帳戶必須具備全域管理員（Global administrator）或 MPN 合作夥伴系統管理員（MPN partner administrator）角色。',
  'fact.F-ROLE-2':
    '權益啟用之後，公司裡每個與 MPN 關聯的使用者帳戶都能看到存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'fact.F-ROLE-3': '代表 CSP 客戶建立雲端支援要求的，是系統管理代理人（Admin agent）角色。',
  'fact.F-ROLE-4':
    '任何使用者帳戶（AAD 或 MSA）只要有存取識別碼（Access ID）與合約識別碼（Contract ID），就能使用內部部署技術支援，無論是為自己的公司或為客戶。',
  'fact.F-ROLE-5':
    '「啟用（Activate）」按鈕呈現灰色，表示帳戶沒有全域管理員（Global administrator）角色，也沒有 MPN 合作夥伴系統管理員（MPN partner administrator）角色。您可以在合作夥伴中心（Partner Center）的使用者管理頁面依這兩種角色篩選，找到能啟用的人。',
  'fact.F-ACT-1':
    '以與 MPN 關聯的帳戶登入合作夥伴中心（Partner Center）儀表板，在左側功能表選擇「權益（Benefits）」>「技術權益（Technical benefits）」。這個頁面會列出公司金級（Gold）、銀級（Silver）或行動套件（Action Pack）的技術支援權益。',
  'fact.F-ACT-2': '權益必須先按「啟用（Activate）」按鈕啟用，才能使用。',
  'fact.F-ACT-3': '啟用申請需要幾天的處理時間。',
  'fact.F-ACT-4':
    '啟用成功後，就會顯示存取識別碼（Access ID）與合約識別碼（Contract ID）。從那時起就能使用 Microsoft 產品支援（Microsoft product support）；金級（Gold）與銀級（Silver）還能使用簽名雲端支援（Signature Cloud Support）。',
  'fact.F-ACT-5':
    '每個使用者帳戶只有在第一次使用時，才需要存取識別碼（Access ID）與合約識別碼（Contract ID）。權益與帳戶關聯之後，就不必再輸入。',
  'fact.F-ACT-6': '關聯會持續到合約到期，或事件用完為止。',
  'fact.F-ACT-7':
    '「技術權益（Technical benefits）」頁面上有兩項不同的權益：技術產品支援事件，以及 TPD 服務（技術售前與部署服務，Technical Presales and Deployment）。TPD 是另一項權益，不需要啟用。',
  'fact.F-ENT-1':
    '每個會員年度，Microsoft 產品支援（Microsoft product support）只適用於較新的內部部署產品——行動套件（Action Pack）：{actionPackOnPremises}；銀級（Silver）：{silverOnPremises}；金級（Gold）：{goldOnPremises}。簽名雲端支援（Signature Cloud Support）只適用於雲端產品——行動套件（Action Pack）：{actionPackCloud}；銀級（Silver）：雲端專長認證{silverCloud}，其他專長認證 {silverOther}；金級（Gold）：雲端專長認證{goldCloud}，其他專長認證 {goldOther}。',
  'fact.F-ENT-2': '雲端專長認證只有：{competencies}。',
  'fact.F-ENT-3': '技術支援是指針對特定問題、錯誤訊息，或未如預期運作的功能進行疑難排解。',
  'fact.F-ENT-4':
    '行動套件（Action Pack）沒有雲端支援，只包含 Microsoft 產品支援（Microsoft product support）。行動套件合作夥伴必須取得專長認證，才有簽名雲端支援（Signature Cloud Support）。',
  'fact.F-ENT-5':
    '「Signature 10-pack」指的是金級（Gold）的非雲端（「混合式」，hybrid）專長認證；「Signature 5-pack」則是銀級（Silver）的同類專長認證。',
  'fact.F-ENT-6':
    '並非每個產品與版本都受支援。內部部署產品只支援目前版本（N）與前一版（N-1），而且 N-1 必須仍在主流支援（mainstream support）期間（{versionsAddress}）。其他產品與版本，請按事件付費，或購買合作夥伴支援方案。',
  'fact.F-ONP-1': '內部部署的要求在 Support for Business（Services Hub）建立。',
  'fact.F-ONP-2': '第一次使用內部部署支援時，需要存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'fact.F-REM-1':
    '只有內部部署的入口網站 Support for Business 會顯示剩餘的事件數；雲端入口網站（Azure、LCS 等）不會顯示。',
  'fact.F-REM-2':
    '要查看剩餘的事件數，請開始建立一個內部部署案例，並在完成前停下來，這樣不會真的建立要求。步驟 1：開啟 Support for Business，選擇 Windows 10，並輸入任意文字。步驟 2：會列出合作夥伴合約，以及開始日期、結束日期與剩餘事件數。',
  'fact.F-REM-3':
    '如果合約尚未關聯：在步驟 2 展開「需要購買或新增更多支援方案（Need to purchase or add more support plans）」，選擇「新增合約（Add contract）」，再輸入存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'fact.F-REM-4':
    '「想要查看無法使用的支援方案嗎？（Want to see unavailable support plans?）」只有在合約已到期、事件已用完，或選擇的產品是舊的內部部署產品時，才會列出合作夥伴合約。',
  'fact.F-REM-5': 'Microsoft 有一個頁面說明如何查看合作夥伴支援事件的剩餘數量。',
  'fact.F-CLD-1':
    '簽名雲端支援（Signature Cloud Support）提供給具備金級（Gold）或銀級（Silver）專長認證的合作夥伴，而且只適用於雲端產品。',
  'fact.F-CLD-2':
    '第一次在 Azure、Dynamics 365 與其他雲端產品使用支援時，需要存取識別碼（Access ID）與合約識別碼（Contract ID）；Microsoft 365 例外。',
  'fact.F-CLD-3':
    'CSP 合作夥伴建立 Azure 要求時，可以使用「雲端解決方案提供者（Cloud Solution Provider）」支援方案，不需要新增支援合約。',
  'fact.F-CLD-4':
    '系統管理代理人（Admin agent）請選擇 「CSP」>「客戶（Customers）」> 該客戶 >「服務管理（Service management）」>「新增要求（New request）」。選擇工作負載後會開啟該工作負載的入口網站，請在那裡新增合約並建立要求。',
  'fact.F-CLD-5':
    '在 Azure 入口網站：「說明 + 支援（Help + support）」>「支援方案（Support plans）」>「連結支援權益（Link support benefits）」，再輸入存取識別碼（Access ID）與合約識別碼（Contract ID）。',
  'fact.F-ERR-1':
    'Azure 入口網站的訊息「This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID.」是無效的，請忽略。只要合約與同一個帳戶連結超過一次，就會出現這則訊息。請不要申請新的存取識別碼（Access ID）。',
  'fact.F-ERR-1a':
    '如果合約有效，表示金級（Gold）或銀級（Silver）合作夥伴先前已經加入合約：合約已經關聯，不需要再連結一次。請使用「+ 新增支援要求（+ New support request）」照常建立事件，可在那裡選用支援方案。',
  'fact.F-ERR-1b':
    '如果合約已到期，或 Signature 10-pack / 5-pack 的事件已用完，合約會因為不再有效而被隱藏；重新連結只會再次出現同樣的錯誤。要取得 Azure 事件，必須購買新的支援方案。',
  'fact.F-ERR-1c': '如果合作夥伴只有行動套件（Action Pack），則不含雲端支援，連結也沒有用。',
  'fact.F-ERR-2':
    '合作夥伴中心（Partner Center）的「您未獲授權此動作（You are not authorized for this action）」表示帳戶只與 CSP 關聯，並未與 MPN 關聯。請以與 MPN 關聯的帳戶登入。',
  'fact.F-ERR-3':
    '合作夥伴中心（Partner Center）的「您似乎還沒有任何好處（It looks like you don’t have any benefits yet）」表示沒有有效的會員方案（membership offer），或者公司有會員方案，但登入的帳戶不對。如果是帳戶不對，請選擇右上角的「帳戶（Account）」圖示，再選擇「使用其他帳戶登入（Sign in with a different account）」。',
  'fact.F-ERR-4':
    '合作夥伴中心（Partner Center）的「啟用（Activate）」按鈕呈現灰色，表示帳戶沒有可以啟用的兩種角色：全域管理員（Global administrator）與 MPN 合作夥伴系統管理員（MPN partner administrator）。使用者管理頁面可以依這兩種角色篩選。',
  'fact.F-ERR-5':
    '入口網站看不到支援方案，是因為合約尚未關聯、合約已到期或事件已用完、選擇了舊產品，或是在雲端入口網站使用行動套件（Action Pack）。',
  'fact.F-PLAN-1':
    '合作夥伴的頂級支援（Premier Support for Partners）是付費方案，也是 Microsoft 最高等級的支援。',
  'fact.F-PLAN-2': '合作夥伴的先進支援（Advanced Support for Partners）是付費方案，只適用於雲端產品。',
  'fact.F-PLAN-3': 'Microsoft 有一個頁面，專門比較各種合作夥伴支援方案。',
  'fact.F-NEXT-1': '相關頁面：管理 MPN 權益與方案（offers）；PMC 成員啟用技術權益；TPD 服務。',
};
