package org.aidememoire.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Kinds;
import org.aidememoire.searchindex.Snippet;
import org.aidememoire.searchindex.Suggestion;
import org.jspecify.annotations.Nullable;

@Path("suggest")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SuggestResource {

  @Inject Search search;

  @Inject Kinds kinds;

  /**
   * What the box offers.
   *
   * @param record the record whose title it is, null for words
   * @param path where the page of that record lies
   */
  public record Offer(
      String text, Snippet marked, @Nullable String record, @Nullable String path) {}

  @GET
  @Access(Rule.ANYBODY)
  public List<Offer> suggest(@QueryParam("q") @DefaultValue("") String typed) {
    var found = search.suggest(typed);
    var titled =
        found.stream()
            .flatMap(s -> s.group().stream())
            .map(UUID::fromString)
            .collect(Collectors.toSet());
    var paths = kinds.paths(kinds.kindsOf(titled));
    return found.stream()
        .filter(s -> s.group().map(UUID::fromString).map(paths::containsKey).orElse(true))
        .map(s -> offer(s, paths))
        .toList();
  }

  private static Offer offer(Suggestion suggestion, Map<UUID, String> paths) {
    var record = suggestion.group().orElse(null);
    var path = record == null ? null : paths.get(UUID.fromString(record));
    return new Offer(suggestion.text().text(), suggestion.text(), record, path);
  }
}
