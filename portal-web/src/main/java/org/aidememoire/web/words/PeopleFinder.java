package org.aidememoire.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.aidememoire.directory.Directory;
import org.aidememoire.directory.PostingView;
import org.aidememoire.web.form.Finder;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Lookup;
import org.jspecify.annotations.Nullable;

/** Everybody who is posted today, to a post or a head office, by words of name and place. */
@Named
@RequestScoped
public class PeopleFinder implements Finder {

  @Inject Directory directory;

  @Inject Names names;

  private @Nullable List<Option> everybody;

  @Override
  public List<Option> find(String typed) {
    return everybody().stream().filter(o -> Lookup.has(o.word(), typed)).limit(MOST).toList();
  }

  public List<Option> options(Collection<String> keys) {
    return everybody().stream().filter(o -> keys.contains(o.value())).toList();
  }

  public List<Option> others(Collection<String> keys) {
    return everybody().stream().filter(o -> !keys.contains(o.value())).toList();
  }

  private List<Option> everybody() {
    if (everybody == null) {
      var places = new LinkedHashMap<UUID, String>();
      directory
          .posted()
          .forEach(p -> places.merge(p.person(), p.name() + place(p), (a, b) -> a + place(p)));
      everybody =
          places.entrySet().stream()
              .map(p -> new Option(p.getKey().toString(), p.getValue()))
              .toList();
    }
    return everybody;
  }

  private String place(PostingView posting) {
    return ", " + names.post(posting.post(), posting.ministry());
  }
}
