package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.record.Content;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Records;
import org.aidememoire.record.Step;
import org.aidememoire.record.View;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jspecify.annotations.Nullable;

/** What people at a consultation do, for tests. */
@ApplicationScoped
public class ConsultationTable {

  @Inject ConsultationSeries series;

  @Inject Sessions sessions;

  @Inject Topics topics;

  @Inject Agendas agendas;

  public <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  /** The key of the reader's post. */
  public static String post(Reader reader) {
    return Objects.requireNonNull(reader.postings().getFirst().post());
  }

  static Draft<ConsultationSeriesContent> draft(String title, Reader coConvener, Reader... more) {
    return draft(
        title, post(coConvener), Arrays.stream(more).map(ConsultationTable::post).toList());
  }

  static Draft<ConsultationSeriesContent> draft(String title, String coConvener) {
    return draft(title, coConvener, List.of());
  }

  /** A series for everyone posted to Thailand. */
  private static Draft<ConsultationSeriesContent> draft(
      String title, String coConvener, List<String> posts) {
    return draft(title, coConvener, posts, Attribution.BY_CONSTITUENCY);
  }

  private static Draft<ConsultationSeriesContent> draft(
      String title, String coConvener, List<String> posts, Attribution rule) {
    return SomeDrafts.draft(
        ConsultationSeriesContent.class,
        Json.createObjectBuilder()
            .add("title", title)
            .add("host", "TH")
            .add("purpose", "We meet.")
            .add("cadence", "TWICE_A_YEAR")
            .add("zone", "Asia/Bangkok")
            .add("coConveners", Json.createArrayBuilder().add(coConvener))
            .add("posts", Json.createArrayBuilder(posts))
            .add("hostGovernment", "Ministry of Labour")
            .add("attribution", rule.name())
            .build(),
        new Sharing(SharingLevel.HOST_CIRCLE, null));
  }

  /** One that runs. */
  public UUID series(Reader convener, String title, Reader coConvener, Reader... members) {
    return series(convener, draft(title, coConvener, members));
  }

  /** One that runs under that rule. */
  public UUID series(Attribution rule, Reader convener, Reader... members) {
    var posts = Arrays.stream(members).map(ConsultationTable::post).toList();
    return series(convener, draft("Bangkok", post(convener), posts, rule));
  }

  private UUID series(Reader convener, Draft<ConsultationSeriesContent> draft) {
    var id = as(convener, () -> series.create(draft)).header().id();
    step(series, convener, id, SeriesStep.OPEN);
    return id;
  }

  static Draft<SessionContent> session(String title) {
    return session(title, LocalDate.of(2027, 5, 20));
  }

  static Draft<SessionContent> session(String title, LocalDate day) {
    return session(title, day, "Room 1", null);
  }

  static Draft<SessionContent> session(String title, Sharing sharing) {
    return session(title, null, null, sharing);
  }

  static Draft<SessionContent> session(
      String title, @Nullable LocalDate day, @Nullable String venue, @Nullable Sharing sharing) {
    var said = Json.createObjectBuilder().add("title", title).add("zone", "Asia/Bangkok");
    if (day != null) {
      said.add("startsOn", day.toString()).add("startsAt", "09:30").add("endsAt", "16:30");
    }
    if (venue != null) {
      said.add("venue", venue);
    }
    return SomeDrafts.draft(
        SessionContent.class,
        said.build(),
        sharing == null ? new Sharing(SharingLevel.COMMUNITY, null) : sharing);
  }

  public UUID session(Reader convener, UUID of, String title) {
    return as(convener, () -> sessions.create(session(title), of)).header().id();
  }

  static Draft<TopicContent> topic(String title, int minutes) {
    return topic(title, minutes, new Sharing(SharingLevel.COMMUNITY, null));
  }

  static Draft<TopicContent> topic(String title, int minutes, Sharing sharing) {
    return SomeDrafts.draft(
        TopicContent.class,
        Json.createObjectBuilder()
            .add("title", title)
            .add("why", "Rent is deducted.")
            .add("minutes", minutes)
            .build(),
        sharing);
  }

  /** A topic in the backlog of that series. */
  public UUID proposed(Reader by, UUID of, String title) {
    return proposed(by, of, title, SharingLevel.COMMUNITY);
  }

  public UUID proposed(Reader by, UUID of, String title, SharingLevel level) {
    var draft = topic(title, 20, new Sharing(level, null));
    var id = as(by, () -> topics.create(draft, of)).header().id();
    step(topics, by, id, TopicStep.PROPOSE);
    return id;
  }

  /** The first item, and those topics after it, with twenty minutes each. */
  public Agenda arrange(Reader by, UUID session, UUID... order) {
    var places = new ArrayList<AgendaDraft.Place>();
    places.add(new AgendaDraft.Place(null, 15, null));
    Arrays.stream(order).forEach(topic -> places.add(new AgendaDraft.Place(topic, 20, null)));
    return as(
        by, () -> agendas.arrange(session, new AgendaDraft(agendas.of(session).version(), places)));
  }

  /** A session of that day, with one topic, whose agenda the members have. */
  public UUID circulated(Reader convener, UUID of, LocalDate day) {
    return circulated(convener, of, day, proposed(convener, of, "Topic"));
  }

  public UUID circulated(Reader convener, UUID of, LocalDate day, UUID... order) {
    var id = as(convener, () -> sessions.create(session("Session", day), of)).header().id();
    arrange(convener, id, order);
    step(sessions, convener, id, SessionStep.SCHEDULE);
    step(sessions, convener, id, SessionStep.CIRCULATE_AGENDA);
    return id;
  }

  /** As pages and the API take it. */
  public <C extends Content> View<C> step(Records<C> records, Reader by, UUID id, Step step) {
    return as(
        by,
        () -> records.step(id, records.get(id).header().version(), step.name(), "a reason", null));
  }

  <C extends Content> View<C> edit(Records<C> records, Reader by, UUID id, Draft<C> draft) {
    return as(by, () -> records.edit(id, records.get(id).header().version(), draft, "a reason"));
  }
}
