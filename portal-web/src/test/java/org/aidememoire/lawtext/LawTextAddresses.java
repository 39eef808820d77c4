package org.aidememoire.lawtext;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class LawTextAddresses implements SomeAddresses {

  /** A text set beside itself. */
  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Stream.of("changes", "changes.csv", "numbers", "numbers.csv")
        .map(what -> "/api/law-texts/{id}/from/{old}/" + what)
        .collect(
            Collectors.toMap(
                Function.identity(),
                path ->
                    List.of(path.replace("{id}", "{law-texts}").replace("{old}", "{law-texts}"))));
  }

  @Override
  public Set<String> bare() {
    return Set.of(
        "/api/law-texts/{id}/from/{old}/changes.csv",
        "/api/law-texts/{id}/from/{old}/numbers",
        "/api/law-texts/{id}/from/{old}/numbers.csv",
        "/api/instruments/{id}/legal-events/force");
  }
}
