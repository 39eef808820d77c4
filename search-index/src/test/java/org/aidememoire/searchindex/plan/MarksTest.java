package org.aidememoire.searchindex.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.QueryParser;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.TermList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wage | The minimum wage and other wages | The minimum [wage] and other [wages]",
        "the minimum wage | The minimum wage | The [minimum] [wage]",
        "\"minimum wage\" | A wage, the minimum wage | A wage, the [minimum wage]",
        "luong | Mức lương tối thiểu | Mức [lương] tối thiểu",
        "bayar | Gaji dibayar | Gaji [dibayar]",
        "แรงงาน | กระทรวงแรงงานไทย | กระทรวง[แรงงาน]ไทย",
        "\"มาตรา ๑๒\" | ตามมาตรา 12 และ 13 | ตาม[มาตรา 12] และ 13",
        "2017 | ประกาศ พ.ศ. ๒๕๖๐ | ประกาศ พ.ศ. [๒๕๖๐]",
        "recruit* | Recruiters and recruitment | [Recruiters] and [recruitment]",
        "wage NOT levy | wage and levy | [wage] and levy",
        "wage NEAR/3 levy | wage and levy | [wage] and [levy]",
        "បណ្ដុះបណ្ដាល | ការបណ្តុះបណ្តាលវិជ្ជាជីវៈ | ការ[បណ្តុះបណ្តាល]វិជ្ជាជីវៈ",
        "\"ការផ្លាស់ប្តូរនិយោជក\" | ការផ្លាស់ប្ដូរនិយោជក | [ការផ្លាស់ប្ដូរនិយោជក]",
        "ນາຍໜ້າ | ນາຍຫນ້າຈັດຫາງານ | [ນາຍຫນ້າ]ຈັດຫາງານ",
        "ນາຍຫນ້າ | ນາຍໜ້າຈັດຫາງານ | [ນາຍໜ້າ]ຈັດຫາງານ",
        "ຈັດຫາງານ | ນາຍຫນ້າຈັດຫາງານ | ນາຍຫນ້າ[ຈັດຫາງານ]",
        "\"ຈັດຫາງານ\" | ນາຍຫນ້າຈັດຫາງານ | ນາຍຫນ້າ[ຈັດຫາງານ]",
        "\"ນາຍໜ້າຈັດຫາງານ\" | ນາຍຫນ້າຈັດຫາງານ: | [ນາຍຫນ້າຈັດຫາງານ]:",
        "نظام | Saudi Labour Law نظام العمل | Saudi Labour Law [نظام] العمل",
        "\"就业管理\" | 外国人就业管理规定 | 外国人[就业管理]规定",
        "kind:law wage | law on wage | law on [wage]",
      })
  void whatMadeTheTextMatchIsMarked(String query, String text, String marked) throws QueryProblem {
    assertEquals(
        marked,
        new Marks(QueryParser.parse(query, Entry.SCHEMA), TermList.none()).whole(text).toString());
  }

  @Test
  void theBestPieceHasMostOfTheWordsAndCutsNoLetter() throws QueryProblem {
    String text =
        "ก ".repeat(200) + "ค่าจ้าง" + " ข".repeat(200) + " ค่าจ้างขั้นต่ำ" + " ค".repeat(200);
    Marks marks = new Marks(QueryParser.parse("ค่าจ้าง ขั้นต่ำ", Entry.SCHEMA), TermList.none());
    String best = marks.fragments(text, 1).getFirst().toString();
    assertEquals(true, best.contains("[ค่าจ้างขั้นต่ำ]"), best);
  }

  @ParameterizedTest
  @CsvSource({
    "ပုဒ်မ, နိုင်ငံခြားသားအလုပ်သမားများ",
    "កិច្ចសន្យា, ក្រសួងការងារនិងបណ្តុះបណ្តាលវិជ្ជាជីវៈ",
    "มาตรา, นายจ้างต้องจ่ายค่าจ้างขั้นต่ำให้ลูกจ้าง",
    "ມາດຕາ, ຜູ້ໃຊ້ແຮງງານຕ້ອງຈ່າຍຄ່າແຮງງານ",
  })
  void aPieceBeginsAndEndsWithAWord(String found, String row) throws QueryProblem {
    Marks marks = new Marks(QueryParser.parse(found, Entry.SCHEMA), TermList.none());
    for (int shift = 0; shift < row.length(); shift++) {
      String text = row.repeat(12) + row.substring(0, shift) + found + row.repeat(12);
      String piece = marks.fragments(text, 1).getFirst().text();
      BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
      words.setText(text);
      int start = text.indexOf(piece);
      assertTrue(words.isBoundary(start) && words.isBoundary(start + piece.length()), piece);
    }
  }

  /**
   * A letter that is not ASCII has the whole text cut into words; a plain text is only searched.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "study", "possible", "relation", "file", "hope", "agency", "policy", "law", "tax", "act",
        "fly", "able", "owwa", "usa", "o.w.w.a.", "1000000", "bayar", "tulis", "kirim", "tempat",
        "potong", "sapu", "ajar", "nyata", "majikan", "kerja", "upah", "izin", "worker's", "don't"
      })
  void aPlainTextIsMarkedLikeAnyOther(String word) throws QueryProblem {
    String text =
        "Studies and studying, a possibility; relational filing and filed files, hoping. Agencies'"
            + " policies of the law: laws, taxes and taxation, acted actions, flies fly, ability."
            + " The O.W.W.A. (OWWA) in the U.S.A. pays 1,000,000 or 1000000. Dibayar pembayaran,"
            + " menulis penulisan tertulis, mengirim pengiriman, menempatkan penempatan, pemotongan"
            + " memotong, menyapu, belajar pelajaran, pernyataan menyatakan, majikan, pekerja"
            + " bekerja pekerjaan, pengupahan, perizinan mengizinkan. Workers' worker's don't";
    Marks marks = new Marks(QueryParser.parse(word, Entry.SCHEMA), TermList.none());
    assertEquals(marks.whole(text + " é").toString(), marks.whole(text).toString() + " é");
  }
}
