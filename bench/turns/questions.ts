/** What partners ask, short and long, in the three languages. Each has an answer, so that a full reply is measured. */
export const questions: readonly { locale: string; text: string }[] = [
  { locale: 'en-US', text: 'How many incidents do we get with Gold?' },
  { locale: 'en-GB', text: 'What does Action Pack include?' },
  {
    locale: 'en-US',
    text: 'Hi, I joined the company last month and took over our partner account. The Activate button on the technical benefits page is greyed out for me. Why?',
  },
  {
    locale: 'en-US',
    text: 'Azure says "This Access ID is already associated to an account." Do we need a new one?',
  },
  { locale: 'zh-TW', text: '金級合作夥伴有幾次支援事件？' },
  { locale: 'zh-TW', text: '要怎麼啟用技術支援權益？' },
  { locale: 'zh-TW', text: '我們想知道還剩下幾次支援事件，要到哪裡看？' },
  { locale: 'zh-TW', text: '啟用申請送出後要等多久？' },
  { locale: 'tr-TR', text: 'Gold yetkinliğiyle kaç destek olayı var?' },
  { locale: 'tr-TR', text: 'Teknik destek avantajını nasıl etkinleştiririm?' },
  { locale: 'tr-TR', text: 'Kaç olay hakkımız kaldı, bunu nerede görebiliriz?' },
  { locale: 'tr-TR', text: 'Erişim kimliği ile sözleşme kimliğini her seferinde girmemiz gerekiyor mu?' },
];
