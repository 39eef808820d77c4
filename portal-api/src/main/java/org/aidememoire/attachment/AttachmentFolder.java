package org.aidememoire.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this portal keeps its files; nodes that share a database share this folder, too. */
@ApplicationScoped
class AttachmentFolder {

  @Inject
  @ConfigProperty(name = "portal.data")
  String data;

  @Produces
  @Singleton
  ContentStore store() {
    return new ContentStore(Path.of(data, "attachments"));
  }
}
