package org.aidememoire.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.curriculum.ProgrammeContent;
import org.aidememoire.curriculum.Programmes;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.ListQuery;
import org.aidememoire.web.search.RecordList;

/** The programmes that the reader may see, newest first. */
@Page(
    path = "/programmes",
    alsoReads = ListQuery.class,
    menu = 5,
    menuAlso = {
      "/modules",
      "/editions",
      "/materials",
      "/indicators",
      "/measurements",
      "/result-releases",
      "/complaint-statistics"
    })
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ProgrammeList extends RecordList<ProgrammeContent> {

  @Inject Programmes programmes;

  @Override
  protected Records<ProgrammeContent> records() {
    return programmes;
  }
}
