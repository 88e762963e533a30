import type { Courtesy } from '../understanding.ts';

/** Whole messages that only greet, thank, part, or ask for help; folded like any text, without punctuation. */
export const courtesyPhrases: Readonly<Record<Courtesy, readonly string[]>> = {
  greeting: [
    'hi | hello | hey | hi there | hello there | hey there | hiya | good morning | good afternoon',
    'good evening | good day | hi bot | hello bot | yo | greetings | howdy | 你好 | 您好 | 嗨 | 哈囉 | 哈摟 | 哈嘍',
    '早安 | 午安 | 晚安 | 早 | 安安 | 大家好 | 嘿 | merhaba | merhabalar | selam | selamlar | slm | mrb | günaydın',
    'iyi günler | iyi akşamlar | selamün aleyküm | merhaba bot | selam bot | kolay gelsin',
    'iyi çalışmalar',
  ],
  thanks: [
    'ok | okay | k | alright | fine | sure | no problem | never mind | nevermind | all good | cool',
    '好 | 好的 | 好喔 | 好啊 | 沒事了 | 沒事 | 了解，謝謝你 | 了解了 | ok 謝謝 | 好的 了解 | 沒問題 | 知道了謝謝 | 太棒了',
    'tamam | tamamdır | tmm | peki | olur | ok teşekkürler | tamam sağol | sorun değil | gerek kalmadı | süpersin',
    'thanks | thank you | thx | ty | cheers | many thanks | thanks a lot | thank you very much',
    'thank you so much | great thanks | ok thanks | perfect thanks | thanks bot | great | perfect',
    'got it thanks | ok great | much appreciated | awesome | that helps | that helped | got it | 謝謝',
    '感謝 | 謝啦 | 多謝 | 謝謝你 | 謝謝您 | 感恩 | 了解 | 好的謝謝 | 太好了 | 知道了 | 了解謝謝 | 非常感謝 | 謝囉 | 3q | 收到謝謝 | 收到',
    'teşekkürler | teşekkür ederim | sağol | sağ ol | sağolun | tşk | tşkler | tsk | eyvallah',
    'çok teşekkürler | çok teşekkür ederim | teşekkür ederiz | harika | süper | tamam teşekkürler',
    'anladım | anladım teşekkürler | mükemmel | no thanks | no thank you | 不用了 | 不用了謝謝 | 不用謝謝 | gerek yok',
    'hayır teşekkürler | yok teşekkürler',
  ],
  goodbye: [
    'bye | goodbye | bye bye | see you | see ya | have a nice day | good night | cu | take care | 再見',
    '掰掰 | 拜拜 | 掰 | 下次見 | hoşça kal | hoşçakal | güle güle | görüşürüz | bay bay | iyi geceler',
    'hoşça kalın',
  ],
  help: [
    'i have a question | question | can i ask something | i need support | can you help me | can you help | talk to a human',
    'i want to speak to a human | i want to talk to a person | human please | agent | speak to an agent | ask the helpdesk',
    'how can i ask the helpdesk | can i talk to someone | contact the helpdesk | helpdesk',
    '請問 | 我有問題 | 我要找客服 | 可以轉真人嗎 | 轉真人 | 真人客服 | 找客服 | 我想問問題 | 我想請問 | 可以幫我嗎 | 客服 | 詢問客服',
    'bir sorum var | soru sorabilir miyim | bir şey soracağım | yardımcı olabilir misiniz | bana yardım eder misiniz',
    'canlı destek | temsilciye bağlan | gerçek biriyle görüşmek istiyorum | yardım masası | insanla konuşmak istiyorum',
    'help | help me | help please | please help | i need help | need help | what can you do',
    'what can i ask | what can i ask you | how do you work | commands | menu | start | options',
    'how does this work | what do you know | 幫助 | 說明 | 幫忙 | 你會什麼 | 你能做什麼 | 你可以做什麼 | 可以問什麼 | 能問什麼 | 指令',
    '使用說明 | 選單 | 怎麼用 | 功能 | 我可以問什麼 | 需要幫忙 | yardım | yardim et | yardım eder misin',
    'yardımcı olur musun | yardıma ihtiyacım var | ne yapabilirsin | neler yapabilirsin',
    'ne sorabilirim | neler sorabilirim | komutlar | menü | nasıl çalışıyorsun | başla | seçenekler',
  ],
  'about-the-bot': [
    'who are you | what are you | are you a bot | are you human | are you a human | are you real',
    'what is this bot | what is this | who made you | is this a bot | am i talking to a human',
    'am i talking to a bot | whats your name | what is your name | 你是誰 | 你是誰啊 | 你是機器人嗎 | 你是真人嗎 | 你是什麼',
    '這是什麼機器人 | 你叫什麼 | 你叫什麼名字 | 是真人嗎 | sen kimsin | kimsin | kimsiniz | siz kimsiniz | sen nesin',
    'bot musun | insan mısın | robot musun | adın ne | gerçek misin | bu bot ne | bu bot ne yapar | bu bot ne işe yarar',
    'ne botusun | bu bot nedir | what is this bot for | what does this bot do | what do you do | what are you for',
    'whats this bot | 請問你是誰 | 請問您是誰 | 您是誰 | 這個機器人可以做什麼 | 這個機器人是做什麼的 | 這是做什麼的 | 這個 bot 是幹嘛的',
  ],
};

/** Words that may stand around a courtesy without making it a question. */
export const courtesyFillers: readonly string[] = [
  'bot | team | all | everyone | again | so | very | much | a | lot | for | the | your | help | you | it | that | this | and | then | there | now | have | nice | day',
  'really | helpful | well | oh | ah | wow | mate | sir | guys | folks | was | were | very helpful | great | good | clear',
  '大家 | 各位 | 囉 | 啦 | 喔 | 哦 | 唷 | 你好 | 非常 | 真的 | 幫了大忙 | 很清楚',
  'hocam | arkadaşlar | dostum | çok | yardımcı | oldun | oldunuz | için | her şey | iyi | çalışmalar | günler | kolay | gelsin | bilgi | yardımın | yardımınız | herkese | tekrar | size | sana | oldu',
];
