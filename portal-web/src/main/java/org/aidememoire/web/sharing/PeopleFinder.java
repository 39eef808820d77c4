package org.aidememoire.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.aidememoire.directory.Directory;
import org.aidememoire.web.form.Finder;
import org.aidememoire.web.form.Option;
import org.jspecify.annotations.Nullable;

/** Everybody who is posted somewhere today, by words of name and post. */
@Named
@RequestScoped
public class PeopleFinder implements Finder {

  @Inject Directory directory;

  private @Nullable List<Option> everybody;

  @Override
  public List<Option> find(String typed) {
    var wanted = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return everybody().stream()
        .filter(o -> wanted.stream().allMatch(w -> o.word().toLowerCase(Locale.ROOT).contains(w)))
        .limit(MOST)
        .toList();
  }

  List<Option> options(Collection<String> keys) {
    return everybody().stream().filter(o -> keys.contains(o.value())).toList();
  }

  List<Option> others(Collection<String> keys) {
    return everybody().stream().filter(o -> !keys.contains(o.value())).toList();
  }

  private List<Option> everybody() {
    if (everybody == null) {
      everybody =
          directory.posts(null, null).stream()
              .flatMap(
                  post ->
                      post.people().stream()
                          .map(
                              p ->
                                  new Option(p.person().toString(), p.name() + ", " + post.name())))
              .toList();
    }
    return everybody;
  }
}
