package org.aidememoire.searchindex.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.lucene.RecordCollector.Found;
import org.apache.lucene.search.CollectorManager;

/** A collector for each thread, and what they found put together. */
record RecordCollectors(SearchRequest request, int wanted, Optional<String> day)
    implements CollectorManager<RecordCollector, Found> {

  @Override
  public RecordCollector newCollector() {
    return new RecordCollector(request, wanted, day);
  }

  @Override
  public Found reduce(Collection<RecordCollector> collectors) throws java.io.IOException {
    List<Found> parts = new ArrayList<>(collectors.size());
    for (RecordCollector collector : collectors) {
      parts.add(collector.found());
    }
    return parts.size() == 1 ? parts.getFirst() : together(parts);
  }

  private Found together(List<Found> parts) {
    long total = 0;
    List<Top> tops = new ArrayList<>();
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (Found part : parts) {
      total += part.total();
      tops.addAll(part.tops());
      part.counts()
          .forEach(
              (field, values) -> {
                Map<String, Integer> sums = counts.computeIfAbsent(field, f -> new HashMap<>());
                values.forEach((value, records) -> sums.merge(value, records, Integer::sum));
              });
    }
    tops.sort(Top.by(request.order()));
    return new Found(
        total, new ArrayList<>(tops.subList(0, Math.min(wanted, tops.size()))), counts);
  }
}
