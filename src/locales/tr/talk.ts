import type { talk as english } from '../en/talk.ts';
import type { Sentences } from '../sentences.ts';

export const talk: Sentences<typeof english> = {
  'talk.greeting': 'Merhaba! MPN teknik destek avantajlarınızla ilgili sorularınızı bana sorabilirsiniz.',
  'talk.welcome': 'Merhaba! MPN teknik destek avantajlarınızla ilgili soruları yanıtlıyorum.',
  'talk.thanks': 'Rica ederim. Aklınıza başka bir soru gelirse yazmanız yeterli.',
  'talk.goodbye': 'Hoşça kalın! İhtiyacınız olduğunda buradayım.',
  'talk.help': 'MPN teknik destek avantajlarınızla ilgili soruları yanıtlıyorum:',
  'talk.about-the-bot':
    'Ben bir botum. Microsoft İş Ortağı Ağı’nın (MPN) teknik destek avantajlarıyla ilgili soruları yanıtlıyorum.',
  'talk.own-words': 'Sorunuzu kendi cümlelerinizle yazın; Türkçe, İngilizce veya Çince olabilir.',
  'talk.mention-me':
    'Beni @ ile etiketleyip sorunuzu kendi cümlelerinizle yazın; Türkçe, İngilizce veya Çince olabilir.',
  'talk.commands':
    'Bazı işlemleri birlikte de yapabiliriz: “etkinleştir”, “kimlikler” veya “kalan olaylar” yazmanız yeterli.',
  'talk.administrator-commands':
    'Yöneticiler için: “geçmiş”, “yöneticiler”, “rapor”; bir kanalda “yöneticiler buraya” ya da “yardım masası”. Yardım masası kanalında: “yanıtsız sorular”, “öğret”, “öğretilenler” ve “rapor”.',
  'talk.forget-me': '“beni unut” yazarsanız sizinle ilgili sakladıklarımı silerim.',
  'talk.facts':
    'Yalnızca bilgi sayfamda yazanları söyler, yanıtın dayandığı her bilginin kodunu veririm. Okumak için kodu yazın, örneğin F-ENT-1.',
  'talk.can-entitlement': 'her düzeyin kaç olay hakkı verdiği',
  'talk.can-activation': 'avantajı kimin, nasıl etkinleştireceği',
  'talk.can-requests':
    'isteğin nerede oluşturulacağı, Erişim Kimliği ile Sözleşme Kimliği’nin nereye girileceği',
  'talk.can-messages': 'bir portal iletisinin gerçekte ne demek olduğu',
  'talk.unknown': 'Üzgünüm, bunu bilmiyorum.',
  'talk.unknown-scope': 'Yalnızca MPN teknik destek avantajlarıyla ilgili soruları yanıtlayabiliyorum.',
  'talk.ask-a-person': 'Lütfen kuruluşunuzun yardım masasına veya MPN iş ortağı yöneticisine danışın.',
  'talk.beyond':
    'Diğer konularda kuruluşunuzun yardım masasına veya MPN iş ortağı yöneticisine danışabilirsiniz.',
  'talk.beyond-helpdesk': 'Diğer konularda yardım masası size yardımcı olabilir.',
  'talk.helpdesk-helps': 'Yardım masası bu konuda size yardımcı olabilir.',
  'talk.ask-the-helpdesk': 'Yardım masasına sorun',
  'talk.what-to-ask': 'Neler sorabilirim?',
  'talk.help-command': 'yardım',
  'talk.choice': 'Tam anlayamadım. Hangisini sormak istiyorsunuz?',
  'talk.several-answers': '{count} yanıt. {first}',
};
