package org.aidememoire.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.Optional;
import org.aidememoire.identity.Access.Rule;

/** Lets the runner of the container tests in, which has no rule of access. */
@Specializes
@ApplicationScoped
public class ServletsOfTests extends Servlets {

  @Override
  Optional<Rule> rule(String name) {
    return name.startsWith("ArquillianServletRunner")
        ? Optional.of(Rule.ANYBODY)
        : super.rule(name);
  }
}
