package org.aidememoire.attachment;

import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;

public final class AttachmentAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of(
        "/api/attachments", List.of("/api/attachments?record={instruments}"),
        "/api/attachments/{id}", List.of("/api/attachments/{instruments.file}"),
        "/api/attachments/{id}/content", List.of("/api/attachments/{instruments.file}/content"),
        "/files/*", List.of("/files/{instruments.file}/note.txt"));
  }
}
