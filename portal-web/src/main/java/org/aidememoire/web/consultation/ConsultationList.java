package org.aidememoire.web.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.consultation.ConsultationSeries;
import org.aidememoire.consultation.ConsultationSeriesContent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.ListQuery;
import org.aidememoire.web.search.RecordList;

/** The series of consultations that the reader may see, the one that changed last first. */
@Page(
    path = "/consultations",
    alsoReads = ListQuery.class,
    menu = 3,
    menuAlso = {
      "/sessions",
      "/topics",
      "/forums",
      "/forum-sessions",
      "/recommendations",
      "/progress-reports"
    })
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ConsultationList extends RecordList<ConsultationSeriesContent> {

  @Inject ConsultationSeries series;

  @Override
  protected Records<ConsultationSeriesContent> records() {
    return series;
  }
}
