import type { ReplyWords } from '../replies.ts';

export const chinese: ReplyWords = {
  gold: {
    summary: '金級：每年 20 次內部部署事件，雲端支援依專長認證而定',
    headline: '金級每個會籍年度有 20 次內部部署支援事件。',
    reason: '雲端支援要看專長認證：雲端專長認證為無限制，其他專長認證則為 10 次。',
    table: {
      columns: ['金級', 'Microsoft 產品支援', '簽名雲端支援'],
      rows: [
        ['雲端專長認證', '20 次', '無限制'],
        ['其他專長認證', '20 次', '10 次'],
      ],
    },
    link: '開啟合作夥伴中心',
    silver: { title: '那銀級呢？', text: '銀級有幾次支援事件？', topic: 'entitlement' },
    cloudCompetencies: { title: '哪些是雲端專長認證？', text: '哪些專長認證算是雲端專長認證？' },
    left: { title: '還剩幾次？', text: '在哪裡可以看到還剩幾次？' },
    remember: {
      title: '貴公司是哪一種？之後的回答我都會以此為準。',
      goldCloud: '金級，雲端專長認證',
      goldOther: '金級，其他專長認證',
      silverOther: '銀級，其他專長認證',
    },
  },
  allLevels: {
    headline: '各等級每個會籍年度的內容',
    columns: ['', '行動寶盒', '銀級專長認證', '金級專長認證'],
    rows: [
      ['Microsoft 產品支援（內部部署）', '10 次', '15 次', '20 次'],
      [
        '簽名雲端支援',
        '無',
        '雲端專長認證：無限制。其他專長認證：5 次',
        '雲端專長認證：無限制。其他專長認證：10 次',
      ],
    ],
  },
  azure: {
    summary: '如何在 Azure 入口網站連結支援合約',
    headline: '只要在 Azure 入口網站連結一次合約，之後就能照常建立要求。',
    reason: '您需要存取識別碼與合約識別碼；啟用後會顯示在合作夥伴中心。',
    steps: [
      '在 Azure 入口網站開啟「說明 + 支援」。',
      '選取「支援方案」，再選取「連結支援權益」。',
      '輸入存取識別碼與合約識別碼。',
      '選取「+ 新增支援要求」，此後會出現該支援方案。',
    ],
    link: '在 Azure 入口網站開啟「說明 + 支援」',
    message: {
      title: '出現「已與帳戶相關聯」訊息？',
      text: 'This Access ID is already associated to an account',
    },
  },
  competencies: {
    headline: '雲端專長認證共有六項。',
    points: [
      'Security（安全性）',
      'Cloud Business Applications（雲端商務應用程式）',
      'Cloud Platform（雲端平台）',
      'Cloud Productivity（雲端生產力）',
      'Enterprise Mobility Management（企業行動管理）',
      'Small and Midmarket Cloud Solutions（中小企業雲端解決方案）',
    ],
  },
  two: { summary: '雲端專長認證，以及在 Azure 連結合約' },
  choice: {
    summary: '想再確認一下',
    prompt: '您想問的是哪一個？',
    quickReplies: [
      { title: '我們有幾次支援事件', text: '我們有幾次支援事件？', topic: 'entitlement' },
      { title: '還剩幾次', text: '還剩幾次支援事件？', topic: 'see-incidents-left' },
      { title: '如何啟用', text: '要怎麼啟用權益？', topic: 'how-to-activate' },
    ],
  },
  unknown: {
    headline: '這一題我不知道。',
    paragraph: '我的資料裡沒有相關說明。我可以將您的問題轉給服務台，由同仁在這裡回覆您。',
    quickReplies: [
      { title: '詢問服務台', text: '詢問服務台' },
      { title: '我可以問什麼？', text: '說明' },
    ],
  },
  welcome: {
    headline: '您好，我能為您說明 MPN 技術支援權益。',
    paragraph: '請直接用您的話問我，繁體中文、English 或 Türkçe 都可以。例如：',
    points: [
      '我們是金級，有幾次支援事件？',
      '怎麼在 Azure 入口網站使用我們的合約？',
      '「您未獲授權此動作」是什麼意思？',
    ],
    quickReplies: [
      { title: '有幾次支援事件？', text: '我們有幾次支援事件？' },
      { title: '啟用權益', text: '要怎麼啟用權益？' },
      { title: '我可以問什麼？', text: '說明' },
    ],
  },
  help: {
    headline: '您可以問我的事',
    paragraph: '每個回答都會註明所依據的事實。我不知道的，會轉給服務台。',
    points: [
      '行動寶盒、銀級與金級各包含什麼',
      '啟用：誰可以做、在哪裡做、要多久',
      '建立要求：內部部署、雲端，或代表客戶',
      '還剩幾次支援事件',
      '合作夥伴中心或 Azure 訊息的真正意思',
    ],
    quickReplies: [
      { title: '我們有什麼？', text: '我們有幾次支援事件？' },
      { title: '啟用', text: '要怎麼啟用權益？' },
      { title: '剩餘次數', text: '還剩幾次支援事件？' },
      { title: '在 Azure 連結', text: '怎麼在 Azure 連結合約？' },
      { title: '錯誤訊息', text: '出現錯誤訊息' },
      { title: '支援方案', text: '有哪些付費支援方案？' },
    ],
  },
  thanks: '不客氣。',
};
