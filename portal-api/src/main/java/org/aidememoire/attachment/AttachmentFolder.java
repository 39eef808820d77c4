package org.aidememoire.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this portal keeps its files; nodes that share a database share this folder, too. */
@ApplicationScoped
class AttachmentFolder {

  @Inject
  @ConfigProperty(name = "portal.data")
  String data;

  @Inject
  @ConfigProperty(name = "portal.attachments")
  Optional<String> shared;

  @Produces
  @Singleton
  ContentStore store() {
    return new ContentStore(shared.map(Path::of).orElse(Path.of(data, "attachments")));
  }
}
