package org.aidememoire.web.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.recommendation.ForumContent;
import org.aidememoire.recommendation.Forums;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.ListQuery;
import org.aidememoire.web.search.RecordList;

/** The forums that the reader may see, newest first. */
@Page(path = "/forums", alsoReads = ListQuery.class)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ForumList extends RecordList<ForumContent> {

  @Inject Forums records;

  @Override
  protected Records<ForumContent> records() {
    return records;
  }
}
