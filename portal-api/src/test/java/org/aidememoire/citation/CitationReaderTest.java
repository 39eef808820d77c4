package org.aidememoire.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CitationReaderTest {

  /** Each as work, provisions and, in brackets, the words. */
  private static List<String> read(String text) {
    return CitationReader.in(text).stream()
        .map(c -> c.work() + " " + c.provisions() + " " + text.substring(c.from(), c.to()))
        .toList();
  }

  private static String works(String text) {
    return CitationReader.in(text).stream().map(Citation::work).collect(Collectors.joining(" "));
  }

  @Test
  void aLawIsOneHoweverItIsWritten() {
    assertEquals("my/act/265 my/act/265", works("Act 265, then Akta 265"));
    assertEquals("my/act/a1651", works("Akta A1651"));
    assertEquals(
        "id/uu/18/2017 id/uu/18/2017 id/uu/18/2017 id/uu/18/2017",
        works(
            "UU 18/2017; UU No. 18 Tahun 2017; Undang-Undang Nomor 18 Tahun 2017; Law No. 18 of"
                + " 2017"));
    assertEquals(
        "id/pp/59/2021 id/perppu/2/2022 id/perppu/2/2022",
        works(
            "PP No. 59 Tahun 2021, Perppu 2/2022, Peraturan Pemerintah Pengganti Undang-Undang"
                + " Nomor 2 Tahun 2022"));
    assertEquals("vn/69/2020/qh14 vn/112/2021/nđ-cp", works("69/2020/QH14, 112/2021/NĐ-CP"));
    assertEquals("kh/prakas/47 kh/prakas/47", works("Prakas No. 047 and ប្រកាស ០៤៧"));
    assertEquals("kh/sub-decree/190 kh/sub-decree/190", works("Sub-decree 190 អនុក្រឹត្យលេខ ១៩០"));
    assertEquals("ph/ra/8042 ph/ra/8042", works("Republic Act No. 8042 or R.A. 8042"));
    assertEquals("ilo/c/29 ilo/c/29", works("C029 is Convention No. 29"));
    assertEquals("/eli/my/act/1955/act-265", works("see /eli/my/act/1955/act-265."));
  }

  @Test
  void noCitationLiesWithinAnother() {
    for (var text :
        List.of("Akta Kerja Seksyen 1955 of Act 265", "Điều 5 và 69/2020/QH14", "Act 265 s. 60L")) {
      int end = 0;
      for (var citation : CitationReader.in(text)) {
        assertTrue(end <= citation.from() && citation.from() < citation.to(), text);
        end = citation.to();
      }
    }
  }

  @Test
  void aTextOfManyBracketsOrOfEndlessWordsIsReadToItsEnd() {
    assertEquals(1, CitationReader.in("s. 1" + "(a)".repeat(100_000)).size());
    assertEquals(List.of(), CitationReader.in("Akta K" + "e".repeat(10_000) + " 1955"));
  }

  @Test
  void yearsOfTheBuddhistEraAreThoseOfTheCommonOne() {
    var law = "named/labourprotectionact/1998";
    assertEquals(law, works("the Labour Protection Act B.E. 2541 (1998)"));
    assertEquals(law, works("The Labour Protection Act, B.E. 2541"));
    assertEquals(law, works("the Labour Protection Act of 1998"));
    assertEquals(
        works("พระราชบัญญัติคุ้มครองแรงงาน พ.ศ. ๒๕๔๑"), works("พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541"));
    assertEquals(
        "named/พระราชบัญญัติคุ้มครองแรงงาน/1998", works("พ.ร.บ. คุ้มครองแรงงาน พ.ศ. 2541"));
  }

  @Test
  void aNameBeginsAtItsFirstCapitalBehindTheArticle() {
    assertEquals("named/employmentact/1955", works("If the worker asks the Employment Act 1955"));
    assertEquals("named/employmentamendmentact/2022", works("see Employment (Amendment) Act 2022"));
    assertEquals(
        "named/labourprotectionactno7/2019", works("the Labour Protection Act (No. 7) B.E. 2562"));
    assertEquals("named/aktakerja/1955", works("menurut Akta Kerja 1955"));
    assertEquals("", works("the act 1955, an Act 1955 and the Act of 1955"));
  }

  @Test
  void theProvisionBelongsToTheLawBesideIt() {
    assertEquals(
        List.of(
            "named/employmentact/1955 [60L] s. 60L of the Employment Act 1955",
            "my/act/265 [] Act 265",
            "my/act/265 [60K] Act 265, s. 60K"),
        read("By s. 60L of the Employment Act 1955 (Act 265) it is so. Act 265, s. 60K says"));
    assertEquals(
        List.of(
            "named/employmentamendmentact/2022 [] Employment (Amendment) Act 2022",
            "named/employmentact/1955 [60D, 60K, 60L] sections 60D, 60K and 60L of the Employment"
                + " Act 1955"),
        read(
            "Employment (Amendment) Act 2022 sections 60D, 60K and 60L of the Employment Act 1955"));
    assertEquals(
        List.of("id/uu/18/2017 [12] Pasal 12 UU 18/2017"), read("menurut Pasal 12 UU 18/2017."));
    assertEquals(
        List.of("vn/69/2020/qh14 [8] Điều 8 Luật số 69/2020/QH14"),
        read("Điều 8 Luật số 69/2020/QH14"));
    assertEquals(
        List.of(
            "named/พระราชบัญญัติคุ้มครองแรงงาน/1998 [59] มาตรา ๕๙ แห่งพระราชบัญญัติคุ้มครองแรงงาน พ.ศ. ๒๕๔๑"),
        read("มาตรา ๕๙ แห่งพระราชบัญญัติคุ้มครองแรงงาน พ.ศ. ๒๕๔๑"));
  }

  @Test
  void aProvisionMayStandWithoutItsLaw() {
    assertEquals(
        List.of(" [60L] s. 60L", " [59] มาตรา 59", " [14/1] มาตรา ๑๔/๑"),
        read("s. 60L, and มาตรา 59 but มาตรา ๑๔/๑"));
  }

  @Test
  void whatOnlyLooksLikeACitationIsNone() {
    assertEquals(
        List.of(), read("Act now: 265 workers, Law and order, in 2017 UU was 18 years old"));
    assertEquals("", works("Act 3 of 1995"));
    assertEquals("", works("กฎกระทรวง ฉบับที่ 14 (พ.ศ. 2555)"));
  }

  @Test
  void ofALongTextTheFirstThousandAreRead() {
    var text = "Act 265. ".repeat(CitationReader.LONGEST / 9);
    assertEquals(CitationReader.MOST, CitationReader.in(text).size());
    assertEquals(1, CitationReader.in("x".repeat(CitationReader.LONGEST - 8) + " Act 265").size());
    assertEquals(0, CitationReader.in("x".repeat(CitationReader.LONGEST - 7) + " Act 265").size());
    for (var odd : List.of("A ", "s. 1, ", "พระราชบัญญัติ")) {
      CitationReader.in(odd.repeat(CitationReader.LONGEST / odd.length()));
    }
  }
}
