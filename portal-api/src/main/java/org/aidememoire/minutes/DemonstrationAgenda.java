package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.consultation.AgendaDraft;
import org.aidememoire.consultation.AgendaItem;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.ItemOutcome;
import org.aidememoire.consultation.OutcomeDraft;
import org.aidememoire.consultation.TopicContent;
import org.aidememoire.consultation.TopicStep;
import org.aidememoire.consultation.Topics;
import org.aidememoire.record.FlatJson;

/** The agenda of a session of the demonstration: what its minutes are about. */
@ApplicationScoped
class DemonstrationAgenda {

  private static final String OPENING = "Opening";

  @Inject Topics topics;

  @Inject Agendas agendas;

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
