package org.aidememoire.web.administration;

import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

public final class PostingAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    try (var administrator = Visitor.of("ph-dmw", "administrator")) {
      var postings = Jsoup.parse(administrator.open("/administration?q=attaché").body());
      var correct = first(postings, "/correct");
      return Map.of(
          "/administration/postings/{id}", List.of(correct.replace("/correct", "")),
          "/administration/postings/{id}/end", List.of(first(postings, "/end")),
          "/administration/postings/{id}/correct", List.of(correct));
    }
  }

  private static String first(Document postings, String end) {
    return postings.expectFirst("main a[href$=" + end + "]").attr("href");
  }
}
