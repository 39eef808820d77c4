package org.aidememoire.identity;

import java.util.Objects;
import org.aidememoire.language.TypedText;

/**
 * What the broker vouches for.
 *
 * @param username unique at the broker: the alias, a dot, the name at the ministry
 * @param ministry the provider alias
 */
record Vouched(String username, String name, String ministry, boolean machine) {

  Vouched {
    name = Objects.requireNonNullElse(TypedText.line(name), username);
  }
}
