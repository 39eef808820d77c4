package org.aidememoire.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.aidememoire.api.AlsoReads;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Invalid;
import org.aidememoire.searchindex.SearchRequest.Order;

/**
 * Search: {@code ?q=}, each facet as a parameter of its own name that may be repeated. A program
 * that reads one page after the other names the facets that it wants counted, and asks for no
 * marks.
 */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchResource {

  @Inject Search search;

  @Inject Facets known;

  @GET
  @AlsoReads(FacetNames.class)
  @Access(Rule.ANYBODY)
  public SearchAnswer search(
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("order") @DefaultValue("RELEVANCE") String order,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size,
      @QueryParam("without") Set<String> without,
      @QueryParam("facets") Set<String> facets,
      @QueryParam("marks") @DefaultValue("true") boolean marks,
      @Context UriInfo address) {
    Map<String, Set<String>> chosen = new HashMap<>();
    var asked = address.getQueryParameters();
    known.names().stream()
        .filter(asked::containsKey)
        .forEach(facet -> chosen.put(facet, Set.copyOf(asked.get(facet))));
    var counted = asked.containsKey("facets") ? named(facets) : null;
    return search.search(
        new SearchQuestion(text, chosen, order(order), page, size, without, counted, marks));
  }

  /** {@code facets=} alone asks for none. */
  private static Set<String> named(Set<String> facets) {
    var named = new HashSet<>(facets);
    named.remove("");
    return named;
  }

  private static Order order(String name) {
    try {
      return Order.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Invalid.field("order", "field.order.unknown");
    }
  }
}
