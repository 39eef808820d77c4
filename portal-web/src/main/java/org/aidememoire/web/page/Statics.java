package org.aidememoire.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of stylesheet, fonts and scripts. They carry a version made of the files' contents,
 * so browsers keep them for a year and still see each change at once.
 */
@Named
@ApplicationScoped
public class Statics {

  private static final String FOLDER = "/resources/";

  @Inject ServletContext context;

  @Inject
  @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
  String site;

  private String version = "";

  @PostConstruct
  void readVersion() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      add(digest, FOLDER);
      version = HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException("the static files cannot be read", e);
    }
  }

  private void add(MessageDigest digest, String folder) throws IOException {
    var paths =
        Objects.requireNonNullElse(context.getResourcePaths(folder), java.util.Set.<String>of());
    for (var path : new TreeSet<>(paths)) {
      if (path.endsWith("/")) {
        add(digest, path);
      } else {
        try (var file = Objects.requireNonNull(context.getResourceAsStream(path))) {
          digest.update(file.readAllBytes());
        }
      }
    }
  }

  /** The portal's own address, for what leaves it on paper. */
  public String site() {
    return site;
  }

  /** For pages: {@code #{statics.of('style.css')}}. */
  public String of(String file) {
    return context.getContextPath() + FOLDER + version + "/" + file;
  }

  /** The file that a versioned address means; an outdated version means today's file. */
  Optional<String> file(@Nullable String pathInfo) {
    if (pathInfo == null || pathInfo.contains("..")) {
      return Optional.empty();
    }
    int slash = pathInfo.indexOf('/', 1);
    return slash < 0 ? Optional.empty() : Optional.of(FOLDER + pathInfo.substring(slash + 1));
  }
}
