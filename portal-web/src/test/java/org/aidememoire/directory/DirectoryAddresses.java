package org.aidememoire.directory;

import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class DirectoryAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of(
        "/directory/{country}", List.of("/directory/MY"),
        "/administration/posts/{post}", List.of("/administration/posts/ph-dmw-kul"),
        "/api/ministries/{alias}", List.of("/api/ministries/ph-dmw"),
        "/api/posts/{id}", List.of("/api/posts/ph-dmw-kul"));
  }
}
