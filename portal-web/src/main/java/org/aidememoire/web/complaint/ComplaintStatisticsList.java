package org.aidememoire.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.complaint.ComplaintStatistics;
import org.aidememoire.complaint.ComplaintStatisticsContent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.ListQuery;
import org.aidememoire.web.search.RecordList;

/** The statistics that the reader may see, newest first. */
@Page(path = "/complaint-statistics", alsoReads = ListQuery.class)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ComplaintStatisticsList extends RecordList<ComplaintStatisticsContent> {

  @Inject ComplaintStatistics records;

  @Override
  protected Records<ComplaintStatisticsContent> records() {
    return records;
  }
}
