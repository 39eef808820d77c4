package org.aidememoire.web.page;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.NotFound;

/** What the address of the page says. */
@RequestScoped
public class Address {

  /** The request attribute with the parts of the path by name. */
  static final String SAID = "address";

  @Inject HttpServletRequest request;

  /** The key in the address; one that cannot be a key leads to nothing. */
  public UUID key(String name) {
    try {
      return UUID.fromString(text(name).orElse(""));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  /** The names of the query's parameters, also those that nothing reads. */
  Set<String> names() {
    return request.getParameterMap().keySet().stream().map(TypedText::clean).collect(toSet());
  }

  public Optional<String> text(String name) {
    var said = (Map<?, ?>) request.getAttribute(SAID);
    var text =
        said != null && said.get(name) instanceof String part ? part : request.getParameter(name);
    return Optional.ofNullable(text).map(TypedText::clean).filter(t -> !t.isEmpty());
  }

  /** A number from 1; anything else is 1. */
  public int number(String name) {
    return text(name).filter(n -> n.matches("[1-9][0-9]{0,4}")).map(Integer::parseInt).orElse(1);
  }
}
