package org.licet.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licet.model.Agreement;
import org.licet.model.BadInputException;
import org.licet.model.Dataset;
import org.licet.model.Moment;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.licet.model.UsageRecord;

/** Turns forms that Licet wrote into what they were written from. */
final class FormModels {
  private FormModels() {}

  static UsageRecord record(Form form) {
    UsageRecord.Builder record =
        new UsageRecord.Builder(required(form, "id"), origin(form), required(form, "action"));
    record
        .assignee(form.text("assignee"))
        .assigneeType(form.text("assigneeType"))
        .target(form.text("target"))
        .platform(form.text("platform"))
        .url(form.text("url"))
        .license(form.text("license"))
        .purpose(form.texts("purpose"))
        .channel(form.text("channel"))
        .tier(form.text("tier"))
        .collectedAt(moment(form, "collectedAt"))
        .usedAt(moment(form, "usedAt"))
        .count(form.text("count").map(FormModels::number).orElse(OptionalLong.empty()))
        .unit(form.text("unit"))
        .recipient(form.text("recipient"))
        .recipientId(form.text("recipientId"))
        .jurisdiction(form.text("jurisdiction"))
        .outputLicense(form.text("outputLicense"))
        .boundBy(form.texts("boundBy"))
        .fulfilled(form.nested("fulfilled").stream().map(FormModels::fulfillment).sorted().toList())
        .events(form.nested("events").stream().map(FormModels::event).sorted().toList());
    facts(form).forEach(record::fact);
    return record.build();
  }

  static long recordCount(Form form) {
    return number(required(form, "recordCount")).orElseThrow(() -> bad("recordCount"));
  }

  static Dataset dataset(Form form) {
    String id = required(form, "id");
    return new Dataset(
        id,
        origin(form),
        form.text("title").orElse(id),
        form.text("platform"),
        form.text("url"),
        form.text("license"),
        form.text("rightsHolder"),
        form.nested("collected").stream()
            .findFirst()
            .map(
                each ->
                    new Dataset.Collected(
                        moment(each, "at"), each.text("channel"), each.text("tier")))
            .orElse(Dataset.Collected.UNKNOWN),
        form.nested("derivedFrom").stream().map(FormModels::derivation).toList(),
        facts(form),
        form.texts("creators"),
        DeclaredTerms.declarations(form),
        DeclaredTerms.policies(form));
  }

  static Agreement agreement(Form form) {
    Form covers =
        form.nested("covers").stream().findFirst().orElseGet(() -> new Form(new TreeMap<>()));
    return new Agreement(
        required(form, "id"),
        origin(form),
        required(form, "assigner"),
        required(form, "assignee"),
        form.texts("affiliates"),
        covers.texts("platforms"),
        covers.texts("datasets"),
        form.texts("permits"),
        form.texts("prohibits"),
        day(form, "from"),
        day(form, "to"),
        form.text("document"));
  }

  private static UsageRecord.Fulfillment fulfillment(Form form) {
    return new UsageRecord.Fulfillment(
        required(form, "duty"), moment(form, "at").orElseThrow(() -> bad("at")));
  }

  private static UsageRecord.Event event(Form form) {
    return new UsageRecord.Event(
        required(form, "type"), form.text("by"), moment(form, "at").orElseThrow(() -> bad("at")));
  }

  private static Dataset.Derivation derivation(Form form) {
    return new Dataset.Derivation(
        required(form, "dataset"),
        form.text("kind")
            .map(word -> Dataset.Derivation.Kind.ofId(word).orElseThrow(() -> bad("kind")))
            .orElse(Dataset.Derivation.Kind.COPY));
  }

  private static SortedMap<String, List<String>> facts(Form form) {
    SortedMap<String, List<String>> facts = new TreeMap<>();
    form.nested("facts")
        .forEach(
            stated -> stated.values().keySet().forEach(key -> facts.put(key, stated.texts(key))));
    return facts;
  }

  static Origin origin(Form form) {
    return new Origin(
        form.text("file").orElse("graph"),
        form.text("line").map(FormModels::number).orElse(OptionalLong.of(0)).orElse(0));
  }

  private static Optional<LocalDate> day(Form form, String key) {
    return moment(form, key).map(Moment::day);
  }

  private static Optional<Moment> moment(Form form, String key) {
    try {
      return form.text(key).map(Moment::parse);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw bad(key);
    }
  }

  private static OptionalLong number(String text) {
    return text.matches("\\d{1,19}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }

  static String required(Form form, String key) {
    return form.text(key).orElseThrow(() -> bad(key));
  }

  static BadInputException bad(String key) {
    return new BadInputException(
        new Problem(
            new Origin("graph", 0),
            "`" + key + "` is missing or malformed",
            "only a graph that Licet wrote can be read back"));
  }
}
