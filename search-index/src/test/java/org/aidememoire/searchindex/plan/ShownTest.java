package org.aidememoire.searchindex.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.Snippet;
import org.aidememoire.searchindex.TermList;
import org.junit.jupiter.api.Test;

class ShownTest {

  private static final String LONG =
      "Notification of the Ministry of Labour on the minimum wage of all workers in the provinces"
          + " along the border, on the conditions under which they may be sent from one employer to"
          + " another, and on the fees that nobody may ask of them, with all its schedules";

  private static final Map<String, List<String>> ENTRY =
      Map.of(
          "title", List.of("ประกาศกระทรวงแรงงาน"),
          "titles", List.of(LONG, "Thông báo của Bộ Lao động"),
          "text", List.of("The wage is 400 baht"));

  private static final Schema<String> SCHEMA =
      Schema.<String>named("shown")
          .version(1, "as first built")
          .group(entry -> entry)
          .audience(entry -> Set.of("public"))
          .field(Field.title("title", entry -> entry))
          .field(Field.names("titles", 3, entry -> List.of(entry)))
          .field(Field.text("text", entry -> entry))
          .build();

  @Test
  void aTitleInAnotherLanguageIsShownWholeWhereSomethingIsFoundInIt() {
    Hit hit = hit(new Marks(new Query.Words("wage"), TermList.none()));
    assertEquals(
        List.of(LONG.replace("wage", "[wage]")),
        hit.names().stream().map(Snippet::toString).toList());
    assertEquals(
        List.of("The [wage] is 400 baht"),
        hit.fragments().stream().map(Snippet::toString).toList());
  }

  @Test
  void noneIsShownWhereNothingIsFoundInIt() {
    assertEquals(List.of(), hit(new Marks(new Query.Words("baht"), TermList.none())).names());
  }

  private static Hit hit(Marks marks) {
    return new Shown(SCHEMA)
        .hit("id", 1, field -> ENTRY.getOrDefault(field, List.of()), Optional.of(marks));
  }
}
