package org.aidememoire.web.consultation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.consultation.Attendance;
import org.aidememoire.consultation.AttendanceDraft;
import org.aidememoire.consultation.Attendances;
import org.aidememoire.consultation.Reply;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.words.Terms;
import org.jspecify.annotations.Nullable;

/** Answers whether a delegation comes to a session, and who for it. */
@Page(path = "/sessions/{id}/attendance")
@Access(Rule.POSTED)
@Named
@RequestScoped
public class AttendancePage {

  @Inject Address address;

  @Inject Sessions sessions;

  @Inject Attendances attendances;

  @Inject ConsultationWords words;

  @Inject Terms terms;

  @Inject Form form;

  @Inject Done done;

  private @Nullable RecordHeader session;
  private List<Attendance> attendance = List.of();

  @PostConstruct
  void load() {
    var read = sessions.get(address.key("id")).header();
    session = read;
    attendance = attendances.of(read.id());
    var own = attendance.stream().filter(Attendance::answerable).toList();
    if (own.size() == 1) {
      var answer = own.getFirst();
      form.start("delegation", answer.delegation().key())
          .start("reply", answer.reply())
          .start("delegates", answer.delegates());
    }
  }

  public RecordHeader session() {
    return Objects.requireNonNull(session);
  }

  public List<Attendance> attendance() {
    return attendance;
  }

  /** The delegations for which the reader may answer. */
  public List<Option> delegations() {
    return attendance.stream()
        .filter(Attendance::answerable)
        .map(a -> new Option(a.delegation().key(), words.delegation(a.delegation())))
        .toList();
  }

  public List<Option> replies() {
    return terms.of("consultation.reply", Reply.class);
  }

  public void save() {
    var draft =
        new AttendanceDraft(
            form.text("delegation"), form.choice("reply", Reply.class), form.text("delegates"));
    if (form.attempt("delegation", () -> attendances.answer(session().id(), draft))) {
      done.lead("/sessions/" + session().id() + "/attendance", "consultation.done", 0);
    }
  }
}
