package org.aidememoire.web.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.consultation.ConsultationSeries;
import org.aidememoire.consultation.TopicContent;
import org.aidememoire.consultation.Topics;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.record.RecordField;

/** Describes a topic for a series of consultations, new or again. */
@Page(path = {"/consultations/{series}/topics/new", "/topics/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class TopicEdit extends RecordEdit<TopicContent> {

  @Inject Topics topics;

  @Inject ConsultationSeries series;

  @Inject Address here;

  @Inject Form typed;

  @Override
  protected Records<TopicContent> records() {
    return topics;
  }

  @Override
  protected String containedIn() {
    return "series";
  }

  @Override
  protected void startNew(Form started) {
    started
        .start("host", series.get(here.key("series")).content().host())
        .start("sharing", SharingLevel.COMMUNITY)
        .start("groups", List.of());
  }

  /** The keys in that field, one a line. */
  public String keys(String field) {
    return String.join("\n", RecordField.keys(String.join(" ", typed.values(field))));
  }
}
