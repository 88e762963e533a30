import type { extension as english } from '../en/extension.ts';
import type { Sentences } from '../sentences.ts';

export const extension: Sentences<typeof english> = {
  'extension.nothing-found': 'Sonuç bulunamadı. Daha az sözcükle ya da bir kaydın numarasıyla deneyin.',
  'extension.no-facts': 'Sonuç bulunamadı. Daha az ya da başka sözcüklerle veya bilginin koduyla arayın.',
  'extension.no-tickets': 'Burada size açık bir kayıt yok.',
  'extension.not-ready': 'Kayıtları hâlâ okuyorum. Lütfen birazdan yeniden deneyin.',
  'extension.not-understood': 'Bunu anlayamadım. Lütfen yeniden deneyin ya da bana mesajla sorun.',
  'extension.members-unknown':
    'Hangi yardım masasının ekibinde olduğunuzu öğrenemedim. Lütfen birazdan yeniden deneyin.',
  'extension.ticket.with': 'İlgilenen',
  'extension.ticket.show': 'Kaydı göster',
  'extension.ticket.in-own-chat':
    'Kaydı yalnızca başkalarının okumadığı bir yerde gösteriyorum. Lütfen benimle olan kendi sohbetinizde arayın.',
  'extension.explain.title': 'Bu iletiyi açıkla',
  'extension.explain.message': 'İleti: {text}',
  'extension.explain.no-words': 'Bu iletide açıklayabileceğim bir metin yok.',
  'extension.explain.done': 'Tamam.',
};
