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
  'associated.expired': 'İletiyi dikkate almayın; geçersizdir. Sözleşmenizin süresi doldu.',
  'associated.used-up':
    'İletiyi dikkate almayın; geçersizdir. Signature 10-pack / 5-pack olay hakkınız kalmadı.',
  'associated.over': 'Süresi dolan veya olay hakkı biten bir sözleşme artık geçerli değildir.',
  'associated.hidden':
    'Sözleşme artık geçerli olmadığı için gizlenir; yeniden bağlarsanız yalnızca aynı hata çıkar.',
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
  'associated.not-begun':
    'İletiyi dikkate almayın; geçersizdir. Kuruluşunuzun kaydına göre sözleşmenin başlangıç tarihi: {date}.',
  'messages.benefits-wrong-account':
    '“Henüz herhangi bir avantaja sahip değil gibi görünüyor” (It looks like you don’t have any benefits yet) iletisi burada yanlış hesapla oturum açıldığı anlamına gelir.',
  'messages.benefits-no-offer':
    '“Henüz herhangi bir avantaja sahip değil gibi görünüyor” (It looks like you don’t have any benefits yet) iletisi burada şirketinizin etkin bir üyelik teklifi olmadığı anlamına gelir.',
  'messages.benefits-why':
    'Bu ileti, şirketin etkin bir üyelik teklifi yoksa veya teklifi olduğu hâlde yanlış hesapla oturum açıldıysa çıkar.',
  'messages.next-step': 'Sonraki adım: {step}',
  'step.buy-plan-for-azure': 'Azure olayları için yeni bir destek planı satın alın.',
  'step.buy-plan': 'Yeni bir destek planı satın alın.',
  'step.attain-competency':
    'Bir yetkinlik edinin. Eylem Paketi (Action Pack) iş ortağı, İmza bulut desteğini (Signature Cloud Support) yalnızca yetkinlikle alır.',
  'step.request-from-start':
    '{date} tarihinden itibaren + Yeni destek isteği (+ New support request) seçeneğiyle olayı her zamanki gibi oluşturun; destek planı orada sunulur.',
  'step.look-from-start': '{date} tarihinden itibaren destek planına yeniden bakın.',
  'step.switch-account':
    'Sağ üstteki Hesap (Account) simgesini, ardından Farklı bir hesapla oturum açın (Sign in with a different account) seçeneğini seçin.',
  'step.see-offers': 'Microsoft’un MPN avantajlarını ve tekliflerini yönetme sayfasına bakın.',
  'step.leave-to-administrator': 'Yöneticilerinize bırakın; talep onlarda bekliyor.',
  'step.wait-for-processing':
    'Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) görünene kadar bekleyin. İsteğin işlenmesi birkaç gün sürer.',
  'step.use-ids':
    'Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) kullanın. Kuruluşunuzdaki MPN ile ilişkili her kullanıcı hesabı bunları görebilir.',
  'messages.ask': 'Sizin durumunuz hangisi?',
  'messages.ask-level': 'Kuruluşunuz hangi düzeyde?',
  'messages.ask-contract': 'Sözleşmenin durumu nedir?',
  'messages.only-action-pack': 'Yalnızca Eylem Paketi (Action Pack)',
  'messages.no-offer': 'Üyelik teklifi yok',
  'messages.contract-valid': 'Geçerli, olay hakkı var',
  'messages.contract-expired': 'Süresi doldu',
  'messages.contract-used-up': 'Olay hakkı kalmadı',
  'messages.not-known': 'Bilmiyorum',
  'messages.ask-now': 'Ne yapmalıyım?',
  'messages.noted': 'Bunu kuruluşunuz için not ettim. Yanlışsa “unut” yazın.',
};
