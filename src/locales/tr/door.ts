import type { door as english } from '../en/door.ts';
import type { Sentences } from '../sentences.ts';

export const door: Sentences<typeof english> = {
  'door.tenant-refused':
    'Üzgünüm, burada size yardımcı olamıyorum: kuruluşunuz, hizmet vermeme izin verilen kuruluşlar arasında değil. Lütfen bu botu yöneten kişilerden kuruluşunuzu eklemelerini isteyin.',
  'door.failed':
    'Üzgünüm, benden kaynaklanan bir sorun oluştu ve isteğinizi tamamlayamadım. Lütfen birazdan yeniden deneyin. Sorun sürerse bu botu yöneten kişilere şu başvuru numarasını iletin: {reference}',
  'door.nothing-said':
    'Mesajınızda hiç metin göremedim. MPN teknik destek avantajlarınızla ilgili sorunuzu yazmanız yeterli; örneğin: “Altın (Gold) yetkinliğiyle kaç olay hakkım var?”',
  'door.only-attachment':
    'Yalnızca metin okuyabiliyorum; dosya ve resimleri okuyamıyorum. Lütfen ne öğrenmek istediğinizi birkaç sözcükle yazın ya da gördüğünüz iletiyi buraya yapıştırın.',
  'door.no-words':
    'Bundan bir soru çıkaramadım. Lütfen MPN teknik destek avantajlarınız hakkında ne öğrenmek istediğinizi birkaç sözcükle yazın.',
  'door.too-long':
    'Bu metin benim için çok uzun: en fazla {most, number} karakter okuyabiliyorum. Lütfen sorunuzu birkaç cümleyle yazın ve yalnızca gördüğünüz iletiyi yapıştırın.',
  'door.press-not-understood':
    'Bu düğmeyle ne istendiğini anlayamadım. Kart eski bir sürümümden kalmış olabilir; lütfen sorunuzu mesaj olarak yeniden yazın.',
  'door.press-taken': 'Teşekkürler. Yanıtımı aşağıda bulabilirsiniz.',
  'door.remembered':
    'Kuruluşunuzun {competency, select, none {} other {{competency} yetkinliğiyle }}{level, select, gold {Altın (Gold) düzeyinde} silver {Gümüş (Silver) düzeyinde} other {Eylem Paketi (Action Pack) sahibi}} olduğunu not aldım. Bundan sonra kuruluşunuzdaki herkese yanıt verirken bunu dikkate alacağım. Yanlışsa “unut” yazmanız yeterli.',
  'door.remembering-needs-tenant':
    'Bunu burada not alamıyorum, çünkü bu sohbette hangi kuruluştan olduğunuzu göremiyorum. Lütfen düzeyinizi doğrudan sorunuzda belirtin.',
  'forget.title': 'Kuruluşunuz hakkında not aldıklarımı unut',
  'forget.explained': 'Şunlar yalnızca sizin için değil, kuruluşunuzdaki herkes için unutulur:',
  'forget.stays': 'Etkinleştirme durumu ve kayıtlı sözleşme olduğu gibi kalır.',
  'forget.yourself': 'Yalnızca kendi verilerinizin silinmesini istiyorsanız bunun yerine “beni unut” yazın.',
  'forget.do': 'Herkes için unut',
  'forget.done':
    'Tamam, bunları kuruluşunuzdaki herkes için unuttum. İstediğiniz zaman yeniden söyleyebilirsiniz.',
  'forget.nothing':
    'Kuruluşunuzun teklifleri veya sözleşmesi hakkında hiçbir şey not almamıştım; unutacak bir şey yok.',
};
