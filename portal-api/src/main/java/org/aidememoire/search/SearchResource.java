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
import java.util.Map;
import java.util.Set;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Invalid;
import org.aidememoire.searchindex.SearchRequest.Order;

/** Search: {@code ?q=}, each facet as a parameter of its own name that may be repeated. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchResource {

  @Inject Search search;

  @GET
  @Access(Rule.ANYBODY)
  public SearchAnswer search(
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("order") @DefaultValue("RELEVANCE") String order,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size,
      @QueryParam("without") Set<String> without,
      @Context UriInfo address) {
    Map<String, Set<String>> chosen = new HashMap<>();
    address.getQueryParameters().forEach((name, values) -> chosen.put(name, Set.copyOf(values)));
    return search.search(new SearchQuestion(text, chosen, order(order), page, size, without));
  }

  private static Order order(String name) {
    try {
      return Order.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Invalid.field("order", "field.order.unknown");
    }
  }
}
