package org.aidememoire.web.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.consultation.ConsultationSeries;
import org.aidememoire.consultation.SessionContent;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Proposes a session of a series, or changes one. */
@Page(path = {"/consultations/{series}/sessions/new", "/sessions/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class SessionEdit extends RecordEdit<SessionContent> {

  @Inject Sessions sessions;

  @Inject ConsultationSeries series;

  @Inject Address here;

  @Override
  protected Records<SessionContent> records() {
    return sessions;
  }

  @Override
  protected String containedIn() {
    return "series";
  }

  /** At the place and on the day where the series leads one to expect it. */
  @Override
  protected void startNew(Form started) {
    var whole = series.get(here.key("series"));
    Sessions.checkConvenes(whole.header());
    var said = whole.content();
    started
        .start("sharing", SharingLevel.COMMUNITY)
        .start("groups", List.of())
        .start("startsOn", sessions.expected(whole).orElse(null))
        .start("host", said.host())
        .start("zone", said.zone())
        .start("venue", said.venue());
  }
}
