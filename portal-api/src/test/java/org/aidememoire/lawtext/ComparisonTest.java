package org.aidememoire.lawtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aidememoire.lawtext.Change.Kind;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final List<String> LAWS =
      List.of(
          "id/uu-2003-13.md",
          "id/uu-2004-39.md",
          "id/uu-2017-18.md",
          "id/uu-2000-21.md",
          "id/uu-2007-21.md",
          "my/Act_137_Specific_Relief_Act_1951_EN.pdf",
          "my/Act_135_Partnership_Act_1961_EN.pdf",
          "th/criminal_code.txt",
          "th/constitution_code.txt");

  /** What was sure and right, sure and wrong, and left to a person. */
  private static final class Score {
    int right;
    int open;
    final List<String> wrong = new ArrayList<>();

    void add(EditedLaw edited, Comparison comparison, String where) {
      for (var link : comparison.links()) {
        if (!link.sure()) {
          open++;
        } else if (right(edited, link)) {
          right++;
        } else {
          wrong.add(where + " " + link);
        }
      }
    }

    private static boolean right(EditedLaw edited, Link link) {
      return link.old().stream().allMatch(i -> edited.fate(i).equals(Set.copyOf(link.now())))
          && link.now().stream().allMatch(j -> edited.origin(j).equals(Set.copyOf(link.old())));
    }
  }

  @Test
  void whatIsSureIsRightAndWhatIsNotSaysSo() {
    var score = new Score();
    for (var path : LAWS) {
      var law = LawCorpus.law(path);
      var stranger =
          LawCorpus.law(path.startsWith("th") ? "th/civil_service_act.txt" : "id/uu-2004-2.md");
      for (int seed = 0; seed < 25; seed++) {
        var edited = new EditedLaw(law, stranger, seed);
        var comparison = Comparison.of(law, edited.text());
        score.add(edited, comparison, path + " " + seed);
        assertEquals(
            edited.text().source(), Comparison.apply(law, comparison.changes()), path + seed);
      }
    }
    int all = score.right + score.open + score.wrong.size();
    System.Logger log = System.getLogger(ComparisonTest.class.getName());
    log.log(
        System.Logger.Level.INFO,
        "{0} links, {1} sure and right, {2} left open",
        all,
        score.right,
        score.open);
    assertEquals(List.of(), score.wrong);
    assertTrue(score.right >= 0.75 * all, () -> score.right + " of " + all);
  }

  @Test
  void eachCorpusLawTurnsIntoEachOtherByItsChanges() {
    for (var one : LAWS) {
      for (var other : LAWS) {
        var old = LawCorpus.law(one);
        var now = LawCorpus.law(other);
        var changes = Comparison.of(old, now).changes();
        assertEquals(now.source(), Comparison.apply(old, changes), one + " " + other);
        if (one.equals(other)) {
          assertEquals(List.of(), changes);
        }
      }
    }
  }

  @Test
  void tenThousandRandomPairsTurnIntoEachOther() {
    var random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      var old = random(random);
      var now = random(random);
      var comparison = Comparison.of(old, now);
      assertEquals(now.source(), Comparison.apply(old, comparison.changes()));
      var linked = new HashSet<Integer>();
      comparison.links().forEach(link -> linked.addAll(link.now()));
      assertEquals(Unit.of(now).size(), linked.size());
    }
  }

  private static LawText random(Random random) {
    var words = List.of("wage ", "the worker shall ", "notice ", "\n", "be paid on the day ", "");
    var passages = new ArrayList<Passage>();
    int count = random.nextInt(7);
    for (int i = 0; i < count; i++) {
      var text = new StringBuilder("Article " + (i + 1) + "\n");
      for (int k = random.nextInt(12); k > 0; k--) {
        text.append(words.get(random.nextInt(words.size())));
      }
      var level = Level.values()[random.nextInt(Level.values().length)];
      passages.add(
          new Passage(Component.MAIN, level, Integer.toString(random.nextInt(9)), text.toString()));
    }
    return new LawText(Tradition.GENERAL, passages);
  }

  @Test
  void whatHappenedIsNamed() {
    var first = "The employer shall keep the papers of each worker in a safe and open place.\n";
    var second = "A worker who was not paid may complain to the officer within one year of it.\n";
    var third =
        "Nobody may be dismissed for a complaint that was made in good faith to an office.\n";
    assertEquals("", kinds(first, second, first, second));
    assertEquals("INSERTED", kinds(first, second, first, third, second).split(" ")[0]);
    assertEquals(
        "REMOVED", kinds("Article 1\n" + first + "Article 2\n" + second, "Article 1\n" + first));
    assertEquals(
        "RENUMBERED",
        kinds(
            "Article 1\n" + first + "Article 2\n" + second,
            "Article 1\n" + first + "Article 3\n" + second));
    assertEquals(
        "AMENDED", kinds("Article 1\n" + first, "Article 1\n" + first.replace("safe", "locked")));
    assertEquals(
        "FORMATTED", kinds("Article 1\n" + first, "Article 1\n" + first.replace(" ", "  ")));
  }

  private static String kinds(String... texts) {
    int half = texts.length / 2;
    return kinds(
        law(List.of(texts).subList(0, half)), law(List.of(texts).subList(half, texts.length)));
  }

  private static LawText law(List<String> articles) {
    var text = new StringBuilder();
    for (int i = 0; i < articles.size(); i++) {
      var article = articles.get(i);
      text.append(article.startsWith("Article") ? "" : "Article " + (i + 1) + "\n").append(article);
    }
    return LawText.of(text.toString(), Tradition.GENERAL);
  }

  private static String kinds(LawText old, LawText now) {
    return String.join(
        " ", Comparison.of(old, now).changes().stream().map(Change::kind).map(Kind::name).toList());
  }
}
