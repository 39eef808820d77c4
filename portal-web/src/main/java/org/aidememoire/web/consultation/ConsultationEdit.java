package org.aidememoire.web.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.consultation.Attribution;
import org.aidememoire.consultation.Cadence;
import org.aidememoire.consultation.ConsultationSeries;
import org.aidememoire.consultation.ConsultationSeriesContent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Terms;

/** Describes a series of consultations, new or again. */
@Page(path = {"/consultations/new", "/consultations/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ConsultationEdit extends RecordEdit<ConsultationSeriesContent> {

  @Inject ConsultationSeries series;

  @Inject Terms terms;

  @Inject Dates dates;

  @Override
  protected Records<ConsultationSeriesContent> records() {
    return series;
  }

  /** It meets where its convener works, and is read by a group of its members. */
  @Override
  protected void startNew(Form started) {
    started
        .start("zone", dates.zone().getId())
        .start("sharing", SharingLevel.GROUPS)
        .start("groups", List.of());
  }

  public List<Option> cadences() {
    return terms.of("consultation.cadence", Cadence.class);
  }

  public List<Option> attributions() {
    return terms.of("consultation.attribution", Attribution.class);
  }
}
