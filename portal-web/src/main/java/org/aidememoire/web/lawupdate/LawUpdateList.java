package org.aidememoire.web.lawupdate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.ListQuery;
import org.aidememoire.web.search.RecordList;

/** The law updates that the reader may see, newest first. */
@Page(
    path = "/law-updates",
    menu = 2,
    menuAlso = {"/instruments", "/eli", "/taking-effect", "/legal-changes"},
    alsoReads = ListQuery.class)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class LawUpdateList extends RecordList<LawUpdateContent> {

  @Inject LawUpdates lawUpdates;

  @Override
  protected Records<LawUpdateContent> records() {
    return lawUpdates;
  }
}
