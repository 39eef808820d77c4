package org.aidememoire.follow;

import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;

public final class FollowAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    var draft =
        """
        {"subject": "TOPIC", "followed": "fishing"}
        """;
    var follow = SomeRecords.create(reader, "/api/follows", draft);
    return Map.of(
        "/api/follows/{id}", List.of("/api/follows/" + follow),
        "/api/follow-feeds/{secret}", List.of("/api/follow-feeds/guessed"),
        "/api/calendar-days/{secret}", List.of("/api/calendar-days/guessed"));
  }
}
