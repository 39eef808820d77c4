package org.aidememoire.web.citation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.citation.CitedWorks;
import org.aidememoire.record.Kinds;
import org.aidememoire.web.words.Prose;
import org.jspecify.annotations.Nullable;

/** The texts of a page with the laws that they cite as links, as far as the reader sees them. */
@Named
@RequestScoped
public class CitedProse {

  @Inject Prose prose;

  @Inject CitedWorks works;

  @Inject Kinds kinds;

  private final Map<String, String> paths = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  public String html(@Nullable String text) {
    return prose.html(text, this::paths);
  }

  /** Each work is asked for once in a page. */
  private Map<String, String> paths(Set<String> cited) {
    var unknown = new HashSet<>(cited);
    unknown.removeAll(asked);
    if (!unknown.isEmpty()) {
      asked.addAll(unknown);
      var laws = works.laws(unknown);
      var kindOf = new HashMap<UUID, String>();
      laws.values().forEach(law -> kindOf.put(law.record(), law.kind()));
      var pages = kinds.paths(kindOf);
      laws.forEach((work, law) -> paths.put(work, "" + pages.get(law.record())));
    }
    return paths;
  }
}
