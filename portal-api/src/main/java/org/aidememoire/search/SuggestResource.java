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
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.searchindex.Snippet;
import org.jspecify.annotations.Nullable;

@Path("suggest")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SuggestResource {

  @Inject Search search;

  /**
   * What the box offers.
   *
   * @param record the record whose title it is, null for words
   */
  public record Offer(String text, Snippet marked, @Nullable String record) {}

  @GET
  @Access(Rule.ANYBODY)
  public List<Offer> suggest(@QueryParam("q") @DefaultValue("") String typed) {
    return search.suggest(typed).stream()
        .map(s -> new Offer(s.text().text(), s.text(), s.group().orElse(null)))
        .toList();
  }
}
