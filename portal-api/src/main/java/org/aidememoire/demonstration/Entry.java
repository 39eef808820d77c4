package org.aidememoire.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.record.Content;
import org.aidememoire.record.Draft;
import org.aidememoire.record.FlatJson;
import org.jspecify.annotations.Nullable;

/**
 * A record of the demonstration: who writes it, with which files, with whom it is shared, who takes
 * which step.
 *
 * @param json with {@code key}, {@code by}, {@code level}, {@code groups}, {@code cites}, {@code
 *     of}, {@code refs}, {@code files}, {@code steps} and the {@code draft} as the API takes it;
 *     groups, cited instruments and what other fields refer to by their keys in the files, days as
 *     dates or as times from today
 */
record Entry(JsonObject json) {

  private static final Pattern FROM_TODAY = Pattern.compile("-?P([0-9]+[YMWD])+");

  /** A file that stands beside this class. */
  record File(String name, String language) {}

  record Step(String by, String step) {}

  String key() {
    return json.getString("key");
  }

  String by() {
    return json.getString("by");
  }

  List<String> groups() {
    return JsonFields.texts(json, "groups");
  }

  List<String> cites() {
    return JsonFields.texts(json, "cites");
  }

  /** The record that it is a part of, by its key in the files. */
  @Nullable String of() {
    return JsonFields.text(json, "of");
  }

  /** What must be entered before it. */
  Stream<String> needs() {
    var referred = refs().keySet().stream().flatMap(field -> referred(field).stream());
    return Stream.of(cites().stream(), Stream.ofNullable(of()), referred).flatMap(part -> part);
  }

  private JsonObject refs() {
    return json.getOrDefault("refs", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
  }

  private List<String> referred(String field) {
    return JsonFields.texts(refs(), field);
  }

  List<Step> steps() {
    return json.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
        .map(s -> new Step(s.getString("by"), s.getString("step")))
        .toList();
  }

  List<File> files() {
    return json.getOrDefault("files", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
        .map(JsonValue::asJsonObject)
        .map(f -> new File(f.getString("name"), f.getString("language")))
        .toList();
  }

  JsonObject draft() {
    return json.getJsonObject("draft");
  }

  /** The draft with working days in the place of times from today, {@code P5W} say. */
  private JsonObject draft(LocalDate today) {
    var dated = Json.createObjectBuilder(draft());
    draft()
        .forEach(
            (field, value) -> {
              if (value instanceof JsonString text
                  && FROM_TODAY.matcher(text.getString()).matches()) {
                dated.add(field, workingDay(today.plus(Period.parse(text.getString()))).toString());
              }
            });
    return dated.build();
  }

  private static LocalDate workingDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
        ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        : day;
  }

  String title() {
    return draft().getString("title");
  }

  /** The draft with the groups and instruments that have been entered by now. */
  <C extends Content> Draft<C> draft(
      Class<C> content,
      LocalDate today,
      Function<String, @Nullable UUID> group,
      Function<String, @Nullable UUID> instrument) {
    var sharing =
        Json.createObjectBuilder()
            .add("level", json.getString("level"))
            .add("groups", Json.createArrayBuilder(keys(groups(), group)));
    var draft =
        Json.createObjectBuilder(draft(today))
            .add("sharing", sharing)
            .add("instruments", Json.createArrayBuilder(keys(cites(), instrument)));
    for (var field : refs().keySet()) {
      draft.add(field, Json.createArrayBuilder(keys(referred(field), instrument)));
    }
    return FlatJson.draft(draft.build(), content);
  }

  private static List<String> keys(List<String> names, Function<String, @Nullable UUID> known) {
    return names.stream().map(name -> String.valueOf(known.apply(name))).toList();
  }
}
