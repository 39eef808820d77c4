package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class ModuleSearch extends RecordSearch<ModuleContent> {

  @Inject ModuleKind kind;

  @Override
  protected Kind<ModuleContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<ModuleContent> module) {
    return Searchable.of(kind, module, module.content().text(), List.of(), null, module.day());
  }
}
