package org.aidememoire.web.consultation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.Appearance;
import org.aidememoire.consultation.ConsultationSeries;
import org.aidememoire.consultation.ItemOutcome;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.consultation.TopicContent;
import org.aidememoire.consultation.Topics;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One topic: the matter, its background, and where it came up. */
@Page(path = "/topics/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class TopicPage {

  @Inject Address address;

  @Inject Topics topics;

  @Inject ConsultationSeries all;

  @Inject Sessions sessions;

  @Inject Agendas agendas;

  @Inject Kinds kinds;

  private @Nullable View<TopicContent> topic;
  private @Nullable RecordHeader series;
  private List<CameUp> appearances = List.of();
  private List<RecordHeader> papers = List.of();

  /** Where the topic came up, and what became of it there. */
  public record CameUp(RecordHeader session, ItemOutcome outcome) {}

  @PostConstruct
  void load() {
    var read = topics.get(address.key("id"));
    topic = read;
    series = all.get(Objects.requireNonNull(read.header().container())).header();
    appearances = cameUp(agendas.appearances(read.header().id()));
    papers = List.copyOf(kinds.headers(Topics.papers(List.of(read))).values());
  }

  private List<CameUp> cameUp(List<Appearance> where) {
    var read =
        sessions.headers(where.stream().map(Appearance::session).toList()).stream()
            .collect(Collectors.toMap(RecordHeader::id, header -> header));
    return where.stream()
        .filter(a -> read.containsKey(a.session()))
        .map(a -> new CameUp(Objects.requireNonNull(read.get(a.session())), a.outcome()))
        .toList();
  }

  public View<TopicContent> topic() {
    return Objects.requireNonNull(topic);
  }

  public RecordHeader series() {
    return Objects.requireNonNull(series);
  }

  public List<CameUp> appearances() {
    return appearances;
  }

  /** The background, as far as the reader may see it. */
  public List<RecordHeader> papers() {
    return papers;
  }
}
