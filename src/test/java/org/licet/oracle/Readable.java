package org.licet.oracle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.licet.model.Agreement;
import org.licet.model.Dataset;
import org.licet.model.Reading;
import org.licet.model.UsageRecord;
import org.licet.rules.Judgment;
import org.licet.rules.fact.Settled;

/** A case as people can read and replay it. */
public final class Readable {
  private Readable() {}

  static String of(
      Case drawn, UsageRecord record, Reading reading, Judgment judgment, OracleAnswer answer) {
    StringBuilder text = new StringBuilder();
    text.append("seed ").append(drawn.seed()).append(", reading ").append(reading.name());
    text.append(", as of ").append(drawn.asOf()).append('\n');
    text.append("  ").append(json(record)).append('\n');
    for (Dataset dataset : drawn.manifest().datasets().byId().values()) {
      text.append("  dataset ").append(describe(dataset)).append('\n');
    }
    for (Agreement agreement : drawn.manifest().agreements()) {
      text.append("  ").append(agreement).append('\n');
    }
    text.append("  rules: ").append(judgment.verdict().id()).append('\n');
    judgment.settled().stream()
        .map(Readable::describe)
        .distinct()
        .forEach(line -> text.append("    ").append(line).append('\n'));
    text.append("    granted by ")
        .append(judgment.granted().stream().map(each -> each.instrument()).distinct().toList())
        .append('\n');
    text.append("  oracle: ").append(answer.verdict().id()).append('\n');
    for (OracleFinding finding : answer.findings()) {
      List<String> names =
          finding.clauses().stream().map(iri -> iri.substring(iri.lastIndexOf('/') + 1)).toList();
      text.append("    ")
          .append(finding.level().id())
          .append(' ')
          .append(finding.kind().id())
          .append(' ')
          .append(finding.act())
          .append(' ')
          .append(names)
          .append(" missing ")
          .append(finding.missing())
          .append('\n');
    }
    return text.toString();
  }

  /** One line about a finding of the rules. */
  public static String describe(Settled settled) {
    return settled.level().id()
        + " "
        + settled.concern().kind().id()
        + " "
        + settled.concern().act()
        + " "
        + settled.concern().clauses()
        + " missing "
        + settled.missing()
        + " by "
        + settled.concern().because().rule()
        + " on "
        + settled.concern().source().getName();
  }

  private static String describe(Dataset dataset) {
    return dataset.id()
        + " platform="
        + dataset.platform().orElse("-")
        + " license="
        + dataset.license().orElse("-")
        + " rightsHolder="
        + dataset.rightsHolder().orElse("-")
        + " at="
        + dataset.collected().at().map(Object::toString).orElse("-")
        + " channel="
        + dataset.collected().channel().orElse("-")
        + " from="
        + dataset.derivedFrom()
        + " facts="
        + dataset.facts();
  }

  /** A record as a line of a record file. */
  public static String json(UsageRecord record) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", record.id());
    put(json, "assignee", record.assignee());
    put(json, "assigneeType", record.assigneeType());
    json.put("action", record.action());
    put(json, "target", record.target());
    put(json, "platform", record.platform());
    put(json, "url", record.url());
    put(json, "license", record.license());
    if (!record.purpose().isEmpty()) {
      record.purpose().forEach(json.putArray("purpose")::add);
    }
    put(json, "channel", record.channel());
    put(json, "tier", record.tier());
    put(json, "collectedAt", record.collectedAt().map(Object::toString));
    put(json, "usedAt", record.usedAt().map(Object::toString));
    record.count().ifPresent(count -> json.put("count", count));
    put(json, "unit", record.unit());
    put(json, "recipient", record.recipient());
    put(json, "recipientId", record.recipientId());
    put(json, "jurisdiction", record.jurisdiction());
    put(json, "outputLicense", record.outputLicense());
    if (!record.fulfilled().isEmpty()) {
      var list = json.putArray("fulfilled");
      record
          .fulfilled()
          .forEach(
              each -> list.addObject().put("duty", each.duty()).put("at", each.at().toString()));
    }
    if (!record.events().isEmpty()) {
      var list = json.putArray("events");
      for (UsageRecord.Event event : record.events()) {
        ObjectNode each = list.addObject().put("type", event.type());
        put(each, "by", event.by());
        each.put("at", event.at().toString());
      }
    }
    if (!record.boundBy().isEmpty()) {
      record.boundBy().forEach(json.putArray("boundBy")::add);
    }
    if (!record.facts().isEmpty()) {
      ObjectNode facts = json.putObject("facts");
      record
          .facts()
          .forEach(
              (operand, values) -> {
                if (values.size() == 1) {
                  facts.put(operand, values.get(0));
                } else {
                  values.forEach(facts.putArray(operand)::add);
                }
              });
    }
    return json.toString();
  }

  private static void put(ObjectNode json, String key, Optional<String> value) {
    value.ifPresent(text -> json.put(key, text));
  }
}
