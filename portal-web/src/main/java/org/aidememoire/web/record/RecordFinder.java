package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.problem.Unavailable;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.search.Search;
import org.aidememoire.web.form.Finder;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;

/** Records of any kind by their words, as far as this reader may see them. */
@Named
@RequestScoped
public class RecordFinder implements Finder {

  @Inject Search search;

  @Inject Form form;

  @Inject Kinds kinds;

  @Inject RecordWords records;

  @Override
  public List<Option> find(String typed) {
    try {
      return options(search.foundOrBegun(typed, null, MOST)).stream().limit(MOST).toList();
    } catch (Unavailable away) {
      return List.of();
    }
  }

  /** What a field of the form names, in words. */
  public List<Option> chosen(String field) {
    return options(kinds.kindsOf(Set.copyOf(RecordField.keys(form, field))));
  }

  private List<Option> options(Map<UUID, String> kindOf) {
    return kinds.headers(kindOf).values().stream()
        .map(header -> new Option(header.id().toString(), word(header)))
        .toList();
  }

  private String word(RecordHeader header) {
    return header.title() + " · " + records.kind(header);
  }
}
