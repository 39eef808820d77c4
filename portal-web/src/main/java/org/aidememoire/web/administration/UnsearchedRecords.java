package org.aidememoire.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.search.Indexer;

/**
 * What the index lacks: how many records, and those of them that the administrator may read. Of the
 * others nothing but their number is told.
 */
@Named
@RequestScoped
public class UnsearchedRecords {

  @Inject Indexer indexer;

  @Inject Kinds kinds;

  private Map<UUID, String> failed = Map.of();
  private Map<UUID, String> cut = Map.of();

  @PostConstruct
  void load() {
    var unsearched = indexer.unsearched();
    failed = unsearched.failed();
    cut = unsearched.cut();
  }

  public int failedCount() {
    return failed.size();
  }

  public int cutCount() {
    return cut.size();
  }

  public List<RecordHeader> failed() {
    return readable(failed);
  }

  public List<RecordHeader> cut() {
    return readable(cut);
  }

  private List<RecordHeader> readable(Map<UUID, String> records) {
    return kinds.headers(records).values().stream()
        .sorted(Comparator.comparing(RecordHeader::title))
        .toList();
  }
}
