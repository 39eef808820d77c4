package org.aidememoire.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.practice.PracticeContent;
import org.aidememoire.practice.Practices;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.ListQuery;
import org.aidememoire.web.search.RecordList;

/** The good practices that the reader may see, newest first. */
@Page(path = "/practices", alsoReads = ListQuery.class, menu = 4, menuAlso = "/practice-uses")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class PracticeList extends RecordList<PracticeContent> {

  @Inject Practices practices;

  @Override
  protected Records<PracticeContent> records() {
    return practices;
  }
}
