package org.aidememoire.web.consultation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.consultation.Agenda;
import org.aidememoire.consultation.Agendas;
import org.aidememoire.consultation.Attendance;
import org.aidememoire.consultation.Attendances;
import org.aidememoire.consultation.ConsultationSeriesContent;
import org.aidememoire.consultation.SessionContent;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One session: when and where, who comes. */
@Page(path = "/sessions/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class SessionPage {

  @Inject Address address;

  @Inject Sessions sessions;

  @Inject Agendas agendas;

  @Inject Attendances attendances;

  private @Nullable View<SessionContent> session;
  private @Nullable View<ConsultationSeriesContent> series;
  private @Nullable Agenda agenda;
  private List<Attendance> attendance = List.of();

  @PostConstruct
  void load() {
    var read = sessions.get(address.key("id"));
    session = read;
    series = sessions.seriesOf(read.header());
    agenda = agendas.of(read.header().id());
    attendance = attendances.of(read.header().id());
  }

  public View<SessionContent> session() {
    return Objects.requireNonNull(session);
  }

  /** Whether it took place, so that it has minutes or will have them. */
  public boolean held() {
    return Sessions.state(session().header()).held();
  }

  public View<ConsultationSeriesContent> series() {
    return Objects.requireNonNull(series);
  }

  public Agenda agenda() {
    return Objects.requireNonNull(agenda);
  }

  /** Whether this reader may say what became of its items. */
  public boolean concludes() {
    var header = session().header();
    return header.editable() && Sessions.state(header).concluding();
  }

  public List<Attendance> attendance() {
    return attendance;
  }

  /** Whether the reader may answer for one of the delegations. */
  public boolean answers() {
    return attendance.stream().anyMatch(Attendance::answerable);
  }
}
