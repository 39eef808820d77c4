package org.aidememoire.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.form.Form;
import org.jspecify.annotations.Nullable;

/** Saves a record's form and turns every refusal into words on the same page. */
@RequestScoped
public class Saving {

  @Inject Form form;

  @Inject RecordWords records;

  /**
   * @param merge asks how what somebody saved in between is to be merged
   * @param save does it and gives the record's header back, or null where it asks first
   */
  public void save(Consumer<Conflict> merge, Supplier<@Nullable RecordHeader> save) {
    try {
      if (form.wrong()) {
        return;
      }
      var saved = save.get();
      if (saved != null) {
        leadTo(records.path(saved));
      }
    } catch (Invalid e) {
      form.take(e);
    } catch (Conflict e) {
      merge.accept(e);
    } catch (Denied e) {
      form.problem("sharing", e.getMessage());
    }
  }

  /** Answers a form by the page that shows what it did. */
  public static void leadTo(String path) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
