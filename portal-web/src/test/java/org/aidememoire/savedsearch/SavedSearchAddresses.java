package org.aidememoire.savedsearch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.SomeRecords;
import org.aidememoire.realparts.Visitor;

public final class SavedSearchAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    var draft =
        """
        {"name": "Kept %s", "question": "nosuchword"}
        """
            .formatted(UUID.randomUUID());
    var kept = SomeRecords.create(reader, "/api/saved-searches", draft);
    return Map.of(
        "/saved-searches/{id}", List.of("/saved-searches/" + kept),
        "/saved-searches/{id}/edit", List.of("/saved-searches/" + kept + "/edit"),
        "/saved-searches/{id}/remove", List.of("/saved-searches/" + kept + "/remove"),
        "/saved-searches/new", List.of("/saved-searches/new?q={word}&country=TH"),
        "/api/saved-searches/{id}", List.of("/api/saved-searches/" + kept),
        "/api/saved-searches/{id}/found", List.of("/api/saved-searches/" + kept + "/found"));
  }
}
