package org.aidememoire.search;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aidememoire.record.Content;
import org.aidememoire.record.Kind;
import org.aidememoire.record.RecordReading;
import org.aidememoire.record.StoredRecord;

/** The source of a kind of shared record: as it is now, unless it was retired. */
public abstract class RecordSearch<C extends Content> implements SearchSource {

  @Inject RecordReading reading;

  protected abstract Kind<C> kindOfRecord();

  /** What the index has of it. */
  protected abstract Searchable searchable(StoredRecord<C> record);

  @Override
  public String kind() {
    return kindOfRecord().name();
  }

  @Override
  public List<Searchable> read(Collection<UUID> records) {
    return reading.read(kindOfRecord(), records).stream().map(this::searchable).toList();
  }
}
