package org.aidememoire.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** A record's version as its entity tag. */
public final class EntityVersion {

  private EntityVersion() {}

  public static EntityTag tag(int version) {
    return new EntityTag(Integer.toString(version));
  }

  /** The version in If-Match; without one a change is refused, for it might undo another's. */
  public static int required(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw new WebApplicationException("Send the version that you read as If-Match.", 428);
    }
    try {
      return Integer.parseInt(ifMatch.replace("W/", "").replace("\"", "").strip());
    } catch (NumberFormatException e) {
      throw new WebApplicationException("If-Match is not an entity tag of this record.", 412);
    }
  }
}
