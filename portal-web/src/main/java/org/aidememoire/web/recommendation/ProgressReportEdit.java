package org.aidememoire.web.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.recommendation.Progress;
import org.aidememoire.recommendation.ProgressReportContent;
import org.aidememoire.recommendation.ProgressReports;
import org.aidememoire.record.Records;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Terms;

/** Reports how far the writer's country is with a recommendation, new or again. */
@Page(path = {"/recommendations/{recommendation}/reports/new", "/progress-reports/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ProgressReportEdit extends RecordEdit<ProgressReportContent> {

  @Inject ProgressReports reports;

  @Inject Terms terms;

  @Inject Dates dates;

  @Override
  protected Records<ProgressReportContent> records() {
    return reports;
  }

  @Override
  protected String containedIn() {
    return "recommendation";
  }

  @Override
  protected void startNew(Form started) {
    started.start("sharing", SharingLevel.COMMUNITY).start("asOf", dates.today());
  }

  public List<Option> progress() {
    return terms.of("progressreport.progress", Progress.class);
  }
}
