package org.aidememoire.web.attachment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Denied;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** Adds files to a record and removes them. */
@Page(path = "/{records}/{id}/files")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class FilesPage {

  @Inject Address address;

  @Inject Kinds kinds;

  private @Nullable RecordHeader header;

  @PostConstruct
  void load() {
    var read = kinds.below(address.text("records").orElse("")).get(address.key("id")).header();
    if (!read.editable()) {
      throw new Denied("denied.edit");
    }
    header = read;
  }

  public RecordHeader header() {
    return Objects.requireNonNull(header);
  }
}
