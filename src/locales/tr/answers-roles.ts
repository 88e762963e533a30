import type { rolesAnswers as english } from '../en/answers-roles.ts';
import type { Sentences } from '../sentences.ts';

export const rolesAnswers: Sentences<typeof english> = {
  'roles.who-can-activate':
    'Etkinleştirmek için Genel yönetici (Global administrator) veya MPN iş ortağı yöneticisi (MPN partner administrator) rolüne sahip bir hesap gerekir.',
  'roles.grey-without-role':
    'Hesapta bu iki rolden hiçbiri yoksa Etkinleştir (Activate) düğmesi gri görünür.',
  'roles.who-sees-the-ids':
    'Avantaj etkinleştirildikten sonra kuruluşunuzda MPN ile ilişkili her kullanıcı hesabı Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) görebilir.',
  'roles.admin-agent':
    'CSP müşterileri adına bulut destek isteklerini oluşturan rol, Yönetici aracısı (Admin agent) rolüdür.',
  'roles.who-can-use-on-premises':
    'Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) olan her kullanıcı hesabı şirket içi teknik desteği kullanabilir: iş veya okul hesabı (AAD) da olur, kişisel Microsoft hesabı (MSA) da.',
  'roles.own-or-customer': 'Kendi kuruluşunuz için de bir müşteri için de kullanılabilir.',
  'roles.find-someone':
    'İş Ortağı Merkezi’nde (Partner Center) kullanıcı yönetimi sayfasını Genel yönetici (Global administrator) ve MPN iş ortağı yöneticisi (MPN partner administrator) rollerine göre filtreleyin; listelenen herkes etkinleştirebilir.',
  'roles.button-grey':
    'Etkinleştir (Activate) düğmesi gri, çünkü hesabınızda etkinleştirme yapabilen iki rolden hiçbiri yok.',
  'customer-request.answer':
    'Yönetici aracısı (Admin agent) olarak İş Ortağı Merkezi’nde (Partner Center), müşterinin Hizmet yönetimi (Service management) sayfasından başlayın.',
  'customer-request.open-customer': 'CSP > Müşteriler (Customers) bölümünden müşteriyi seçin.',
  'customer-request.new-request':
    'Hizmet yönetimi (Service management) > Yeni istek (New request) seçeneğini kullanın.',
  'customer-request.in-the-portal':
    'İş yükünü seçin. O iş yükünün portalı açılır; sözleşmeyi orada ekleyip isteği oluşturun.',
  'customer-request.csp-plan':
    'CSP iş ortakları Azure isteği oluştururken “Bulut Çözümü Sağlayıcısı (Cloud Solution Provider)” destek planını kullanabilir.',
  'customer-request.csp-plan-effect': 'Bu planla destek sözleşmesi eklemek gerekmez.',
};
