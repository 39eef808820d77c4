package org.aidememoire.searchindex.analysis;

import java.util.Set;

/**
 * Words that carry grammar and no subject, folded. They are indexed like all others; a query asks
 * for them only when it has nothing else to ask for.
 */
final class StopWords {

  private static final Set<String> LATIN =
      words(
          // English
          "a an and are as at be but by for if in into is it no not of on or such that the their then"
              + " there these they this to was will with were what which who whom whose when where"
              + " why how did does do has have had from many much been can could would should"
              // Vietnamese, folded
              + " la va cua cho cac nhung mot duoc trong khi nao gi ai bao nhieu the voi nay do da co"
              + " o nhu tu den thi ma de vi sao dau bi ve tai"
              // Malay and Indonesian
              + " yang dan di ke dari pada untuk dengan adalah ialah itu ini atau oleh dalam apa siapa"
              + " berapa bila bilakah apakah siapakah berapakah bagaimana bagaimanakah kapan mana"
              + " manakah mengapa kenapa akan telah sudah tidak juga sebagai kepada bagi para"
              + " saja sahaja ada adakah bisa bisakah boleh bolehkah dapatkah jika kalau ketika seperti"
              // Filipino
              + " ang ng sa mga na ay si ni kay nang at ito iyan iyon ano sino kailan saan paano bakit"
              + " ilan ba po may isang");

  private static final Set<String> OTHER =
      words(
          // Thai
          "ที่ ใน ของ และ เป็น ได้ มี การ ให้ ว่า จะ ไม่ จาก กับ โดย นี้ คือ อะไร ใคร เมื่อ ไหร่ เท่า ไร เท่าไร เท่าไหร่"
              + " เมื่อใด เมื่อไหร่ เมื่อไร ไหน ใด อย่าง อย่างไร กี่ ทำไม หรือ ซึ่ง แล้ว ถูก ตั้งแต่ ต่อ ก็ นั้น อยู่ ไป มา ไหม พศ"
              // Lao
              + " ທີ່ ໃນ ຂອງ ແລະ ເປັນ ໄດ້ ມີ ການ ໃຫ້ ວ່າ ຈະ ບໍ່ ຈາກ ກັບ ໂດຍ ນີ້ ຄື ຫຍັງ ໃຜ ພສ"
              // Khmer
              + " ដែល និង នៃ ក្នុង ជា បាន មាន ការ ឱ្យ ថា នឹង មិន ពី ជាមួយ ដោយ នេះ គឺ អ្វី នោះ ពស"
              // Burmese
              + " သည် ၏ နှင့် ကို မှ တွင် ၌ ဖြစ် သော များ အား ဖြင့် ရန် ဘယ် ဘာ");

  private StopWords() {}

  static boolean contains(String term) {
    return LATIN.contains(term) || OTHER.contains(term);
  }

  private static Set<String> words(String line) {
    return new java.util.HashSet<>(java.util.List.of(line.split(" ")));
  }
}
