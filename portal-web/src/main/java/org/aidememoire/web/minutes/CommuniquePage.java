package org.aidememoire.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.minutes.Communique;
import org.aidememoire.minutes.Communiques;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** A communiqué, which everybody reads. */
@Page(path = "/communiques/{session}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class CommuniquePage {

  @Inject Address address;

  @Inject Communiques communiques;

  @Inject MinutesParts parts;

  private @Nullable Communique read;

  @PostConstruct
  void load() {
    read = communiques.get(address.key("session"));
  }

  public Communique communique() {
    return Objects.requireNonNull(read);
  }

  public String path() {
    return "/communiques/" + communique().session();
  }

  /** Where and when the session was held; empty where neither is known. */
  public String held() {
    return parts.held(communique());
  }

  /** Its decisions heading by heading. */
  public List<MinutesParts.Under> headings() {
    return MinutesParts.under(communique());
  }
}
