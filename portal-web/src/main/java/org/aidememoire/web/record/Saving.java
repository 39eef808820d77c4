package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Done;
import org.jspecify.annotations.Nullable;

/** Saves a record's form and turns every refusal into words on the same page. */
@RequestScoped
public class Saving {

  @Inject Form form;

  @Inject RecordWords records;

  @Inject Done done;

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
        done.lead(records.path(saved), "record.done", 0);
      }
    } catch (Invalid e) {
      form.take(e);
    } catch (Conflict e) {
      merge.accept(e);
    } catch (Denied e) {
      form.problem("sharing", e.getMessage());
    }
  }
}
