package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.Kind;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;

/** Editions of programmes, each as far as the current reader may see and do. */
@ApplicationScoped
public class Editions extends Records<EditionContent> {

  private static final String RENEWED = "newer versions of modules";

  @Inject EditionKind kind;

  @Inject Modules modules;

  @Inject Clock clock;

  @Override
  public Kind<EditionContent> kind() {
    return kind;
  }

  @Override
  protected EditionContent begin(EditionContent written, UUID id) {
    return taking(written, written.modules(), Map.of());
  }

  /** What was taken keeps its version; what is new has the one of today. */
  @Override
  protected EditionContent become(EditionContent before, EditionContent written) {
    if (!before.begun(LocalDate.now(clock))) {
      return taking(written, written.modules(), before.versions());
    }
    if (!Set.copyOf(before.modules()).equals(Set.copyOf(written.modules()))) {
      throw Invalid.field("modules", "curriculum.modules.begun");
    }
    return written.with(before.modules(), before.versions());
  }

  private EditionContent taking(
      EditionContent written, List<UUID> taught, Map<String, Integer> known) {
    var versions = new TreeMap<>(known);
    var fresh = taught.stream().filter(m -> !versions.containsKey(m.toString())).toList();
    modules.headers(fresh).forEach(m -> versions.put(m.id().toString(), m.contentVersion()));
    return written.with(taught, versions);
  }

  /** The modules of that edition that the reader may see, in its order; one query. */
  public List<RecordHeader> modules(EditionContent edition) {
    return modules.headers(edition.modules());
  }

  /**
   * Lets an edition that has not begun teach the present version of some of its modules.
   *
   * @throws Conflict once it has begun, or when somebody saved in between
   */
  public View<EditionContent> take(UUID id, int version, Collection<UUID> chosen) {
    var edition = get(id);
    if (edition.content().begun(LocalDate.now(clock))) {
      throw new Conflict("curriculum.modules.begun", edition.header().version());
    }
    return change(
        id, version, content -> content.with(content.modules(), renewed(content, chosen)), RENEWED);
  }

  private SortedMap<String, Integer> renewed(EditionContent content, Collection<UUID> chosen) {
    var versions = new TreeMap<>(content.versions());
    modules.headers(chosen).stream()
        .filter(m -> content.modules().contains(m.id()))
        .forEach(m -> versions.put(m.id().toString(), m.contentVersion()));
    return versions;
  }
}
