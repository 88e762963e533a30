import type { teaching as english } from '../en/teaching.ts';
import type { Sentences } from '../sentences.ts';

export const teaching: Sentences<typeof english> = {
  'feedback.helpful': 'İşime yaradı',
  'feedback.not-helpful': 'İşime yaramadı',
  'feedback.thanks': 'Teşekkürler, bunu bilmek güzel.',
  'feedback.noted': 'Geri bildiriminiz için teşekkürler. Not ettim.',
  'feedback.sorry': 'Yardımcı olamadığım için üzgünüm. Düzeltilebilmesi için adınız olmadan not ettim.',
  'feedback.ask': 'Yardımcı olamadığım için üzgünüm',
  'feedback.ask-why':
    'Bunu adınız olmadan not ettim. Yanıta hâlâ ihtiyacınız varsa yardım masanız inceleyebilir: sorunuz ve yanıtımın ilk satırı onlara iletilir.',

  'own-answer.title': 'Yardım masanızın yanıtı',
  'own-answer.source': '{name}, {date} – programın resmî bilgisi değildir.',
  'own-answer.source-in': '{name}, {date}, {language} yazıldı – programın resmî bilgisi değildir.',
  'language.en': 'İngilizce',
  'language.zh-TW': 'Çince',
  'language.tr': 'Türkçe',

  'teaching.only-agents': 'Bunu yalnızca yardım masası çalışanları, yardım masasının kanalında yapabilir.',
  'list.range': '{from}–{to} / {count}',
  'list.previous': 'Önceki',
  'list.next': 'Sonraki',

  'questions.title': 'İyi bir yanıtı olmayan sorular',
  'questions.none': 'Şu anda böyle bir soru yok.',
  'questions.line': '“{question}” – {how}, son olarak {date}',
  'questions.unanswered': '{count, plural, other {# kez yanıtlanamadı}}',
  'questions.disliked': '{count, plural, other {# kez beğenilmedi}}',
  'questions.choose': 'Bir soruyu açmak için numarasına basın.',
  'questions.open': '{number}. soruyu aç',
  'questions.dismiss': 'Listeden çıkar',
  'questions.dismissed': 'Listeden çıkarıldı. Yeniden sorulsa da listelenmez.',
  'questions.reopen': 'Listeye geri koy',
  'questions.reopened': 'Soru yeniden listede.',
  'questions.gone': 'Bu soru artık listede değil.',
  'questions.back': 'Sorulara dön',

  'teach.title': 'Bana bir yanıt öğretin',
  'teach.explained':
    'Bunu aynı ya da çok benzer sözlerle soran herkes burada seçtiğiniz yanıtı alır. Yardım masanızın hizmet verdiği tüm kuruluşlarda hemen geçerli olur; istediğiniz zaman geri alabilirsiniz.',
  'teach.answered-with': 'Verilen yanıt: {topics}',
  'teach.answered-with-own': 'Yardım masasının kendi yanıtı verildi.',
  'teach.new': 'Başka bir şey öğret',
  'teach.form': 'Ne yanıt vereyim?',
  'teach.phrase': 'Soru',
  'teach.language': 'Dil',
  'teach.lesson': 'Yanıt',
  'teach.lesson-words': 'Kendi yanıtımız (aşağıda)',
  'teach.lesson-none': 'Yanıt yok: bilmediğini söyle',
  'teach.words': 'Kendi yanıtımız',
  'teach.words-hint': 'Yardım masanızın yanıtı olarak adınız ve tarihle gösterilir',
  'teach.link': 'Açılacak sayfa (isteğe bağlı)',
  'teach.check': 'Denetle',
  'teach.save': 'Kaydet',
  'teach.now-asked': 'Şu anda verdiğim yanıt: {topics}',
  'teach.now-unsure': 'Şu anda netleştirmek için soruyorum: {topics}',
  'teach.now-unknown': 'Şu anda bilmediğimi söylüyorum.',
  'teach.now-courtesy': 'Şu anda bunu bir selamlama gibi anlıyorum.',
  'teach.now-taught': 'Şu anda {name} tarafından {date} tarihinde “{phrase}” için öğretilen yanıt veriliyor.',
  'teach.replaces':
    'Kaydederseniz {name} tarafından {date} tarihinde aynı soru için öğretilen yanıtın yerini alır.',
  'teach.no-conflict':
    'Çakışma yok: doğru anladığım bilinen {count} sorunun hepsi önceki gibi yanıtlanacak. Şimdi kaydedebilirsiniz.',
  'teach.conflict':
    '{count, plural, other {Kaydedilemiyor: doğru yanıtladığım # sorunun yanıtı değişecek.}} Lütfen soruyu daha belirgin yazın.',
  'teach.look-again':
    'Lütfen bir kez daha bakıp kaydedin: tam olarak bunu denetletmediniz ya da bu arada bir çalışma arkadaşınız başka bir şey öğretti.',
  'teach.saved': 'Kaydedildi. Şu andan itibaren geçerli.',
  'teach.full': 'Yeni bir şey için yer kalmadı. Lütfen önce bir şeyi geri alın.',
  'teach.wrong-short': 'Lütfen sorunun tamamını yazın: bir iki sözcük çok fazla soruya uyar.',
  'teach.wrong-long': 'Çok uzun: en fazla {most, number} karakter olabilir.',
  'teach.wrong-id':
    'Bu bir Erişim Kimliği (Access ID) ya da Sözleşme Kimliği (Contract ID) gibi görünüyor. Lütfen çıkarın. Telefon numaralarını boşluklarla ya da başında + ile yazın.',
  'teach.wrong-lesson': 'Lütfen ne yanıt verileceğini seçin.',
  'teach.wrong-both': 'Burayı boş bırakın ya da yukarıda “Kendi yanıtımız” seçeneğini seçin.',
  'teach.wrong-link': 'Lütfen https:// ile başlayan tam bir adres yazın.',

  'taught.title': 'Öğretilenler',
  'taught.none': 'Henüz bir şey öğretilmedi.',
  'taught.show': 'Öğretilenler',
  'taught.line': '“{phrase}” → {answer} ({name}, {date})',
  'taught.words': 'kendi yanıtımız: “{text}”',
  'taught.undo': 'Geri al {number}',
  'taught.undone': 'Geri alındı. Artık geçerli değil.',
  'taught.undone-before': 'Daha önce geri alınmıştı.',
  'taught.gone': 'Bu artık yok.',
};
