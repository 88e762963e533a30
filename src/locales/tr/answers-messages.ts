import type { messageAnswers as english } from '../en/answers-messages.ts';
import type { Sentences } from '../sentences.ts';

export const messageAnswers: Sentences<typeof english> = {
  'associated.ignore':
    'Azure portalındaki “Bu Erişim Kimliği bir hesapla zaten ilişkili” (This Access ID is already associated to an account) iletisini dikkate almayın; geçersizdir.',
  'associated.why':
    'Sözleşme aynı hesaba birden fazla kez bağlandığında bu ileti her zaman çıkar. Yeni bir Erişim Kimliği (Access ID) istemeyin.',
  'associated.linked':
    'İletiyi dikkate almayın; geçersizdir. Sözleşmeniz zaten ilişkilendirilmiş, ikinci kez bağlamanız gerekmez.',
  'associated.new-request':
    '+ Yeni destek isteği (+ New support request) seçeneğiyle olayı her zamanki gibi oluşturun; destek planı orada sunulur.',
  'associated.no-longer-valid':
    'İletiyi dikkate almayın; geçersizdir. Sözleşmeniz artık geçerli değil: Ya süresi doldu ya da Signature 10-pack / 5-pack olay hakkınız kalmadı.',
  'associated.hidden':
    'Sözleşme artık geçerli olmadığı için gizlenir; yeniden bağlarsanız yalnızca aynı hata çıkar. Azure olayları için yeni bir destek planı satın almanız gerekir.',
  'associated.action-pack':
    'İletiyi dikkate almayın; geçersizdir. Bağlamak işe yaramaz, çünkü Eylem Paketi (Action Pack) bulut desteği içermez.',
  'associated.case-valid':
    'Altın (Gold) veya Gümüş (Silver) iş ortağıysanız ve sözleşme geçerliyse: Sözleşme zaten ilişkilendirilmiştir. Her zamanki gibi + Yeni destek isteği (+ New support request) seçeneğini kullanın; destek planı orada sunulur.',
  'associated.case-no-longer-valid':
    'Sözleşmenin süresi dolduysa veya Signature 10-pack / 5-pack olay hakkınız kalmadıysa: Sözleşme gizlenir, yeniden bağlarsanız yalnızca aynı hata çıkar. Yeni bir destek planı satın almanız gerekir.',
  'associated.case-action-pack':
    'Yalnızca Eylem Paketiniz (Action Pack) varsa: Bulut desteği yoktur, bağlamak işe yaramaz.',
  'messages.not-authorized':
    '“Bu eylem için yetkiniz yok” (You are not authorized for this action) iletisi, bu hesabın MPN ile değil, yalnızca CSP ile ilişkili olduğu anlamına gelir.',
  'messages.sign-in-with-mpn':
    'İş Ortağı Merkezi’nde (Partner Center) MPN ile ilişkili bir hesapla oturum açın.',
  'messages.no-benefits':
    '“Henüz herhangi bir avantaja sahip değil gibi görünüyor” (It looks like you don’t have any benefits yet) iletisi iki anlama gelebilir:',
  'messages.no-active-offer': 'Etkin bir üyelik teklifiniz yoktur.',
  'messages.wrong-account': 'Şirketinizin teklifi vardır, ama yanlış hesapla oturum açılmıştır.',
  'messages.how-to-switch': 'Yanlış hesapla oturum açıldıysa:',
  'messages.press-account': 'Sağ üstteki Hesap (Account) simgesini seçin.',
  'messages.choose-different':
    'Farklı bir hesapla oturum açın (Sign in with a different account) seçeneğini kullanın.',
};
