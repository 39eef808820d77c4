package org.aidememoire.notice;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.RealParts;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;
import org.jsoup.Jsoup;

public final class NoticeAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    var notice = toldOf(reader);
    return Map.of(
        "/notices/{notice}",
        List.of("/notices/" + notice),
        "/api/notices/{notice}",
        List.of("/api/notices/" + notice),
        "/notices/missed",
        List.of("/notices/missed?about=of-{law-updates}"),
        "/notices/unsubscribe/{secret}",
        List.of("/notices/unsubscribe/" + secretOfSomebody()));
  }

  /** As it stands in the mails to somebody of the directory. */
  private static String secretOfSomebody() {
    var database = RealParts.database();
    try (var connection = database.connect(database.worker());
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into mail_person (person) select id from person limit 1 on conflict do nothing");
      try (var row = statement.executeQuery("select secret from mail_person limit 1")) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key of a notice of a record that a search of the reader's matches. */
  private static String toldOf(Visitor reader) {
    var word = SomeRecords.newWord();
    var search =
        """
        {"name": "For a notice", "question": "%s"}
        """;
    SomeRecords.create(reader, "/api/saved-searches", search.formatted(word));
    var draft =
        """
        {"title": "Of notice %s", "host": "TH", "changes": "Something."}
        """;
    SomeRecords.create(reader, "/api/law-updates", draft.formatted(word));
    for (int attempt = 0; attempt < 100; attempt++) {
      var link =
          Jsoup.parse(reader.open("/notices").body())
              .selectFirst("li:contains(" + word + ") a[href^=/notices/]");
      if (link != null) {
        return link.attr("href").replaceFirst("/notices/", "");
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("no notice within ten seconds");
  }
}
