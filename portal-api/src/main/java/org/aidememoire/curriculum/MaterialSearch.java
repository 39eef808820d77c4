package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class MaterialSearch extends RecordSearch<MaterialContent> {

  @Inject MaterialKind kind;

  @Override
  protected Kind<MaterialContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<MaterialContent> material) {
    return Searchable.of(
        kind,
        material,
        Objects.requireNonNullElse(material.content().text(), ""),
        List.of(),
        null,
        material.day());
  }
}
