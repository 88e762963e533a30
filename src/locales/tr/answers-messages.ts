import type { messageAnswers as english } from '../en/answers-messages.ts';
import type { Sentences } from '../sentences.ts';

export const messageAnswers: Sentences<typeof english> = {
  'associated.ignore':
    'Azure portalının bu iletisini (“Bu Erişim Kimliği bir hesapla zaten ilişkili”, This Access ID is already associated to an account) dikkate almayın: geçersizdir.',
  'associated.why':
    'Bu ileti, sözleşme aynı hesaba birden fazla kez bağlandığında her zaman çıkar. Yeni bir Erişim Kimliği (Access ID) istemeyin.',
  'associated.linked':
    'İletiyi dikkate almayın: geçersizdir. Sözleşmeniz zaten ilişkilendirilmiş, ikinci kez bağlamanız gerekmez.',
  'associated.new-request':
    '+ Yeni destek isteği (+ New support request) seçeneğiyle olayı her zamanki gibi oluşturun; destek planı orada sunulur.',
  'associated.no-longer-valid':
    'İletiyi dikkate almayın: geçersizdir. Sözleşmeniz artık geçerli değil: süresi doldu veya Signature 10-pack / 5-pack için olay hakkı kalmadı.',
  'associated.hidden':
    'Sözleşme artık geçerli olmadığı için gizlenir; yeniden bağlamak yalnızca aynı hatayı getirir. Azure olayları için yeni bir destek planı satın alınmalıdır.',
  'associated.action-pack':
    'İletiyi dikkate almayın: geçersizdir. Bağlamak işe yaramaz, çünkü Eylem Paketi (Action Pack) bulut desteği içermez.',
  'associated.case-valid':
    'Altın (Gold) veya Gümüş (Silver) ve sözleşme geçerliyse: zaten ilişkilendirilmiştir. Her zamanki gibi + Yeni destek isteği (+ New support request) seçeneğini kullanın; destek planı orada sunulur.',
  'associated.case-no-longer-valid':
    'Sözleşmenin süresi dolduysa veya Signature 10-pack / 5-pack için olay hakkı kalmadıysa: sözleşme gizlenir, yeniden bağlamak yalnızca aynı hatayı getirir. Yeni bir destek planı satın alınmalıdır.',
  'associated.case-action-pack':
    'Yalnızca Eylem Paketi (Action Pack) varsa: bulut desteği içermez, bağlamak işe yaramaz.',
  'messages.not-authorized':
    '“Bu eylem için yetkiniz yok (You are not authorized for this action)” şu demektir: Bu hesap yalnızca CSP ile ilişkili, MPN ile değil.',
  'messages.sign-in-with-mpn':
    'İş Ortağı Merkezi’nde (Partner Center) MPN ile ilişkili bir hesapla oturum açın.',
  'messages.no-benefits':
    '“Henüz herhangi bir avantaja sahip değil gibi görünüyor (It looks like you don’t have any benefits yet)” iki şeyden biri demektir:',
  'messages.no-active-offer': 'etkin bir üyelik teklifi yok',
  'messages.wrong-account': 'şirketinizin teklifi var, ama yanlış hesapla oturum açılmış',
  'messages.how-to-switch': 'Yanlış hesapla oturum açıldıysa:',
  'messages.press-account': 'Sağ üstteki Hesap (Account) simgesini seçin.',
  'messages.choose-different':
    'Farklı bir hesapla oturum açın (Sign in with a different account) seçeneğini kullanın.',
};
