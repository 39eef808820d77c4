package org.aidememoire.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.web.form.FormOwner;

/** The reader as pages address them. */
@Named
@RequestScoped
public class Me {

  @Inject CurrentReader reader;

  public boolean signedIn() {
    return reader.get().signedIn();
  }

  public boolean posted() {
    return reader.get().posted();
  }

  /** Whether the reader has a post or head office that new records would be kept by. */
  public boolean records() {
    return reader.get().acting().isPresent();
  }

  /** The key of the person, by which the browser keeps what is theirs; empty for nobody. */
  public String key() {
    var person = reader.get().person();
    return person == null ? "" : person.toString();
  }

  /** What an address carries that a form is sent to, see {@link FormOwner}. */
  public String owner() {
    return FormOwner.FIELD
        + "="
        + URLEncoder.encode(FormOwner.of(reader.get()).written(), StandardCharsets.UTF_8);
  }

  public String name() {
    return reader.get().name();
  }

  /** Where the reader is posted, empty without a posting. */
  public String posting() {
    return reader.get().postings().stream()
        .map(p -> Objects.requireNonNullElse(p.postName(), p.ministryName()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
