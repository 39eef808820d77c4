package org.aidememoire.web.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a page as a pattern; each part in braces stands for one part of a path. */
record PageAddress(String path, Pattern pattern, List<String> names) {

  private static final Pattern PART = Pattern.compile("\\{([a-z][A-Za-z]*)}");

  static PageAddress of(String path) {
    var names = new ArrayList<String>();
    var regex = new StringBuilder();
    var parts = PART.matcher(path);
    int at = 0;
    while (parts.find()) {
      regex.append(Pattern.quote(path.substring(at, parts.start()))).append("([^/]+)");
      names.add(parts.group(1));
      at = parts.end();
    }
    regex.append(Pattern.quote(path.substring(at)));
    return new PageAddress(path, Pattern.compile(regex.toString()), List.copyOf(names));
  }

  /** What the address says for each name, if it is one of this page. */
  Optional<Map<String, String>> match(String uri) {
    var matcher = pattern.matcher(uri);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var said = new HashMap<String, String>();
    for (int i = 0; i < names.size(); i++) {
      // a plus sign is itself in a path
      var part = matcher.group(i + 1).replace("+", "%2B");
      said.put(names.get(i), URLDecoder.decode(part, StandardCharsets.UTF_8));
    }
    return Optional.of(said);
  }
}
