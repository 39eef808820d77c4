package org.aidememoire.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.curriculum.ModuleContent;
import org.aidememoire.curriculum.Modules;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.search.ListQuery;
import org.aidememoire.web.search.RecordList;

/** The modules that the reader may see, newest first. */
@Page(path = "/modules", alsoReads = ListQuery.class)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ModuleList extends RecordList<ModuleContent> {

  @Inject Modules modules;

  @Override
  protected Records<ModuleContent> records() {
    return modules;
  }
}
