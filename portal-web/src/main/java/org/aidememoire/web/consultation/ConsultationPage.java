package org.aidememoire.web.consultation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.ConsultationSeries;
import org.aidememoire.consultation.ConsultationSeriesContent;
import org.aidememoire.consultation.SessionContent;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.consultation.TopicContent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.View;
import org.aidememoire.sharing.SharingGroups;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One series of consultations with its sessions. */
@Page(path = "/consultations/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ConsultationPage {

  @Inject Address address;

  @Inject ConsultationSeries all;

  @Inject Sessions sessions;

  @Inject Agendas agendas;

  @Inject SharingGroups groups;

  private @Nullable View<ConsultationSeriesContent> series;
  private String group = "";
  private List<View<TopicContent>> backlog = List.of();
  private List<View<SessionContent>> held = List.of();
  private List<View<SessionContent>> ahead = List.of();

  @PostConstruct
  void load() {
    var read = all.get(address.key("id"));
    series = read;
    group =
        groups.kept(read.header().groups()).stream()
            .findFirst()
            .map(key -> "/groups/" + key)
            .orElse("");
    backlog = agendas.backlog(read.header().id());
    var listed = sessions.ofSeries(read.header().id());
    ahead = listed.stream().filter(s -> Sessions.state(s.header()).ahead()).toList().reversed();
    held = listed.stream().filter(s -> !Sessions.state(s.header()).ahead()).toList();
  }

  /** The group of its members, where the reader keeps it; empty otherwise. */
  public String group() {
    return group;
  }

  public View<ConsultationSeriesContent> series() {
    return Objects.requireNonNull(series);
  }

  /** The topics that wait for a session, the oldest first. */
  public List<View<TopicContent>> backlog() {
    return backlog;
  }

  /** Those still to be held, the next one first. */
  public List<View<SessionContent>> ahead() {
    return ahead;
  }

  /** Those held or cancelled, the latest first. */
  public List<View<SessionContent>> past() {
    return held;
  }
}
