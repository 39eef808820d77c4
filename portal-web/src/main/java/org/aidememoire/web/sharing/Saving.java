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
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.web.form.Form;

/** Saves a record's form and turns every refusal into words on the same page. */
@RequestScoped
public class Saving {

  @Inject Form form;

  @Inject SharingChoice choice;

  @Inject Records records;

  /**
   * @param wouldGain who would gain access by that sharing
   * @param merge asks how what somebody saved in between is to be merged
   * @param save does it and gives the record's header back
   */
  public void save(
      Sharing sharing,
      Supplier<ReadershipView> wouldGain,
      Consumer<Conflict> merge,
      Supplier<RecordHeader> save) {
    try {
      if (form.wrong()) {
        return;
      }
      if (choice.unconfirmed(sharing)) {
        var gaining = wouldGain.get();
        if (gaining.everyone() || gaining.people() > 0) {
          choice.ask(gaining);
          return;
        }
      }
      leadTo(records.path(save.get()));
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
