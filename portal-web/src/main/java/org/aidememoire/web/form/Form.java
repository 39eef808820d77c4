package org.aidememoire.web.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.language.TypedDay;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Duplicate;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.Language;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the form on the page: what was sent, or else what the page starts with; and what is
 * wrong with them.
 */
@Named
@RequestScoped
public class Form {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");

  /** What a finder's own field is called, after the field that it finds for. */
  private static final String TYPED = "-find";

  @Inject HttpServletRequest request;

  @Inject Messages messages;

  @Inject Clock clock;

  @Inject Finders finders;

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, List<String>> start = new HashMap<>();
  private final Map<String, List<String>> adopted = new HashMap<>();
  private final Map<String, List<Option>> offered = new HashMap<>();
  private final Map<String, String> problems = new LinkedHashMap<>();

  /** What is wrong with a field; the page leads from its summary to the field. */
  public record FieldProblem(String field, String message) {}

  public boolean sent() {
    return request.getMethod().equals("POST");
  }

  /** What was typed into a finder and never chosen is nobody's choice, and is not lost either. */
  @PostConstruct
  void refuseUnchosen() {
    if (sent()) {
      Collections.list(request.getParameterNames()).stream()
          .filter(name -> name.endsWith(TYPED))
          .map(name -> name.substring(0, name.length() - TYPED.length()))
          .filter(name -> !typed(name).isEmpty())
          .forEach(name -> problem(name, messages.of("form.find-unchosen", typed(name))));
    }
  }

  /** What stands in the finder of that field. */
  public String typed(String name) {
    return value(name + TYPED).strip();
  }

  /** What matches what was typed and not chosen, looked for once. */
  public List<Option> offered(String name, String finder) {
    return offered.computeIfAbsent(
        name,
        field ->
            finders.named(finder).stream()
                .flatMap(found -> found.find(typed(field)).stream())
                .filter(option -> !has(field, option.value()))
                .toList());
  }

  /** What a field holds before anybody typed. */
  public Form start(String name, @Nullable Object value) {
    switch (value) {
      case null -> start.remove(name);
      case Collection<?> many -> start.put(name, many.stream().map(Object::toString).toList());
      case LocalDate date -> start.put(name, List.of(day(date)));
      default -> start.put(name, List.of(value.toString()));
    }
    return this;
  }

  /** Puts values in the place of what was sent. */
  public void adopt(String name, List<String> values) {
    adopted.put(name, values);
  }

  public List<String> values(String name) {
    if (adopted.containsKey(name)) {
      return java.util.Objects.requireNonNull(adopted.get(name));
    }
    if (!sent()) {
      return start.getOrDefault(name, List.of());
    }
    var sent = request.getParameterValues(name);
    return sent == null
        ? List.of()
        : Arrays.stream(sent).map(TypedText::clean).filter(v -> !v.isEmpty()).toList();
  }

  public String value(String name) {
    var values = values(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  /** What is chosen of these, in words. */
  public String words(String name, List<Option> options) {
    return options.stream()
        .filter(option -> has(name, option.value()))
        .map(Option::word)
        .collect(Collectors.joining(", "));
  }

  /** The text; null when nothing was typed. */
  public @Nullable String text(String name) {
    return TypedText.written(value(name));
  }

  public Set<String> set(String name) {
    return values(name).stream().collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  public <E extends Enum<E>> @Nullable E choice(String name, Class<E> of) {
    return Arrays.stream(of.getEnumConstants())
        .filter(e -> e.name().equals(value(name)))
        .findFirst()
        .orElse(null);
  }

  public int number(String name) {
    var typed = value(name);
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  /** The date as fields hold it: with the month's name, so that no day is taken for a month. */
  public static String day(LocalDate date) {
    return DAY.withLocale(Language.current()).format(date);
  }

  /** The date, if one can be read. */
  public Optional<LocalDate> day(String name) {
    return read(value(name)) instanceof TypedDay.Read read
        ? Optional.of(read.day())
        : Optional.empty();
  }

  /** The date, null when nothing was typed; what cannot be read as a date is a problem. */
  public @Nullable LocalDate date(String name) {
    var typed = text(name);
    return switch (typed == null ? null : read(typed)) {
      case TypedDay.Read read -> read.day();
      case TypedDay.Unread unread -> {
        problem(name, unread.of(name, labelOf(name)).message());
        yield null;
      }
      case null -> null;
    };
  }

  private TypedDay read(String typed) {
    return TypedDay.written(typed, LocalDate.now(clock));
  }

  /**
   * Learns from the tags of the page what its fields are called; gives nothing, so that it can
   * stand where a page asks what to build.
   */
  public String called(String name, @Nullable String label) {
    if (label != null && !label.isEmpty()) {
      labels.put(name, label);
    }
    return "";
  }

  private String labelOf(String name) {
    return labels.getOrDefault(name, name);
  }

  /** The texts of the fields {@code name.en}, {@code name.th}, … by what follows the point. */
  public SortedMap<String, String> byLanguage(String name, Collection<String> languages) {
    var texts = new TreeMap<String, String>();
    for (var language : languages) {
      var text = text(name + "." + language);
      if (text != null) {
        texts.put(language, text);
      }
    }
    return texts;
  }

  public void problem(String field, String message) {
    problems.putIfAbsent(field, message);
  }

  public void take(Invalid invalid) {
    invalid.fields().forEach(f -> problem(f.field(), f.message()));
  }

  /**
   * Does what was asked.
   *
   * @param field that says why it was refused, where that is about no field
   * @return whether it was not refused
   */
  public boolean attempt(String field, Runnable work) {
    return attempt(field, refused -> refused, work);
  }

  /**
   * The same where the page calls fields otherwise than what refuses them.
   *
   * @param called what the page calls them
   */
  public boolean attempt(String field, UnaryOperator<String> called, Runnable work) {
    try {
      work.run();
      return true;
    } catch (Invalid e) {
      e.fields().forEach(f -> problem(called.apply(f.field()), f.message()));
    } catch (Conflict | Denied | Duplicate e) {
      problem(field, "" + e.getMessage());
    }
    return false;
  }

  public boolean wrong(String field) {
    return problems.containsKey(field);
  }

  /** The ids of what describes a field, of those that the page has; null where it has none. */
  public @Nullable String described(String name, @Nullable String help, @Nullable String also) {
    var ids =
        Stream.of(
                also == null ? "" : also,
                help == null || help.isEmpty() ? "" : name + "-help",
                wrong(name) ? name + "-error" : "")
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  public boolean wrong() {
    return !problems.isEmpty();
  }

  public String problemOf(String field) {
    return Objects.requireNonNullElse(problems.get(field), "");
  }

  public List<FieldProblem> problems() {
    return problems.entrySet().stream()
        .map(p -> new FieldProblem(p.getKey(), withLabel(p.getKey(), p.getValue())))
        .toList();
  }

  /** Away from its field a sentence that several fields share would not say which is meant. */
  private String withLabel(String field, String message) {
    var label = labels.get(field);
    return label == null || lower(message).contains(lower(label))
        ? message
        : messages.of("form.summary-of", label, message);
  }

  private static String lower(String text) {
    return text.toLowerCase(Language.current());
  }
}
