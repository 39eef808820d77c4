package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;
import org.aidememoire.search.RecordSearch;
import org.aidememoire.search.Searchable;

@ApplicationScoped
class TopicSearch extends RecordSearch<TopicContent> {

  @Inject TopicKind kind;

  @Override
  protected Kind<TopicContent> kindOfRecord() {
    return kind;
  }

  @Override
  protected Searchable searchable(StoredRecord<TopicContent> topic) {
    return Searchable.of(kind, topic, "" + topic.content().why(), List.of(), null, topic.day());
  }
}
