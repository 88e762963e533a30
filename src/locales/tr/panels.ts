import type { panels as english } from '../en/panels.ts';
import type { Sentences } from '../sentences.ts';

export const panels: Sentences<typeof english> = {
  'panel.activation': 'Teknik destek avantajınızın etkinleştirilmesi',
  'panel.renewal': 'Teknik destek avantajınızın yenilenmesi',
  'panel.step.requested': 'Talep',
  'panel.step.approved': 'Onay',
  'panel.step.submitted': 'Gönderim',
  'panel.step.activated': 'ID’ler',
  'panel.someone': 'Birisi',

  'panel.standing.none': 'Kuruluşunuzdan henüz kimse bana etkinleştirme talebi iletmedi.',
  'panel.standing.declined': '{name}, {date} tarihinde talebi reddetti. Gerekçe: {reason}',
  'panel.standing.withdrawn': '{name}, {date} tarihinde talebi geri çekti.',
  'panel.standing.requested': 'Talep eden: {names}. Bir yöneticinin talebi işleme alması bekleniyor.',
  'panel.standing.approved':
    '{name}, {date} tarihinde talebi onayladı; etkinleştirme isteğini İş Ortağı Merkezi’nde (Partner Center) gönderecek.',
  'panel.standing.submitted':
    '{name}, {date} tarihinde etkinleştirme isteğini İş Ortağı Merkezi’nde (Partner Center) gönderdi.',
  'panel.standing.activated': 'Avantaj etkinleştirildi.',
  'panel.standing.activated-until': 'Avantaj etkinleştirildi. Sözleşmenin süresi {date} tarihinde doluyor.',
  'panel.standing.expired': 'Avantaj etkinleştirilmişti, ancak sözleşmenin süresi {date} tarihinde doldu.',
  'panel.standing.used-up': 'Avantaj etkinleştirilmişti, ancak olay hakkı kalmadı.',
  'panel.needs-administrator':
    'Etkinleştirmek için Genel yönetici (Global administrator) veya MPN iş ortağı yöneticisi (MPN partner administrator) rolüne sahip bir hesap gerekir. Talebinizi bu rollere sahip kişilere iletebilirim.',
  'panel.will-tell': 'Bir gelişme olduğunda size hemen haber vereceğim.',
  'panel.nobody-reached':
    'Şu anda kuruluşunuzun hiçbir yöneticisine ulaşamıyorum. Talebiniz, bana ilk yazan yöneticiyi bekliyor olacak.',
  'panel.open-a-chat': 'Lütfen benimle bir sohbet de açın; sonucu size yalnızca orada bildirebilirim.',
  'panel.approve-and-activate':
    'Talep edenlerin haberi olsun diye talebi onaylayın, ardından avantajı İş Ortağı Merkezi’nde (Partner Center) etkinleştirin:',
  'panel.now-activate': 'Şimdi avantajı İş Ortağı Merkezi’nde (Partner Center) etkinleştirin:',
  'panel.instead': '{name} yerine başka biri gönderecekse izlenecek adımlar şunlardır:',
  'panel.how-to-activate': 'Avantaj, İş Ortağı Merkezi’nde (Partner Center) şöyle etkinleştirilir:',
  'panel.check-on': 'ID’lerin görünüp görünmediğini {date} tarihinde soracağım.',
  'panel.may-renew': 'Yenileme işlemini şimdiden buradan başlatabilirsiniz.',
  'panel.everyone-sees-the-ids':
    'Artık kuruluşunuzda MPN ile ilişkili her kullanıcı hesabı Erişim Kimliği’ni (Access ID) ve Sözleşme Kimliği’ni (Contract ID) görebilir.',
  'panel.which-offer': 'Kuruluşunuz hangi tekliflere sahip? Yanıtlarımda bunları dikkate alacağım.',

  'panel.button.request': 'Etkinleştirme talep et',
  'panel.button.request-too': 'Bana da gerekli',
  'panel.button.renew': 'Yenileme talep et',
  'panel.button.withdraw': 'Talebimi geri çek',
  'panel.button.approve': 'Onayla',
  'panel.button.submit': 'İsteği gönderdim',
  'panel.button.submit-renewal': 'Yenileme isteğini gönderdim',
  'panel.button.wait': 'Henüz ID yok',
  'panel.button.show-ids': 'ID’leri göster',
  'panel.form.offer': 'Teklif ekle',
  'panel.form.offer-now': 'Teklifi ekle',
  'panel.form.level': 'Düzey',
  'panel.form.competency': 'Yetkinlik (Gümüş, Altın)',
  'panel.form.competency-name': 'Diğer yetkinliğin adı',
  'panel.form.no-competency': 'Bilinmiyor veya yok',
  'panel.form.other-competency': 'Başka bir yetkinlik',
  'panel.form.save': 'Kaydet',
  'panel.form.decline': 'Reddet',
  'panel.form.reason': 'Gerekçe (talep edenlere iletilir)',
  'panel.form.decline-now': 'Talebi reddet',
  'panel.form.close': 'ID olmadan kapat',
  'panel.form.close-now': 'Talebi kapat',
  'panel.form.record': 'ID’leri kaydet',
  'panel.form.record-next': 'Yeni ID’leri kaydet',
  'panel.form.correct': 'Sözleşme kaydını düzelt',
  'panel.form.starts-on': 'Başlangıç tarihi (isteğe bağlı)',
  'panel.form.ends-on': 'Bitiş tarihi (isteğe bağlı)',
  'panel.access-id': 'Erişim Kimliği (Access ID)',
  'panel.contract-id': 'Sözleşme Kimliği (Contract ID)',

  'panel.wrong.missing': 'Lütfen bu alanı doldurun.',
  'panel.wrong.id': 'Yalnızca harf, rakam ve kısa çizgi kullanın; en fazla 40 karakter.',
  'panel.wrong.date': 'Lütfen bir tarih seçin.',
  'panel.wrong.incidents': 'Lütfen bir tam sayı veya “sınırsız” yazın.',
  'panel.wrong.ends-before-it-starts': 'Bitiş tarihi, başlangıç tarihinden sonra olmalıdır.',
  'panel.wrong.reason': 'Lütfen en fazla 300 karakterlik bir gerekçe yazın.',
  'panel.wrong.competency-name': 'Lütfen adını yazın veya “Bilinmiyor veya yok” seçeneğini seçin.',
  'panel.check-fields': 'Henüz kaydedilmedi; lütfen aşağıdaki alanları kontrol edin.',

  'panel.done.request':
    '{reached, plural, =0 {Talebiniz not alındı.} other {Talebiniz yöneticilerinize iletiliyor.}}',
  'panel.done.withdraw': 'Talebiniz geri çekildi.',
  'panel.done.approve':
    '{reached, plural, =0 {Talebi onayladınız.} other {Talebi onayladınız; talep edenlere haber vereceğim.}}',
  'panel.done.decline':
    '{reached, plural, =0 {Talebi reddettiniz.} other {Talebi reddettiniz; gerekçenizi talep edenlere ileteceğim.}}',
  'panel.done.submit':
    '{reached, plural, =0 {İsteği gönderdiğinizi not aldım.} other {İsteği gönderdiğinizi not aldım; talep edenlere haber vereceğim.}}',
  'panel.done.wait': 'Tamam, birkaç gün sonra yeniden soracağım.',
  'panel.done.record-contract':
    '{reached, plural, =0 {ID’ler kaydedildi.} other {ID’ler kaydedildi; talep edenlere haber vereceğim.}}',
  'panel.done.correct-contract': 'Düzeltme kaydedildi.',
  'panel.done.record-left': 'Not aldım. Yanıtlarımda bunu dikkate alacağım.',
  'panel.done.offer': 'Not aldım. Yanıtlarımda bunu dikkate alacağım.',
  'panel.repeated': 'Bu işlem zaten yapılmıştı.',
  'panel.outdated': '{deed} ({at}). Bu kart artık güncel durumu gösteriyor.',
  'panel.outdated-unknown': 'Bu kart güncel değildi. Artık güncel durumu gösteriyor.',
  'panel.refused.not-an-administrator':
    'Bunu yalnızca kuruluşunuzun Genel yöneticileri (Global administrator) veya MPN iş ortağı yöneticileri (MPN partner administrator) yapabilir.',
  'panel.refused.already-requested': 'Etkinleştirmeyi zaten talep ettiniz.',
  'panel.refused.already-approved': 'Talep zaten onaylanmış.',
  'panel.refused.already-submitted': 'Etkinleştirme isteği zaten gönderilmiş.',
  'panel.refused.already-activated': 'Avantaj zaten etkinleştirilmiş.',
  'panel.refused.not-your-request': 'Talebi yalnızca talep edenler geri çekebilir.',
  'panel.refused.nothing-requested': 'Şu anda bekleyen bir talep yok.',
  'panel.refused.not-submitted': 'Etkinleştirme isteği henüz gönderilmemiş.',
  'panel.refused.not-activated': 'Etkinleştirme henüz tamamlanmamış.',
  'panel.refused.not-recorded':
    'Sözleşme henüz kaydedilmemiş. Bir yöneticiden istemek için “etkinleştir” yazın.',
  'panel.refused.another-contract':
    'Bu tarihler kayıtlı sözleşmeyle uyuşmuyor. Hangi sözleşme olduğunu yalnızca bir yönetici değiştirebilir.',
  'panel.refused.ends-before-it-starts': 'Sözleşmenin bitiş tarihi, başlangıç tarihinden sonra olmalıdır.',
  'panel.role-unknown':
    'Şu anda rolünüzü öğrenemiyorum: kuruluşunuzun dizini beklendiği gibi yanıt vermedi. Lütfen daha sonra yeniden deneyin. Sorun sürerse bu botu yöneten kişilere haber verin.',
  'panel.not-saved':
    'Kaydedemedim; hiçbir şey değişmedi. Lütfen daha sonra yeniden deneyin. Sorun yinelenirse bu botu yöneten kişilere şu başvuru numarasını iletin: {reference}',

  'panel.news.requested': '{name}, kuruluşunuzun teknik destek avantajını etkinleştirmenizi istiyor.',
  'panel.news.withdrawn': '{name}, etkinleştirme talebini geri çekti.',
  'panel.news.approved': '{name}, etkinleştirme talebinizi onayladı.',
  'panel.news.declined': '{name}, etkinleştirme talebini reddetti.',
  'panel.news.submitted': '{name}, etkinleştirme isteğini İş Ortağı Merkezi’nde (Partner Center) gönderdi.',
  'panel.news.renewal-requested': '{name}, kuruluşunuzun teknik destek avantajını yenilemenizi istiyor.',
  'panel.news.renewal-withdrawn': '{name}, yenileme talebini geri çekti.',
  'panel.news.renewal-approved': '{name}, yenileme talebinizi onayladı.',
  'panel.news.renewal-declined': '{name}, yenileme talebini reddetti.',
  'panel.news.renewal-submitted':
    '{name}, yenileme isteğini İş Ortağı Merkezi’nde (Partner Center) gönderdi.',
  'panel.news.renewal-activated':
    'Avantaj yenilendi: Yeni sözleşmenizin Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) hazır.',
  'panel.news.activated':
    'Avantaj etkinleştirildi: Erişim Kimliğiniz (Access ID) ve Sözleşme Kimliğiniz (Contract ID) hazır.',
  'panel.news.corrected': '{name}, kayıtlı ID’leri düzeltti. Lütfen yenilerini kullanın.',
  'panel.news.used-up': '{name}, olay hakkı kalmadığını bildirdi.',
  'panel.reminder.check-back':
    'Etkinleştirme isteği birkaç gün önce gönderildi. Erişim Kimliği (Access ID) ve Sözleşme Kimliği (Contract ID) artık İş Ortağı Merkezi’nde (Partner Center) görünüyor mu?',
  'panel.reminder.ends':
    'Destek sözleşmenizin süresi {days, plural, =0 {bugün} =1 {yarın} other {# gün sonra}}, {date} tarihinde doluyor.',
  'panel.reminder.ended': 'Destek sözleşmenizin süresi doldu.',

  'panel.ids': 'Erişim Kimliğiniz ve Sözleşme Kimliğiniz',
  'panel.ids.none-yet': 'Henüz kayıtlı ID yok.',
  'panel.ids.valid': '{start} – {end} tarihleri arasında geçerli',
  'panel.ids.valid-until': '{end} tarihine kadar geçerli',
  'panel.ids.starts': '{start} tarihinden itibaren geçerli',
  'panel.ids.left-on-premises': 'Kalan Microsoft ürün desteği (Microsoft product support): {left}',
  'panel.ids.left-cloud': 'Kalan İmza bulut desteği (Signature Cloud Support): {left}',
  'panel.ids.as-of': '{date} tarihli kayda göre',
  'panel.ids.linked-on-premises':
    'Sözleşmeyi {date} tarihinde Support for Business’ta hesabınıza bağladınız.',
  'panel.ids.linked-azure': 'Sözleşmeyi {date} tarihinde Azure portalında hesabınıza bağladınız.',
  'panel.ids.link-on-premises': 'Support for Business’ta bağladım',
  'panel.ids.link-azure': 'Azure’da bağladım',
  'panel.ids.keep-private': 'Lütfen bu ID’leri başkalarının da görebileceği yerlerde paylaşmayın.',
  'panel.ids.ended': 'Sözleşmenin hesaplarınızla ilişkisi de böylece sona erdi.',
  'panel.ids.ended-in-azure':
    'Sözleşme artık geçerli olmadığı için Azure portalında gizlenir; yeniden bağlamak işe yaramaz. Azure olayları için yeni bir destek planı satın alınması gerekir.',
  'panel.ids.renew': 'Buradan yenileyelim',
  'panel.linked': 'Not aldım. ID’leri orada yeniden girmeniz gerekmez.',
  'panel.private': 'Bunu size, başkalarının göremediği özel sohbetimizde göstereceğim.',
  'panel.private-no-chat':
    'Bunu yalnızca başkalarının göremediği özel sohbetimizde gösteriyorum. Lütfen bana oradan yazın.',
  'panel.needs-tenant': 'Bunu burada yapamıyorum, çünkü bu sohbette hangi kuruluştan olduğunuzu göremiyorum.',

  'panel.remaining': 'Kaç olay kaldı?',
  'panel.remaining.not-listed': 'Listede yok',
  'panel.remaining.see-it': 'Görüyorum',
  'panel.remaining.next': 'İleri',
  'panel.remaining.back': 'Geri',
  'panel.remaining.ask-somebody':
    'Bu durumda lütfen üyeliğinizle ilgilenen kişiye danışın; sözleşme başka bir hesaba veya kuruluşa ait olabilir.',
  'panel.remaining.try-add': 'Sözleşme henüz hesabınızla ilişkilendirilmediyse ekleyin:',
  'panel.remaining.record': 'Görünen bilgileri kaydet',
  'panel.remaining.on-premises-left':
    'Microsoft ürün desteği (Microsoft product support) için kalan olay sayısı',
  'panel.remaining.cloud-left': 'İmza bulut desteği (Signature Cloud Support) için kalan olay sayısı',
  'panel.remaining.hint': 'Bir sayı veya “sınırsız”',
  'panel.remaining.count-again': 'Yeniden kontrol et',

  'panel.roles': 'MPN iş ortağı yöneticileri',
  'panel.roles.explained':
    'MPN iş ortağı yöneticisi (MPN partner administrator), İş Ortağı Merkezi’nde (Partner Center) tanımlanan bir roldür; bu rolün kimde olduğunu ben göremiyorum. Burada belirlediğiniz kişiler etkinleştirme taleplerini işleme alabilir.',
  'panel.roles.none': 'Henüz kimse belirlenmedi.',
  'panel.roles.held': '{name} (belirleyen: {by}, {date})',
  'panel.roles.person': 'Kişi',
  'panel.roles.grant': 'Yönetici belirle',
  'panel.roles.grant-now': 'Yönetici olarak belirle',
  'panel.roles.revoke': 'Rolü kaldır',
  'panel.roles.revoke-now': 'Kaldır',
  'panel.roles.nobody-met':
    'Yalnızca bana daha önce yazmış kişiler belirlenebilir. Lütfen önce bana bir merhaba demelerini isteyin.',
  'panel.roles.named-you':
    '{name}, sizi burada MPN iş ortağı yöneticisi (MPN partner administrator) olarak belirledi.',
  'panel.roles.may-act':
    'Artık kuruluşunuzun etkinleştirme taleplerini burada işleme alabilirsiniz: onaylayabilir, reddedebilir ve ID’leri kaydedebilirsiniz.',
  'panel.roles.done': 'Kaydedildi.',
  'panel.roles.as-before': 'Zaten öyleydi, değişen bir şey olmadı.',
  'panel.roles.not-a-global-administrator':
    'Bunu yalnızca kuruluşunuzun Genel yöneticileri (Global administrator) yapabilir.',
  'panel.roles.unknown-person': 'Bu kişiyi tanımıyorum. Önce bana yazması gerekiyor.',

  'panel.history': 'Yapılan değişiklikler',
  'panel.history.none': 'Henüz bir değişiklik yapılmadı.',
  'panel.history.line': '{at}: {deed}',
  'panel.history.with-detail': '{deed} ({detail})',
  'panel.history.only-administrators': 'Bunu yalnızca kuruluşunuzun yöneticileri görebilir.',
  'panel.deed.activation-request': '{name}, etkinleştirme talep etti',
  'panel.deed.renewal-request': '{name}, yenileme talep etti',
  'panel.deed.activation-withdraw': '{name}, talebini geri çekti',
  'panel.deed.activation-approve': '{name}, talebi onayladı',
  'panel.deed.activation-decline': '{name}, talebi reddetti',
  'panel.deed.activation-submit': '{name}, etkinleştirme isteğini gönderdi',
  'panel.deed.activation-wait': '{name}, ID’lerin henüz görünmediğini bildirdi',
  'panel.deed.activation-record-contract': '{name}, sözleşmeyi kaydetti',
  'panel.deed.activation-correct-contract': '{name}, sözleşme kaydını düzeltti',
  'panel.deed.activation-record-left': '{name}, kalan olay sayısını kaydetti',
  'panel.deed.offer-remembered': '{name}, bir teklif kaydetti',
  'panel.deed.offers-forgotten': '{name}, kayıtlı teklifleri sildi',
  'panel.deed.contract-said': '{name} sözleşmenin durumunu söyledi',
  'panel.deed.linked-on-premises': '{name}, sözleşmeyi Support for Business’ta bağladı',
  'panel.deed.linked-azure': '{name}, sözleşmeyi Azure’da bağladı',
  'panel.deed.partner-administrator-granted': '{name}, bir MPN iş ortağı yöneticisi belirledi',
  'panel.deed.partner-administrator-revoked': '{name}, bir MPN iş ortağı yöneticisinin rolünü kaldırdı',
  'panel.deed.administrators-channel-registered': '{name}, yönetici kanalını belirledi',
  'panel.deed.administrators-channel-removed': '{name}, yönetici kanalını kaldırdı',
  'panel.deed.helpdesk-registered': '{name} bir kanalı yardım masası yaptı',
  'panel.deed.helpdesk-changed': '{name} yardım masasının kime hizmet ettiğini değiştirdi',
  'panel.deed.helpdesk-removed': '{name} yardım masasını kaldırdı',
  'panel.deed.not-delivered': 'Bir mesaj iletilemedi',
  'panel.deed.other': '{name}, bir değişiklik yaptı',

  'panel.channel.registered':
    'Hiçbir yöneticinin benimle sohbeti yoksa etkinleştirme talepleri bu kanala gelecek.',
  'panel.channel.removed': 'Etkinleştirme talepleri artık bu kanala gelmeyecek.',
  'panel.channel.another': 'Talepler bu kanala gelmiyor; bu yüzden hiçbir şey değişmedi.',
  'panel.channel.not-a-channel': 'Lütfen bunu, taleplerin gelmesini istediğiniz kanalda yazın.',
};
