package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.consultation.AgendaDraft;
import org.aidememoire.consultation.AgendaItem;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.ItemOutcome;
import org.aidememoire.consultation.OutcomeDraft;
import org.aidememoire.consultation.TopicContent;
import org.aidememoire.consultation.TopicStep;
import org.aidememoire.consultation.Topics;
import org.aidememoire.demonstration.DemonstrationPart;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.record.FlatJson;
import org.jspecify.annotations.Nullable;

/**
 * The agendas of sessions of the demonstration: what is to be raised, or what minutes are about.
 */
@ApplicationScoped
class DemonstrationAgenda implements DemonstrationPart {

  private static final String OPENING = "Opening";

  @Inject Topics topics;

  @Inject Agendas agendas;

  /** Those of the sessions that are ahead, from topics that are in the backlog. */
  @Override
  public void play(Function<String, UUID> records, Function<String, Reader> people) {
    for (var planned : read("agenda-demonstration.json")) {
      var session = records.apply(planned.getString("session"));
      var items = planned.getJsonArray("items").getValuesAs(JsonObject.class);
      CurrentReader.runAs(
          people.apply(planned.getString("by")), () -> plan(session, items, records));
    }
  }

  static List<JsonObject> read(String name) {
    var file = Objects.requireNonNull(DemonstrationAgenda.class.getResourceAsStream(name));
    try (var reader = Json.createReaderFactory(null).createReader(file, StandardCharsets.UTF_8)) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }

  private void plan(UUID session, List<JsonObject> items, Function<String, UUID> records) {
    var now = agendas.of(session);
    if (now.editable() && now.items().size() == 1) {
      var places = new ArrayList<AgendaDraft.Place>();
      places.add(new AgendaDraft.Place(null, 15, null));
      for (var item : items) {
        places.add(
            new AgendaDraft.Place(
                records.apply(item.getString("topic")),
                item.getInt("minutes"),
                item.getString("lead", null)));
      }
      agendas.arrange(session, new AgendaDraft(now.version(), places));
    }
  }

  /** The item that a row with that heading is under. */
  @Nullable UUID item(UUID session, String heading) {
    return agendas.of(session).items().stream()
        .filter(item -> heading.equals(Objects.requireNonNullElse(item.title(), OPENING)))
        .map(AgendaItem::id)
        .findFirst()
        .orElse(null);
  }

  /** Proposes what the rows are about, and puts it on the agenda in their order. */
  void arrange(UUID session, UUID series, List<JsonObject> rows) {
    var places = new ArrayList<AgendaDraft.Place>();
    places.add(new AgendaDraft.Place(null, 15, null));
    rows.stream()
        .map(row -> row.getString("item"))
        .filter(item -> !item.equals(OPENING))
        .distinct()
        .forEach(item -> places.add(new AgendaDraft.Place(propose(item, series), 60, null)));
    agendas.arrange(session, new AgendaDraft(agendas.of(session).version(), places));
  }

  private UUID propose(String item, UUID series) {
    var said =
        Json.createObjectBuilder()
            .add("title", item)
            .add("why", "What the posts met since the last session, and what they do about it.")
            .add("sharing", Json.createObjectBuilder().add("level", "COMMUNITY"));
    var draft = FlatJson.draft(said.build(), TopicContent.class);
    var header = topics.create(draft, series).header();
    topics.step(header.id(), header.version(), TopicStep.PROPOSE.name(), "demonstration");
    return header.id();
  }

  /** An item is settled, unless a decision of that session defers it. */
  void conclude(UUID session, List<JsonObject> rows) {
    Set<String> deferred =
        rows.stream()
            .filter(row -> row.getString("outcome", "").equals(Outcome.DEFERRED.name()))
            .map(row -> row.getString("item"))
            .collect(Collectors.toSet());
    for (AgendaItem item : agendas.of(session).items()) {
      var outcome =
          deferred.contains(Objects.requireNonNullElse(item.title(), OPENING))
              ? ItemOutcome.DEFERRED
              : ItemOutcome.SETTLED;
      agendas.conclude(session, new OutcomeDraft(item.id(), outcome));
    }
  }
}
