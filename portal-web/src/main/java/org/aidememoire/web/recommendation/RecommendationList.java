package org.aidememoire.web.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.recommendation.RecommendationContent;
import org.aidememoire.recommendation.Recommendations;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.ListQuery;
import org.aidememoire.web.search.RecordList;

/** The recommendations of all forums that the reader may see, newest first. */
@Page(path = "/recommendations", alsoReads = ListQuery.class)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class RecommendationList extends RecordList<RecommendationContent> {

  @Inject Recommendations records;

  @Override
  protected Records<RecommendationContent> records() {
    return records;
  }
}
