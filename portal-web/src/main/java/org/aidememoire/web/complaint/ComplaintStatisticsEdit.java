package org.aidememoire.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.complaint.ComplaintStatistics;
import org.aidememoire.complaint.ComplaintStatisticsContent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;

/** Counts the complaints of a period, new or again. */
@Page(path = {"/complaint-statistics/new", "/complaint-statistics/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class ComplaintStatisticsEdit extends RecordEdit<ComplaintStatisticsContent> {

  @Inject ComplaintStatistics statistics;

  @Override
  protected Records<ComplaintStatisticsContent> records() {
    return statistics;
  }

  @Override
  protected void startNew(Form started) {
    started.start("counts", ComplaintStatistics.header());
  }
}
