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
 * The records whose texts are not searched to their end: how many, and those of them that the
 * administrator may read. Of the others nothing but their number is told.
 */
@Named
@RequestScoped
public class UnsearchedRecords {

  @Inject Indexer indexer;

  @Inject Kinds kinds;

  private Map<UUID, String> cut = Map.of();

  @PostConstruct
  void load() {
    cut = indexer.unsearched().cut();
  }

  public int cutCount() {
    return cut.size();
  }

  public List<RecordHeader> cut() {
    return kinds.headers(cut).values().stream()
        .sorted(Comparator.comparing(RecordHeader::title))
        .toList();
  }
}
