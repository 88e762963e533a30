import type { contractAnswers as english } from '../en/answers-contract.ts';
import type { Sentences } from '../sentences.ts';

export const contractAnswers: Sentences<typeof english> = {
  'remaining.create-request':
    'İsteği Support for Business’ta (Services Hub) oluşturun; şirket içi destek oradan istenir.',
  'remaining.only-there':
    'Kalan olay sayısını yalnızca şirket içi portal olan Support for Business gösterir. Bulut portalları (Azure, LCS ve diğerleri) göstermez.',
  'remaining.how':
    'Support for Business’ta bir şirket içi destek kaydı başlatın ve tamamlamadan durun: istek oluşturulmaz.',
  'remaining.to-check':
    'Güncel sayıyı görmek için Support for Business’ta bir şirket içi destek kaydı başlatın ve tamamlamadan durun; istek oluşturulmaz.',
  'remaining.open-and-choose':
    'Support for Business’ı açın; 1. adımda Windows 10’u seçip rastgele bir metin girin.',
  'remaining.read-contract':
    'Ardından 2. adımda iş ortağı sözleşmeniz başlangıç tarihi, bitiş tarihi ve kalan olay sayısıyla listelenir.',
  'remaining.stop-there': 'Tamamlamadan burada durun.',
  'remaining.more': 'Microsoft’un, kaç iş ortağı destek olayı kaldığını anlatan bir sayfası var.',
  'remaining.unavailable-only-if':
    '“Kullanılamayan destek planlarını görmek ister misiniz? (Want to see unavailable support plans?)” iş ortağı sözleşmesini yalnızca şu durumlardan birinde listeler:',
  'remaining.if-expired': 'sözleşmenin süresi dolmuşsa',
  'remaining.if-used-up': 'olay hakkı kalmamışsa',
  'remaining.if-old-product': 'seçilen ürün eski bir şirket içi ürünse',
  'contract.add-answer':
    'Sözleşme henüz ilişkilendirilmediyse, Support for Business’taki isteğin 2. adımında ekleyin.',
  'contract.expand':
    'İsteğin 2. adımında “Daha fazla destek planı satın almanız veya eklemeniz mi gerekiyor (Need to purchase or add more support plans)” bölümünü genişletin.',
  'contract.add-contract': 'Sözleşme ekle (Add contract) seçeneğini kullanın.',
  'contract.enter-ids': 'Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) girin.',
  'contract.in-support-for-business':
    'Support for Business’ta: 2. adımda “Daha fazla destek planı satın almanız veya eklemeniz mi gerekiyor (Need to purchase or add more support plans)” bölümünü genişletin, Sözleşme ekle (Add contract) seçeneğini kullanın, Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) girin.',
  'contract.link-in-azure':
    'Azure portalında: Yardım + destek (Help + support) > Destek planları (Support plans) > Destek avantajlarını bağla (Link support benefits); ardından Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) girin.',
  'contract.link-answer':
    'Azure portalında, Yardım + destek (Help + support) altında Destek avantajlarını bağla (Link support benefits) seçeneğini kullanın.',
  'contract.open-help': 'Yardım + destek (Help + support) > Destek planları (Support plans) sayfasını açın.',
  'contract.choose-link': 'Destek avantajlarını bağla (Link support benefits) seçeneğini kullanın.',
  'missing.cases': 'Destek planı şu nedenlerden biriyle görünmüyor:',
  'missing.not-added':
    'Sözleşme Support for Business’a henüz eklenmedi: 2. adımda “Daha fazla destek planı satın almanız veya eklemeniz mi gerekiyor (Need to purchase or add more support plans)” bölümünü genişletin, Sözleşme ekle (Add contract) seçeneğini kullanın, Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) girin.',
  'missing.not-linked':
    'Sözleşme Azure portalında henüz bağlanmadı: Yardım + destek (Help + support) > Destek planları (Support plans) > Destek avantajlarını bağla (Link support benefits); ardından Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) girin.',
  'missing.no-longer-valid':
    'Sözleşmenin süresi doldu veya olay hakkı kalmadı. Bu durumda gizlenir ve yeniden bağlamak işe yaramaz: yeni bir destek planı satın alınmalıdır.',
  'missing.unavailable':
    'Sözleşmenin süresi doldu, olay hakkı kalmadı veya seçilen ürün eski bir şirket içi ürün: Bu durumda sözleşme “Kullanılamayan destek planlarını görmek ister misiniz? (Want to see unavailable support plans?)” altında listelenir.',
  'missing.action-pack-in-cloud':
    'Eylem Paketiniz (Action Pack) var ve bir bulut portalındasınız: Eylem Paketi bulut desteği içermez.',
  'missing.action-pack':
    'Destek planı görünmüyor, çünkü Eylem Paketi (Action Pack) bulut desteği içermez: yalnızca Microsoft ürün desteğini (Microsoft product support) kapsar.',
  'missing.expired': 'Destek planı görünmüyor, çünkü sözleşmenin süresi doldu.',
  'missing.used-up': 'Destek planı görünmüyor, çünkü sözleşmede olay hakkı kalmadı.',
  'missing.see-unavailable':
    'Support for Business’ta böyle bir sözleşme “Kullanılamayan destek planlarını görmek ister misiniz? (Want to see unavailable support plans?)” altında listelenir.',
};
