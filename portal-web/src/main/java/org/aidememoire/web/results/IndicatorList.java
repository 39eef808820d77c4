package org.aidememoire.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.results.IndicatorContent;
import org.aidememoire.results.Indicators;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.ListQuery;
import org.aidememoire.web.search.RecordList;

/** The indicators that the reader may see, newest first. */
@Page(path = "/indicators", alsoReads = ListQuery.class)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class IndicatorList extends RecordList<IndicatorContent> {

  @Inject Indicators records;

  @Override
  protected Records<IndicatorContent> records() {
    return records;
  }
}
