package org.aidememoire.lawtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real laws, scanned as they are. */
class LawCorpusTest {

  static Stream<String> laws() {
    return LawCorpus.paths().stream();
  }

  @ParameterizedTest
  @MethodSource("laws")
  void keepsEveryCharacter(String path) {
    assertEquals(LawCorpus.source(path), LawCorpus.law(path).source());
  }

  @ParameterizedTest
  @MethodSource("laws")
  void survivesItsNotation(String path) throws Notation.Unreadable {
    var law = LawCorpus.law(path);
    assertEquals(law, Notation.parse(Notation.print(law), law.tradition()));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void hasNoAnchorTwice(String path) {
    var anchors = LawCorpus.law(path).anchors();
    assertEquals(anchors.size(), new HashSet<>(anchors).size());
  }

  /**
   * Counted by hand in the file, and against the official number of provisions where the file is
   * whole. What scanning lost is listed, so that a better reader shows itself here.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id/uu-1982-1.md   |   2 |   0 |
          id/uu-1999-37.md  |  40 |   0 |
          id/uu-2000-21.md  |  47 |  47 |
          id/uu-2003-13.md  | 193 | 193 |
          id/uu-2004-2.md   | 126 |   0 |
          id/uu-2004-39.md  | 109 |   0 |
          id/uu-2007-21.md  |  67 |  66 |
          id/uu-2011-24.md  |  71 |  71 |
          id/uu-2011-6.md   | 145 | 145 |
          id/uu-2012-6.md   |   2 |   2 |
          id/uu-2017-18.md  |  90 |  88 | 69
          id/pp-2022-22.md  |  46 |   0 |
          id/pp-2021-59.md  |  94 | 100 | 34 40 42 63 66 76 98
          my/Act_118_Housing_Development_Control_and_Licensing_Act_1966_EN.pdf | 76 | 0 |
          my/Act_135_Partnership_Act_1961_EN.pdf      |  47 | 0 |
          my/Act_136_Contracts_Act_1950_EN.pdf        | 191 | 0 |
          my/Act_137_Specific_Relief_Act_1951_EN.pdf  |  55 | 0 |
          my/Act_318_Strata_Titles_Act_1985_EN.pdf    | 117 | 0 |
          my/Act_382_Sale_of_Goods_Act_1957_EN.pdf    |  64 | 0 |
          my/Act_383_Public_Authorities_Control_of_Borrowing_Powers_Act_1961_EN.pdf | 5 | 0 |
          my/Act_91_Courts_of_Judicature_Act_1964_EN.pdf | 98 | 0 | 45 46 47 48 49 65 66 96
          th/administrative_procedure_act.txt         |  11 | 0 | excerpt
          th/civil_service_act.txt                    |  13 | 0 | excerpt
          th/constitution_code.txt                    |  14 | 0 | excerpt
          th/criminal_code.txt                        |  51 | 0 | excerpt
          th/state_enterprise_labour_relations_act.txt |  1 | 0 | excerpt
          """)
  void findsTheProvisions(String path, int provisions, int elucidated, String missing) {
    var counts = LawCorpus.law(path).counts();
    assertEquals(provisions, counts.provisions(), "provisions");
    assertEquals(elucidated, counts.elucidated(), "elucidated");
    if (!"excerpt".equals(missing)) {
      assertEquals(missing == null ? "" : missing, String.join(" ", counts.missing()));
    }
  }

  @Test
  void readsTheNumbersOfWholeLawsInOneRow() {
    assertEquals(
        IntStream.rangeClosed(1, 193).mapToObj(Integer::toString).toList(),
        numbers(LawCorpus.law("id/uu-2003-13.md"), Component.MAIN));
    assertEquals(
        IntStream.rangeClosed(1, 193).mapToObj(Integer::toString).toList(),
        numbers(LawCorpus.law("id/uu-2003-13.md"), Component.ELUCIDATION));
    assertEquals(
        IntStream.rangeClosed(1, 109).mapToObj(Integer::toString).toList(),
        numbers(LawCorpus.law("id/uu-2004-39.md"), Component.MAIN));
  }

  @Test
  void readsInsertedSectionsInTheirPlace() {
    var numbers = numbers(LawCorpus.law("th/criminal_code.txt"), Component.MAIN);
    assertTrue(numbers.containsAll(List.of("269", "269/1", "276")), numbers::toString);
    var act = numbers(LawCorpus.law("my/Act_318_Strata_Titles_Act_1985_EN.pdf"), Component.MAIN);
    assertEquals(
        List.of("22", "22A", "22B", "23"), act.subList(act.indexOf("22"), act.indexOf("23") + 1));
  }

  @Test
  void spotChecksWordings() {
    assertEquals(
        "Pasal 3 Pembangunan ketenagakerjaan diselenggarakan atas asas keterpaduan dengan melalui"
            + " koordinasi fungsional lintas sektoral pusat dan daerah.",
        wording("id/uu-2003-13.md", "art_3"));
    assertEquals(
        "(2) Perencanaan tenaga kerja meliputi : a. perencanaan tenaga kerja makro; dan b."
            + " perencanaan tenaga kerja mikro.",
        wording("id/uu-2003-13.md", "art_7__para_2"));
    assertEquals("Pasal 3 Cukup ^jelas.", wording("id/uu-2017-18.md", "elucidation__art_3"));
    assertEquals(
        "Short title 1. This Act may be cited as the Specific Relief Act 1950.",
        wording("my/Act_137_Specific_Relief_Act_1951_EN.pdf", "sec_1"));
  }

  private static List<String> numbers(LawText law, Component component) {
    return law.passages().stream()
        .filter(p -> p.component() == component && p.level() == Level.PROVISION)
        .map(Passage::number)
        .toList();
  }

  private static String wording(String path, String anchor) {
    var law = LawCorpus.law(path);
    return IntStream.range(0, law.passages().size())
        .filter(i -> law.anchors().get(i).equals(anchor))
        .mapToObj(i -> law.passages().get(i).text().strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining());
  }
}
