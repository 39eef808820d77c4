package org.aidememoire.signin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class SignInAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of();
  }

  /** They lead whoever is signed in to the first page. */
  @Override
  public Set<String> showing() {
    return Set.of("/sign-in/start", "/signed-in");
  }
}
