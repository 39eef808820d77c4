package org.aidememoire.web.consultation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.consultation.AgendaItem;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.ConsultationSeriesContent;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.consultation.TopicContent;
import org.aidememoire.consultation.Topics;
import org.aidememoire.paper.Paper;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.paper.PaperSource;
import org.aidememoire.web.record.RecordFields;
import org.aidememoire.web.record.RecordWords;
import org.aidememoire.web.text.Messages;

/** The agenda of a session, with the background of its items as far as the reader may read it. */
@RequestScoped
public class AgendaPaper implements PaperSource {

  @Inject Sessions sessions;

  @Inject Agendas agendas;

  @Inject Topics topics;

  @Inject Kinds kinds;

  @Inject RecordFields fields;

  @Inject RecordWords records;

  @Inject ConsultationWords words;

  @Inject Messages messages;

  @Override
  public String name() {
    return "agenda";
  }

  @Override
  public Paper of(UUID key) {
    var session = sessions.get(key);
    var series = sessions.seriesOf(session.header());
    var items = agendas.of(key).items();
    var raised = raised(items);
    var said = new ArrayList<Paper.Part>();
    said.add(new Paper.Words(series.header().title()));
    said.add(new Paper.Words(words.when(session.content())));
    Paper.Labelled.add(said, messages.of("session.field-venue"), session.content().venue());
    Paper.Labelled.add(said, messages.of("session.field-note"), session.content().note());
    for (var item : items) {
      said.addAll(item(item, series.content(), raised));
    }
    background(said, List.copyOf(raised.values()));
    var title = messages.of("session.agenda") + ": " + session.header().title();
    return new Paper(title, session.header().language(), said);
  }

  private Map<UUID, View<TopicContent>> raised(List<AgendaItem> items) {
    var keys = items.stream().map(AgendaItem::topic).filter(Objects::nonNull).toList();
    return topics.named(keys).stream().collect(toMap(topic -> topic.header().id(), t -> t));
  }

  private List<Paper.Part> item(
      AgendaItem item, ConsultationSeriesContent series, Map<UUID, View<TopicContent>> raised) {
    var said = new ArrayList<Paper.Part>();
    said.add(new Paper.Heading(1, item.number() + " " + words.item(item)));
    var details = words.details(item, series);
    var line = item.begins() == null ? details : item.begins() + " · " + details;
    if (!line.isEmpty()) {
      said.add(new Paper.Words(line));
    }
    var topic = item.topic() == null ? null : raised.get(item.topic());
    if (topic != null) {
      Paper.Labelled.add(said, messages.of("topic.field-why"), topic.content().why());
    }
    return said;
  }

  private void background(List<Paper.Part> said, List<View<TopicContent>> raised) {
    var papers = kinds.headers(Topics.papers(raised)).values();
    if (!papers.isEmpty()) {
      said.add(new Paper.Heading(1, messages.of("session.background")));
      papers.forEach(paper -> said.addAll(paper(paper)));
    }
  }

  /** What it says in sentences, as its reader reads it now. */
  private List<Paper.Part> paper(RecordHeader header) {
    var said = new ArrayList<Paper.Part>();
    var view = kinds.named(header.kind()).get(header.id());
    said.add(new Paper.Heading(2, header.title()));
    said.add(new Paper.Words(records.kind(header)));
    fields
        .prose(kinds.kind(header.kind()), view.said())
        .forEach(one -> said.add(new Paper.Labelled(one.label(), one.text())));
    return said;
  }
}
