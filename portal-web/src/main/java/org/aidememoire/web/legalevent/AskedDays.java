package org.aidememoire.web.legalevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.language.TypedDay;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.jspecify.annotations.Nullable;

/** Days that the address of a page asks for, as people type them. */
@RequestScoped
class AskedDays {

  @Inject Address address;

  @Inject Dates dates;

  @Inject Messages messages;

  private final List<String> unread = new ArrayList<>();

  /** Null where none was typed, or it could not be read. */
  @Nullable LocalDate named(String name) {
    var typed = address.text(name).orElse("");
    if (typed.isEmpty()) {
      return null;
    }
    return switch (TypedDay.written(typed, dates.today())) {
      case TypedDay.Read read -> read.day();
      case TypedDay.Unread ignored -> {
        unread.add(messages.of("legalevent.day-unread", typed));
        yield null;
      }
    };
  }

  /** What could not be read as a day, in words. */
  List<String> unread() {
    return List.copyOf(unread);
  }
}
