import type { ReplyWords } from '../replies.ts';

export const turkish: ReplyWords = {
  gold: {
    summary: 'Altın: yılda 20 şirket içi olay, bulut desteği uzmanlığa göre',
    headline: 'Altın düzeyinde her üyelik yılı için 20 şirket içi destek olayı vardır.',
    reason:
      'Bulut desteği uzmanlığınıza bağlıdır: bulut yetkinliğiyle sınırsızdır, başka bir yetkinlikle 10 olaydır.',
    table: {
      columns: ['Altın', 'Microsoft ürün desteği', 'İmza bulut desteği'],
      rows: [
        ['Bulut yetkinliği', '20 olay', 'Sınırsız'],
        ['Diğer yetkinlik', '20 olay', '10 olay'],
      ],
    },
    link: 'İş Ortağı Merkezi’ni aç',
    silver: { title: 'Peki ya Gümüş?', text: 'Gümüş düzeyinde kaç olay var?', topic: 'entitlement' },
    cloudCompetencies: {
      title: 'Bulut yetkinlikleri hangileri?',
      text: 'Hangi yetkinlikler bulut yetkinliği?',
    },
    left: { title: 'Kaç olay kaldı?', text: 'Kaç olay kaldığını nerede görürüm?' },
    remember: {
      title: 'Kuruluşunuz hangisine sahip? Bundan sonraki yanıtlarda bunu esas alırım.',
      goldCloud: 'Altın, bulut yetkinliği',
      goldOther: 'Altın, diğer yetkinlik',
      silverOther: 'Gümüş, diğer yetkinlik',
    },
  },
  allLevels: {
    headline: 'Düzeylere göre bir üyelik yılında neler var',
    columns: ['', 'Eylem Paketi', 'Gümüş uzmanlık', 'Altın uzmanlık'],
    rows: [
      ['Microsoft ürün desteği (şirket içi)', '10 olay', '15 olay', '20 olay'],
      [
        'İmza bulut desteği',
        'Yok',
        'Bulut yetkinliği: sınırsız. Diğer yetkinlik: 5 olay',
        'Bulut yetkinliği: sınırsız. Diğer yetkinlik: 10 olay',
      ],
    ],
  },
  azure: {
    summary: 'Destek sözleşmesini Azure portalında bağlama',
    headline: 'Sözleşmeyi Azure portalında bir kez bağlayın, sonra isteklerinizi her zamanki gibi oluşturun.',
    reason:
      'Etkinleştirmeden sonra İş Ortağı Merkezi’nde görünen Erişim Kimliği ile Sözleşme Kimliği gerekir.',
    steps: [
      'Azure portalında Yardım + destek sayfasını açın.',
      'Destek planları’nı, ardından Destek avantajlarını bağla’yı seçin.',
      'Erişim Kimliği’ni ve Sözleşme Kimliği’ni girin.',
      '+ Yeni destek isteği’ni seçin: destek planınız artık orada sunulur.',
    ],
    link: 'Azure portalında Yardım + destek sayfasını aç',
    message: { title: '“Zaten ilişkili” iletisi mi?', text: 'Bu Erişim Kimliği bir hesapla zaten ilişkili' },
  },
  competencies: {
    headline: 'Altı yetkinlik bulut yetkinliği sayılır.',
    points: [
      'Security (Güvenlik)',
      'Cloud Business Applications (Bulut İş Uygulamaları)',
      'Cloud Platform (Bulut Platformu)',
      'Cloud Productivity (Bulut Üretkenliği)',
      'Enterprise Mobility Management (Kurumsal Mobilite Yönetimi)',
      'Small and Midmarket Cloud Solutions (Küçük ve Orta Ölçekli Bulut Çözümleri)',
    ],
  },
  two: { summary: 'Bulut yetkinlikleri ve sözleşmeyi Azure’da bağlama' },
  choice: {
    summary: 'Kısa bir soru',
    prompt: 'Hangisini kastediyorsunuz?',
    quickReplies: [
      { title: 'Kaç olay hakkımız var', text: 'Kaç olay hakkımız var?', topic: 'entitlement' },
      { title: 'Kaç olay kaldı', text: 'Kaç olay kaldı?', topic: 'see-incidents-left' },
      { title: 'Nasıl etkinleştirilir', text: 'Avantajı nasıl etkinleştiririm?', topic: 'how-to-activate' },
    ],
  },
  unknown: {
    headline: 'Bunu bilmiyorum.',
    paragraph:
      'Kaynaklarımda bu konuda bilgi yok. Sorunuzu yardım masasına iletebilirim, size buradan yanıt verirler.',
    quickReplies: [
      { title: 'Yardım masasına sor', text: 'Yardım masasına sor' },
      { title: 'Neler sorabilirim?', text: 'yardım' },
    ],
  },
  welcome: {
    headline: 'Merhaba, MPN teknik destek avantajları için buradayım.',
    paragraph: 'Türkçe, English ya da 繁體中文, dilediğiniz gibi sorabilirsiniz. Örneğin:',
    points: [
      'Altın düzeyindeyiz, kaç destek olayımız var?',
      'Sözleşmemizi Azure portalında nasıl kullanırım?',
      '“Bu eylem için yetkiniz yok” iletisi ne demek?',
    ],
    quickReplies: [
      { title: 'Kaç olay hakkımız var?', text: 'Kaç olay hakkımız var?' },
      { title: 'Avantajı etkinleştir', text: 'Avantajı nasıl etkinleştiririm?' },
      { title: 'Neler sorabilirim?', text: 'yardım' },
    ],
  },
  help: {
    headline: 'Bana neler sorabilirsiniz',
    paragraph: 'Her yanıtta dayandığı bilgiler belirtilir. Bilmediklerimi yardım masasına iletirim.',
    points: [
      'Eylem Paketi, Gümüş ve Altın neleri içerir',
      'Etkinleştirme: kim, nerede yapar ve ne kadar sürer',
      'İstekler: şirket içi, bulut ya da bir müşteri adına',
      'Kaç olay kaldı',
      'İş Ortağı Merkezi ve Azure iletileri aslında ne demek',
    ],
    quickReplies: [
      { title: 'Neye hakkımız var?', text: 'Kaç olay hakkımız var?' },
      { title: 'Etkinleştirme', text: 'Avantajı nasıl etkinleştiririm?' },
      { title: 'Kalan olaylar', text: 'Kaç olay kaldı?' },
      { title: 'Azure’da bağlama', text: 'Sözleşmeyi Azure’da nasıl bağlarım?' },
      { title: 'İletiler', text: 'Bir hata iletisi alıyorum' },
      { title: 'Destek planları', text: 'Hangi ücretli destek planları var?' },
    ],
  },
  thanks: 'Rica ederim.',
};
