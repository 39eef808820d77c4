package org.aidememoire.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.web.form.Finder;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Lookup;

/** Posts by a part of their name. */
@Named
@RequestScoped
public class PostFinder implements Finder {

  @Inject Names names;

  @Inject Form form;

  @Override
  public List<Option> find(String typed) {
    return names.postOptions().stream()
        .filter(o -> Lookup.has(o.word(), typed))
        .limit(MOST)
        .toList();
  }

  /** Those chosen in that field. */
  public List<Option> chosen(String field) {
    return names.postOptions().stream().filter(o -> form.has(field, o.value())).toList();
  }

  /** Those to choose from where no script finds them. */
  public List<Option> others(String field) {
    return names.postOptions().stream().filter(o -> !form.has(field, o.value())).toList();
  }
}
