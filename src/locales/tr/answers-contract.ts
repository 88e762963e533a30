import type { contractAnswers as english } from '../en/answers-contract.ts';
import type { Sentences } from '../sentences.ts';

export const contractAnswers: Sentences<typeof english> = {
  'remaining.create-request':
    'Destek isteğini Support for Business’ta (Services Hub) oluşturun; şirket içi destek oradan istenir.',
  'remaining.only-there':
    'Kalan olay sayısını yalnızca şirket içi portal olan Support for Business gösterir. Bulut portalları (Azure, LCS ve diğerleri) göstermez.',
  'remaining.how':
    'Kalan olay sayısını görmek için Support for Business’ta bir şirket içi destek kaydı başlatın ve tamamlamadan durun; böylece istek oluşturulmaz.',
  'remaining.to-check':
    'Güncel sayıyı görmek için Support for Business’ta bir şirket içi destek kaydı başlatın ve tamamlamadan durun; böylece istek oluşturulmaz.',
  'remaining.open-and-choose':
    'Support for Business’ı açın; 1. adımda Windows 10’u seçip rastgele bir metin girin.',
  'remaining.read-contract':
    'Ardından 2. adımda iş ortağı sözleşmeniz başlangıç tarihi, bitiş tarihi ve kalan olay sayısıyla listelenir.',
  'remaining.stop-there': 'Tamamlamadan burada durun.',
  'remaining.more': 'Microsoft’un, kalan iş ortağı destek olaylarıyla ilgili bir sayfası var.',
  'remaining.unavailable-only-if':
    '“Kullanılamayan destek planlarını görmek ister misiniz? (Want to see unavailable support plans?)” altında iş ortağı sözleşmesi yalnızca şu durumlardan birinde listelenir:',
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
    'Support for Business’taki isteğin 2. adımında “Daha fazla destek planı satın almanız veya eklemeniz mi gerekiyor (Need to purchase or add more support plans)” bölümünü genişletin, Sözleşme ekle (Add contract) seçeneğini kullanın, Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) girin.',
  'contract.link-in-azure':
    'Azure portalında Yardım + destek (Help + support) > Destek planları (Support plans) > Destek avantajlarını bağla (Link support benefits) yolunu izleyin, ardından Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) girin.',
  'contract.link-answer':
    'Azure portalında, Yardım + destek (Help + support) altında Destek avantajlarını bağla (Link support benefits) seçeneğini kullanın.',
  'contract.open-help': 'Yardım + destek (Help + support) > Destek planları (Support plans) sayfasını açın.',
  'contract.choose-link': 'Destek avantajlarını bağla (Link support benefits) seçeneğini kullanın.',
  'missing.cases': 'Destek planının görünmemesinin nedeni şunlardan biridir:',
  'missing.not-added':
    'Sözleşme henüz Support for Business’a eklenmemiştir: 2. adımda “Daha fazla destek planı satın almanız veya eklemeniz mi gerekiyor (Need to purchase or add more support plans)” bölümünü genişletin, Sözleşme ekle (Add contract) seçeneğini kullanın, Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) girin.',
  'missing.not-linked':
    'Sözleşme henüz Azure portalında bağlanmamıştır: Yardım + destek (Help + support) > Destek planları (Support plans) > Destek avantajlarını bağla (Link support benefits); ardından Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) girin.',
  'missing.no-longer-valid':
    'Sözleşmenin süresi dolmuştur veya olay hakkı kalmamıştır. Bu durumda sözleşme gizlenir ve yeniden bağlamak işe yaramaz; yeni bir destek planı satın almanız gerekir.',
  'missing.unavailable':
    'Sözleşmenin süresi dolmuştur, olay hakkı kalmamıştır veya seçilen ürün eski bir şirket içi üründür. Bu durumda sözleşme “Kullanılamayan destek planlarını görmek ister misiniz? (Want to see unavailable support plans?)” altında listelenir.',
  'missing.used-up-on-premises':
    'Support for Business’ta, kuruluşunuzun kaydına göre şirket içi olay hakkı kalmamıştır; sözleşme “Kullanılamayan destek planlarını görmek ister misiniz? (Want to see unavailable support plans?)” altında listelenir.',
  'missing.used-up-in-cloud':
    'Bulut portallarında, kuruluşunuzun kaydına göre bulut olay hakkı kalmamıştır; sözleşme gizlenir ve yeni bir destek planı satın almanız gerekir.',
  'missing.old-product-chosen':
    'Seçilen ürün eski bir şirket içi üründür. Bu durumda sözleşme “Kullanılamayan destek planlarını görmek ister misiniz? (Want to see unavailable support plans?)” altında listelenir.',
  'missing.which-portal':
    'Planın hangi portalda görünmediğini yazarsanız nedenini daha kesin söyleyebilirim.',
  'missing.action-pack-in-cloud':
    'Eylem Paketi (Action Pack) ile bir bulut portalındasınızdır; Eylem Paketi bulut desteği içermez.',
  'missing.action-pack':
    'Destek planı görünmüyor, çünkü Eylem Paketi (Action Pack) bulut desteği içermez; yalnızca Microsoft ürün desteğini (Microsoft product support) kapsar.',
  'missing.expired': 'Destek planı görünmüyor, çünkü sözleşmenin süresi doldu.',
  'missing.used-up': 'Destek planı görünmüyor, çünkü sözleşmede olay hakkı kalmadı.',
  'missing.see-unavailable':
    'Support for Business’ta böyle bir sözleşme “Kullanılamayan destek planlarını görmek ister misiniz? (Want to see unavailable support plans?)” altında listelenir.',
  'missing.not-begun':
    'Destek planı görünmüyor, çünkü kuruluşunuzun kaydına göre sözleşme {date} tarihinde başlıyor.',
  'missing.not-linked-yet': 'Destek planı görünmüyor, çünkü sözleşme henüz portalda bağlanmamış.',
  'missing.nothing-else': 'Yetkinlik varsa ve sözleşme geçerliyse bulut portalında başka neden kalmaz.',
  'missing.not-added-or-old':
    'Destek planı görünmüyor, çünkü sözleşme henüz eklenmemiş veya seçilen ürün eski bir şirket içi ürün.',
  'missing.old-product': 'Destek planı görünmüyor, çünkü seçilen ürün eski bir şirket içi ürün.',
};
