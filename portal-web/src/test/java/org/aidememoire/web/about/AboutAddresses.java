package org.aidememoire.web.about;

import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

/** Each text about the portal. */
public class AboutAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of(
        "/about/{topic}",
        List.of("/about/help", "/about/contact", "/about/privacy", "/about/accessibility"));
  }
}
