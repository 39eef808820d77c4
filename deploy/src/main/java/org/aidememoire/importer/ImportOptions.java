package org.aidememoire.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is imported, and where to.
 *
 * @param ministry alias of the ministry whose machine imports
 * @param secret of the client {@code machine-<ministry>}
 * @param level sharing level of every instrument, null for the portal's default
 * @param update corrects what is there already and the manifest says otherwise
 */
record ImportOptions(
    Path folder,
    String portal,
    String keycloak,
    String ministry,
    String secret,
    @Nullable String level,
    boolean publish,
    boolean update) {

  static final String USAGE =
      """
      usage: deploy/import FOLDER [options]
        --portal URL       where the portal answers           (http://localhost:$AIDE_PORT)
        --keycloak URL     where its Keycloak answers         (http://localhost:$AIDE_KEYCLOAK_PORT)
        --ministry ALIAS   whose machine imports              (ph-dmw)
        --secret SECRET    of the client machine-ALIAS        ($AIDE_MACHINE_SECRET, or the demonstration's)
        --level LEVEL      sharing level: POST, MINISTRY, COMMUNITY, PUBLIC   (MINISTRY)
        --update           where the manifest says otherwise than the portal of what is there already,
                           correct the portal; without it the import says what it would correct
        --publish          publish each instrument once its file is checked; without it they stay
                           drafts, and so does what is to go beyond the ministry, until a head of
                           post releases it
      The folder may hold manifest.csv with the columns
        file,title,language,form,jurisdiction,host,parties,number,issuingBody,gazette,force,madeOn,inForceOn,topics,note
      in any order, any other is refused, only file is required; several values in one cell are separated by semicolons.
      Commas, semicolons or tabs separate the cells; Unicode is read with and without a byte order mark, else Thai (874).
      What the manifest does not say is taken from the path and the file's name.""";

  /** The levels at which a machine may publish. */
  private static final Set<String> WITHIN_THE_MINISTRY = Set.of("POST", "MINISTRY");

  /**
   * @throws IllegalArgumentException with a sentence for the person
   */
  static ImportOptions parse(String[] args, Map<String, String> environment) {
    @Nullable Path folder = null;
    String portal = "http://localhost:" + environment.getOrDefault("AIDE_PORT", "8080");
    String keycloak = "http://localhost:" + environment.getOrDefault("AIDE_KEYCLOAK_PORT", "8180");
    String ministry = "ph-dmw";
    @Nullable String secret = environment.get("AIDE_MACHINE_SECRET");
    @Nullable String level = null;
    boolean publish = false;
    boolean update = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--portal" -> portal = value(args, ++i);
        case "--keycloak" -> keycloak = value(args, ++i);
        case "--ministry" -> ministry = value(args, ++i);
        case "--secret" -> secret = value(args, ++i);
        case "--level" -> level = value(args, ++i);
        case "--publish" -> publish = true;
        case "--update" -> update = true;
        default -> {
          if (args[i].startsWith("-") || folder != null) {
            throw new IllegalArgumentException("What is " + args[i] + "?\n" + USAGE);
          }
          folder = Path.of(args[i]).toAbsolutePath().normalize();
        }
      }
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          folder == null ? USAGE : folder + " is no folder.\n" + USAGE);
    }
    if (publish && level != null && !WITHIN_THE_MINISTRY.contains(level)) {
      throw new IllegalArgumentException(
          "What goes beyond the ministry is released by a head of post: leave out --publish.");
    }
    String shown = secret == null ? "machine-" + ministry + "-secret" : secret;
    return new ImportOptions(folder, portal, keycloak, ministry, shown, level, publish, update);
  }

  private static String value(String[] args, int i) {
    if (i >= args.length) {
      throw new IllegalArgumentException(args[i - 1] + " needs a value.\n" + USAGE);
    }
    return args[i];
  }
}
