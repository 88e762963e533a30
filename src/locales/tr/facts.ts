import type { facts as english } from '../en/facts.ts';
import type { Sentences } from '../sentences.ts';

export const facts: Sentences<typeof english> = {
  'fact.F-ROLE-1':
    'Etkinleştirmek için Genel yönetici (Global administrator) veya MPN iş ortağı yöneticisi (MPN partner administrator) rolüne sahip bir hesap gerekir.',
  'fact.F-ROLE-2':
    'Avantaj etkinleştirildikten sonra kuruluşun MPN ile ilişkili her kullanıcı hesabı Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) görebilir.',
  'fact.F-ROLE-3':
    'CSP müşterileri adına bulut destek isteklerini oluşturan rol, Yönetici aracısı (Admin agent) rolüdür.',
  'fact.F-ROLE-4':
    'Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) olan her kullanıcı hesabı (AAD veya MSA), kendi kuruluşu veya bir müşteri için şirket içi teknik desteği kullanabilir.',
  'fact.F-ROLE-5':
    'Etkinleştir (Activate) düğmesi griyse hesapta ne Genel yönetici (Global administrator) ne de MPN iş ortağı yöneticisi (MPN partner administrator) rolü vardır. Etkinleştirebilecek birini bulmak için İş Ortağı Merkezi’nde (Partner Center) kullanıcı yönetimi sayfası bu iki role göre filtrelenebilir.',
  'fact.F-ACT-1':
    'İş Ortağı Merkezi (Partner Center) panosunda MPN ile ilişkili hesapla oturum açın ve sol menüden Avantajlar (Benefits) > Teknik avantajlar (Technical benefits) sayfasını açın. Bu sayfada Altın (Gold), Gümüş (Silver) veya Eylem Paketi (Action Pack) tekliflerinin teknik destek avantajları listelenir.',
  'fact.F-ACT-2':
    'Avantajın kullanılabilmesi için önce Etkinleştir (Activate) düğmesiyle etkinleştirilmesi gerekir.',
  'fact.F-ACT-3': 'Etkinleştirme isteğinin işlenmesi birkaç gün sürer.',
  'fact.F-ACT-4':
    'Etkinleştirme tamamlandığında Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) görüntülenir. O andan itibaren Microsoft ürün desteği (Microsoft product support), Altın (Gold) ve Gümüş (Silver) düzeylerinde ayrıca İmza bulut desteği (Signature Cloud Support) kullanılabilir.',
  'fact.F-ACT-5':
    'Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) her kullanıcı hesabı için yalnızca ilk kullanımda gerekir. Avantaj hesapla ilişkilendirildikten sonra bunların yeniden girilmesi gerekmez.',
  'fact.F-ACT-6': 'İlişkilendirme, sözleşmenin süresi dolana veya olay hakkı bitene kadar geçerlidir.',
  'fact.F-ACT-7':
    'Teknik avantajlar (Technical benefits) sayfasında iki ayrı avantaj vardır: teknik ürün desteği olayları ve TPD hizmetleri (Technical Presales and Deployment, teknik satış öncesi ve dağıtım). TPD ayrı bir avantajdır ve etkinleştirme gerektirmez.',
  'fact.F-ENT-1':
    'Üyelik yılı başına Microsoft ürün desteği (Microsoft product support, yalnızca yakın tarihli şirket içi ürünler): Eylem Paketi (Action Pack) {actionPackOnPremises}, Gümüş (Silver) {silverOnPremises}, Altın (Gold) {goldOnPremises}. İmza bulut desteği (Signature Cloud Support, yalnızca bulut ürünleri): Eylem Paketi (Action Pack) {actionPackCloud}; Gümüş (Silver) bulut yetkinliğiyle {silverCloud}, başka bir yetkinlikle {silverOther}; Altın (Gold) bulut yetkinliğiyle {goldCloud}, başka bir yetkinlikle {goldOther}.',
  'fact.F-ENT-2': 'Bulut yetkinlikleri yalnızca şunlardır: {competencies}.',
  'fact.F-ENT-3':
    'Teknik destek; belirli bir sorun, bir hata iletisi veya olması gerektiği gibi çalışmayan bir işlev için sorun gidermedir.',
  'fact.F-ENT-4':
    'Eylem Paketi (Action Pack) bulut desteği içermez; yalnızca Microsoft ürün desteğini (Microsoft product support) kapsar. Eylem Paketi olan bir iş ortağı, İmza bulut desteğini (Signature Cloud Support) ancak bir yetkinlik (competency) kazanarak alabilir.',
  'fact.F-ENT-5':
    '“Signature 10-pack”, bulut dışı (“hibrit”, hybrid) bir yetkinlikle Altın (Gold) demektir; “Signature 5-pack” ise aynı şekilde Gümüş (Silver) demektir.',
  'fact.F-ENT-6':
    'Her ürün ve sürüm desteklenmez. Şirket içi ürünlerde yalnızca güncel sürüm (N) ve bir önceki sürüm (N-1) desteklenir; N-1 de yalnızca temel (mainstream) destek süresindeyken ({versionsAddress}). Diğerleri için olay başına ödeme yapılır veya bir iş ortağı destek planı satın alınır.',
  'fact.F-ONP-1': 'Şirket içi istekler Support for Business’ta (Services Hub) oluşturulur.',
  'fact.F-ONP-2':
    'Şirket içi destekte ilk kullanımda Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) gerekir.',
  'fact.F-REM-1':
    'Kalan olay sayısını yalnızca şirket içi portal olan Support for Business gösterir. Bulut portalları (Azure, LCS ve diğerleri) göstermez.',
  'fact.F-REM-2':
    'Kaç olay kaldığını görmek için bir şirket içi destek kaydı başlatın ve tamamlamadan durun; böylece istek oluşturulmaz. 1. adım: Support for Business’ı açın, Windows 10’u seçin ve rastgele bir metin girin. 2. adım: İş ortağı sözleşmesi başlangıç tarihi, bitiş tarihi ve kalan olay sayısıyla listelenir.',
  'fact.F-REM-3':
    'Sözleşme henüz ilişkilendirilmediyse: 2. adımda “Daha fazla destek planı satın almanız veya eklemeniz mi gerekiyor (Need to purchase or add more support plans)” bölümünü genişletin, Sözleşme ekle (Add contract) seçeneğini kullanın, Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) girin.',
  'fact.F-REM-4':
    '“Kullanılamayan destek planlarını görmek ister misiniz? (Want to see unavailable support plans?)” altında iş ortağı sözleşmesi yalnızca süresi dolmuşsa, olay hakkı kalmamışsa veya seçilen ürün eski bir şirket içi ürünse listelenir.',
  'fact.F-REM-5': 'Microsoft’un, kalan iş ortağı destek olaylarıyla ilgili bir sayfası var.',
  'fact.F-CLD-1':
    'İmza bulut desteği (Signature Cloud Support), Altın (Gold) veya Gümüş (Silver) yetkinliği olan iş ortakları içindir ve yalnızca bulut ürünlerini kapsar.',
  'fact.F-CLD-2':
    'Microsoft 365 dışındaki bulut ürünlerinde (Azure, Dynamics 365 ve diğerleri) ilk kullanımda Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) gerekir.',
  'fact.F-CLD-3':
    'CSP iş ortakları Azure isteği oluştururken “Bulut Çözümü Sağlayıcısı (Cloud Solution Provider)” destek planını kullanabilir; destek sözleşmesi eklemek gerekmez.',
  'fact.F-CLD-4':
    'Yönetici aracıları (Admin agent) şu yolu izler: CSP > Müşteriler (Customers) > müşteri > Hizmet yönetimi (Service management) > Yeni istek (New request). İş yükü seçilince o iş yükünün portalı açılır; sözleşme orada eklenir ve istek orada oluşturulur.',
  'fact.F-CLD-5':
    'Azure portalında: Yardım + destek (Help + support) > Destek planları (Support plans) > Destek avantajlarını bağla (Link support benefits); ardından Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) girilir.',
  'fact.F-ERR-1':
    'Azure portalındaki “Bu Erişim Kimliği bir hesapla zaten ilişkili. Yeni bir Erişim Kimliği almak için Lütfen Teknik Hesap Yöneticinize ulaşın” (This Access ID is already associated to an account) iletisini dikkate almayın; geçersizdir. Sözleşme aynı hesaba birden fazla kez bağlandığında her zaman çıkar. Yeni bir Erişim Kimliği (Access ID) istemeyin.',
  'fact.F-ERR-1a':
    'Sözleşme geçerliyse Altın (Gold) veya Gümüş (Silver) iş ortağı onu daha önce eklemiştir; zaten ilişkilendirilmiş olduğu için ikinci kez bağlanması gerekmez. + Yeni destek isteği (+ New support request) seçeneğiyle olayı her zamanki gibi oluşturun; destek planı orada sunulur.',
  'fact.F-ERR-1b':
    'Sözleşmenin süresi dolduysa veya Signature 10-pack / 5-pack olay hakkı kalmadıysa sözleşme artık geçerli olmadığı için gizlenir; yeniden bağlanırsa yalnızca aynı hata çıkar. Azure olayları için yeni bir destek planı satın alınması gerekir.',
  'fact.F-ERR-1c':
    'İş ortağının yalnızca Eylem Paketi (Action Pack) varsa bulut desteği yoktur; bağlamak işe yaramaz.',
  'fact.F-ERR-2':
    'İş Ortağı Merkezi’ndeki (Partner Center) “Bu eylem için yetkiniz yok” (You are not authorized for this action) iletisi, hesabın MPN ile değil, yalnızca CSP ile ilişkili olduğu anlamına gelir. MPN ile ilişkili bir hesapla oturum açın.',
  'fact.F-ERR-3':
    'İş Ortağı Merkezi’ndeki (Partner Center) “Henüz herhangi bir avantaja sahip değil gibi görünüyor” (It looks like you don’t have any benefits yet) iletisi, etkin bir üyelik teklifi olmadığı veya şirketin teklifi olduğu hâlde yanlış hesapla oturum açıldığı anlamına gelir. Hesap yanlışsa sağ üstteki Hesap (Account) simgesini, ardından Farklı bir hesapla oturum açın (Sign in with a different account) seçeneğini kullanın.',
  'fact.F-ERR-4':
    'İş Ortağı Merkezi’nde (Partner Center) Etkinleştir (Activate) düğmesi griyse hesapta etkinleştirme yapabilen iki rolden hiçbiri yoktur: Genel yönetici (Global administrator) veya MPN iş ortağı yöneticisi (MPN partner administrator). Kullanıcı yönetimi sayfası bu rollere göre filtrelenebilir.',
  'fact.F-ERR-5':
    'Destek planının portalda görünmemesinin nedeni şunlardan biridir: sözleşme ilişkilendirilmemiştir, süresi dolmuştur veya hakkı bitmiştir, eski bir ürün seçilmiştir ya da bulut portalında Eylem Paketi (Action Pack) kullanılıyordur.',
  'fact.F-PLAN-1':
    'İş ortakları için Premier destek (Premier Support for Partners), ücretli bir plandır ve Microsoft’un en üst destek düzeyidir.',
  'fact.F-PLAN-2':
    'İş ortakları için gelişmiş destek (Advanced Support for Partners), ücretli bir plandır ve yalnızca bulut ürünleri içindir.',
  'fact.F-PLAN-3': 'Microsoft, iş ortağı destek planlarını tek bir sayfada karşılaştırıyor.',
  'fact.F-NEXT-1':
    'İlgili sayfalar: MPN avantaj ve tekliflerini yönetme; PMC üyeleri için teknik avantajları etkinleştirme; TPD hizmetleri.',
};
