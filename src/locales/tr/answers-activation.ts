import type { activationAnswers as english } from '../en/answers-activation.ts';
import type { Sentences } from '../sentences.ts';

export const activationAnswers: Sentences<typeof english> = {
  'activation.where':
    'İş Ortağı Merkezi’nde (Partner Center), Avantajlar (Benefits) > Teknik avantajlar (Technical benefits) altında.',
  'activation.how':
    'İş Ortağı Merkezi’nde (Partner Center), Avantajlar (Benefits) > Teknik avantajlar (Technical benefits) altındaki Etkinleştir (Activate) düğmesiyle.',
  'activation.sign-in':
    'İş Ortağı Merkezi (Partner Center) panosunda MPN ile ilişkili hesabınızla oturum açın.',
  'activation.open-page':
    'Sol menüden önce Avantajlar (Benefits), sonra Teknik avantajlar (Technical benefits) sayfasını açın.',
  'activation.press-activate': 'Etkinleştir (Activate) düğmesine basın.',
  'activation.page-lists':
    'Bu sayfada Altın (Gold), Gümüş (Silver) veya Eylem Paketi (Action Pack) tekliflerinizin teknik destek avantajları listelenir.',
  'activation.activate-first':
    'Avantajın kullanılabilmesi için önce Etkinleştir (Activate) düğmesiyle etkinleştirilmesi gerekir.',
  'activation.takes-days': 'Etkinleştirme isteğinin işlenmesi birkaç gün sürer.',
  'activation.ids-are-shown':
    'Etkinleştirme tamamlandığında Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) görüntülenir.',
  'activation.support-can-be-used':
    'O andan itibaren Microsoft ürün desteğini (Microsoft product support), Altın (Gold) veya Gümüş (Silver) düzeyindeyseniz ayrıca İmza bulut desteğini (Signature Cloud Support) kullanabilirsiniz.',
  'activation.two-benefits':
    'Teknik avantajlar (Technical benefits) sayfasında iki ayrı avantaj vardır: teknik ürün desteği olayları ve TPD hizmetleri (Technical Presales and Deployment, teknik satış öncesi ve dağıtım).',
  'activation.incidents-benefit':
    'Teknik ürün desteği olayları: Sorularınızı yanıtladığım avantaj budur. Kullanılmadan önce etkinleştirilmesi gerekir.',
  'activation.tpd-benefit': 'TPD hizmetleri: Ayrı bir avantajdır ve etkinleştirme gerektirmez.',
  'ids.first-use-only':
    'Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) her kullanıcı hesabı için yalnızca ilk kullanımda gerekir. Avantaj hesapla ilişkilendirildikten sonra bunları yeniden girmeniz gerekmez.',
  'ids.on-premises':
    'Şirket içi destekte (Support for Business) ilk kullanımda Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) gerekir.',
  'ids.cloud':
    'Microsoft 365 dışındaki bulut ürünlerinde (Azure, Dynamics 365 ve diğerleri) ilk kullanımda Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) gerekir.',
  'ids.microsoft-365':
    'Microsoft 365 istisnadır; Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) gerekmez. Azure, Dynamics 365 ve diğer bulut ürünlerinde ise ilk kullanımda gerekir.',
  'ids.linked-until': 'İlişkilendirme, sözleşmenin süresi dolana veya olay hakkı bitene kadar geçerlidir.',
};
