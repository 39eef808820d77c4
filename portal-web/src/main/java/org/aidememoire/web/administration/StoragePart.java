package org.aidememoire.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.attachment.FileStorage;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Sizes;
import org.jspecify.annotations.Nullable;

/** How full the ministry's quota is, and whether its files are scanned. */
@Named
@RequestScoped
public class StoragePart {

  @Inject FileStorage storage;

  @Inject Messages messages;

  private FileStorage.@Nullable Usage usage;

  @PostConstruct
  void load() {
    usage = storage.usage();
  }

  public FileStorage.Usage usage() {
    return Objects.requireNonNull(usage);
  }

  public String used() {
    FileStorage.Usage now = usage();
    String bytes = Sizes.of(now.bytes());
    String quota = Sizes.of(now.quota());
    if (now.bytes() >= now.quota()) {
      return messages.of("administration.storage-full", now.files(), bytes, quota);
    }
    long percent = now.bytes() * 100 / now.quota();
    return messages.of("administration.storage-used", now.files(), bytes, quota, percent);
  }
}
