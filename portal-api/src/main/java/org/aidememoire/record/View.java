package org.aidememoire.record;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import org.aidememoire.api.Flattened;

/**
 * A record of any kind as a reader sees it. In JSON the fields of the content stand beside the
 * header.
 */
@JsonbTypeSerializer(FlatJson.ViewWriter.class)
public record View<C extends Content>(RecordHeader header, @Flattened C content) {

  /** As the API says it: JSON-B takes the elements of a list for plain records. */
  public JsonObject json() {
    return FlatJson.write(this);
  }

  /** As a revision keeps it: heading, content and sharing in one object. */
  public JsonObject said() {
    return FlatJson.said(header.heading(), FlatJson.write(content), header.sharing());
  }
}
