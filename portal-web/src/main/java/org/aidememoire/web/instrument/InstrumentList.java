package org.aidememoire.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.ListQuery;
import org.aidememoire.web.search.RecordList;

/** The instruments that the reader may see, newest first. */
@Page(path = "/instruments", alsoReads = ListQuery.class)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class InstrumentList extends RecordList<InstrumentContent> {

  @Inject Instruments instruments;

  @Override
  protected Records<InstrumentContent> records() {
    return instruments;
  }
}
