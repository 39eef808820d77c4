package org.aidememoire.legalevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.View;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

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
  public ChangesView changes(
      @QueryParam("host") @Nullable String host,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("act") @Nullable String act,
      @QueryParam("topic") @Nullable String topic) {
    var question = question(host, from, to, act, topic);
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
  public String table(
      @QueryParam("host") @Nullable String host,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("act") @Nullable String act,
      @QueryParam("topic") @Nullable String topic) {
    var found = found(question(host, from, to, act, topic), TABLE);
    return ChangeTable.of(found, laws(found));
  }

  /** The same to be followed by a feed reader, 200 at most. */
  @GET
  @Path("feed.atom")
  @Produces("application/atom+xml; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String feed(
      @QueryParam("host") @Nullable String host,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("act") @Nullable String act,
      @QueryParam("topic") @Nullable String topic) {
    var found = found(question(host, from, to, act, topic), LISTED);
    return ChangeFeed.of(portal, found, laws(found), clock.instant());
  }

  private List<View<LegalEventContent>> found(ChangeQuestion question, int most) {
    return events.changes(question, most).stream().limit(most).toList();
  }

  private List<View<InstrumentContent>> laws(List<View<LegalEventContent>> found) {
    return instruments.named(found.stream().flatMap(LegalChangesResource::law).distinct().toList());
  }

  private static Stream<UUID> law(View<?> event) {
    return Stream.ofNullable(event.header().container());
  }

  private ChangeQuestion question(
      @Nullable String host,
      @Nullable String from,
      @Nullable String to,
      @Nullable String act,
      @Nullable String topic) {
    var today = LocalDate.now(clock);
    return new ChangeQuestion(
        host,
        Objects.requireNonNullElseGet(day("from", from), () -> today.minusYears(1)),
        Objects.requireNonNullElseGet(day("to", to), () -> today.plusYears(1)),
        act == null ? null : act(act),
        topic);
  }

  private static Act act(String text) {
    return Stream.of(Act.values())
        .filter(act -> act.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new Invalid(List.of(new FieldProblem("act", "legalevent.act.unknown"))));
  }

  private static @Nullable LocalDate day(String field, @Nullable String text) {
    return text == null ? null : ForceResource.day(field, text);
  }
}
