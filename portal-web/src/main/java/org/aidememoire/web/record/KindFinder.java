package org.aidememoire.web.record;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aidememoire.problem.Unavailable;
import org.aidememoire.record.Content;
import org.aidememoire.record.Listing;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.search.Search;
import org.aidememoire.web.form.Finder;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Lookup;

/** Records of one kind by words of their title or text, as far as this reader may see them. */
public abstract class KindFinder<C extends Content> implements Finder {

  @Inject Search search;

  @Inject Form form;

  protected abstract Records<C> records();

  /** A record in one line. */
  protected abstract String word(View<C> record);

  @Override
  public List<Option> find(String typed) {
    try {
      var found = search.foundOrBegun(typed, records().kind().name(), MOST);
      return options(found.keySet().stream().limit(MOST).toList());
    } catch (Unavailable away) {
      return amongNewest(typed);
    }
  }

  /** While search is unavailable no form is lost for it. */
  private List<Option> amongNewest(String typed) {
    return records().newest(null, Listing.MOST).items().stream()
        .map(this::option)
        .filter(o -> Lookup.has(o.word(), typed))
        .limit(MOST)
        .toList();
  }

  /** The named ones in words. */
  public List<Option> options(Collection<UUID> ids) {
    return records().named(ids).stream().map(this::option).toList();
  }

  /** What a field of the form names, in words. */
  public List<Option> chosen(String field) {
    return options(RecordField.keys(form, field));
  }

  private Option option(View<C> record) {
    return new Option(record.header().id().toString(), word(record));
  }
}
