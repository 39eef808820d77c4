package org.aidememoire.legalevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aidememoire.api.AtomFeed;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.language.Workbook;
import org.aidememoire.record.View;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What changed in the law of a country between two days; without days from a year ago to a year
 * from today.
 */
@Path("legal-changes")
@RequestScoped
public class LegalChangesResource {

  private static final int LISTED = 200;

  /** In a table for other programs. */
  static final int TABLE = 2_000;

  @Inject LegalEvents events;

  @Inject Instruments instruments;

  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "portal.url")
  URI portal;

  /**
   * @param more whether there are more of them than are listed
   */
  public record ChangesView(LocalDate from, LocalDate to, List<JsonObject> events, boolean more) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Access(Rule.ANYBODY)
  public ChangesView changes(@BeanParam AskedChanges asked) {
    var question = question(asked);
    var found = events.changes(question, LISTED);
    return new ChangesView(
        question.from(),
        question.to(),
        found.stream().limit(LISTED).map(View::json).toList(),
        found.size() > LISTED);
  }

  /** The same as a table of 2,000 at most. */
  @GET
  @Path("table.csv")
  @Produces("text/csv; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String table(@BeanParam AskedChanges asked) {
    var found = tabled(asked);
    return ChangeTable.csv(found, laws(found));
  }

  /** The same as a workbook. */
  @GET
  @Path("table.xlsx")
  @Produces(Workbook.TYPE)
  @Access(Rule.ANYBODY)
  public byte[] workbook(@BeanParam AskedChanges asked) {
    var found = tabled(asked);
    return ChangeTable.xlsx(found, laws(found));
  }

  private List<View<LegalEventContent>> tabled(AskedChanges asked) {
    return events.changes(question(asked), TABLE).stream().limit(TABLE).toList();
  }

  /**
   * The same to be followed by a feed reader: the 200 that changed last. Without a last day it has
   * no end, so that what is recorded later for a later day comes, too.
   */
  @GET
  @Path("feed.atom")
  @Produces(AtomFeed.TYPE)
  @Access(Rule.ANYBODY)
  public String feed(@BeanParam AskedChanges asked, @Context UriInfo address) {
    var question = asked.open(LocalDate.now(clock).minusYears(1));
    var found = events.newest(question, LISTED).stream().limit(LISTED).toList();
    var self = portal.resolve(address.getRequestUri().getRawPath() + query(address));
    return ChangeFeed.of(portal, self, found, laws(found), clock.instant());
  }

  private static String query(UriInfo address) {
    var query = address.getRequestUri().getRawQuery();
    return query == null ? "" : "?" + query;
  }

  private List<View<InstrumentContent>> laws(List<View<LegalEventContent>> found) {
    return instruments.named(found.stream().flatMap(LegalChangesResource::law).distinct().toList());
  }

  private static Stream<UUID> law(View<?> event) {
    return Stream.ofNullable(event.header().container());
  }

  private ChangeQuestion question(AskedChanges asked) {
    var today = LocalDate.now(clock);
    return asked.question(today.minusYears(1), today.plusYears(1));
  }
}
